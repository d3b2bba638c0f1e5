namespace OpenStatement.Browser.Tests;

/// <summary>Whether a browser sees in the pictures what the program drew.</summary>
public sealed class PictureTests(DemonstrationSite site)
{
    /// <summary>Draws two pictures in the same size and tells how much they differ: 0 for not at all, 1 for black against white.</summary>
    private const string Compare =
        """
        async ([one, other]) => {
            const draw = async (address) => {
                const image = new Image();
                image.src = address;
                await image.decode();
                const canvas = document.createElement('canvas');
                canvas.width = 960;
                canvas.height = Math.round(960 * image.naturalHeight / image.naturalWidth);
                const context = canvas.getContext('2d');
                context.drawImage(image, 0, 0, canvas.width, canvas.height);
                return { width: image.naturalWidth, height: image.naturalHeight, data: context.getImageData(0, 0, canvas.width, canvas.height).data };
            };
            const [a, b] = [await draw(one), await draw(other)];
            let [difference, ink] = [0, 0];
            for (let i = 0; i < a.data.length; i++) {
                difference += Math.abs(a.data[i] - b.data[i]);
                ink += 255 - a.data[i];
            }
            return { widths: [a.width, b.width], heights: [a.height, b.height], difference: difference / a.data.length / 255, ink: ink / a.data.length / 255 };
        }
        """;

    [Theory]
    [InlineData("Arial")]
    [InlineData("serif")]
    [InlineData("monospace")]
    public async Task No_word_of_a_chart_is_cut_off_whatever_typeface_there_is(string typeface)
    {
        await using var context = await site.NewContextAsync();
        var page = await context.NewPageAsync();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(site.Folder, "data", "latest"), "*.svg"))
        {
            await page.GotoAsync($"/data/latest/{Path.GetFileName(file)}");
            Assert.Empty(await page.EvaluateAsync<string[]>(
                """
                (typeface) => {
                    const svg = document.documentElement;
                    svg.setAttribute('font-family', typeface);
                    return [...svg.querySelectorAll('text')].filter((text) => {
                        const { x, width } = text.getBBox();
                        return x < 0 || x + width > svg.width.baseVal.value;
                    }).map((text) => text.textContent);
                }
                """, typeface));
        }
    }

    [Fact]
    public async Task A_card_has_the_size_that_its_page_says()
    {
        await using var context = await site.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/measures/homicide/");
        var card = new Uri((await page.Locator("meta[property='og:image']").GetAttributeAsync("content"))!).AbsolutePath;
        var seen = await page.EvaluateAsync<JsonElement>(Compare, new[] { card, "/cards/site.png" });

        Assert.Equal([1200, 1200], seen.GetProperty("widths").EnumerateArray().Select(width => width.GetInt32()));
        Assert.Equal([630, 630], seen.GetProperty("heights").EnumerateArray().Select(height => height.GetInt32()));
        Assert.True(seen.GetProperty("ink").GetDouble() > 0.01);
        Assert.True(seen.GetProperty("difference").GetDouble() > 0.005);
    }
}
