using System.Buffers.Binary;

namespace OpenStatement.Browser.Tests;

/// <summary>The PNG of a chart, which the browser of a reader makes from the SVG file: judged by the file that is saved.</summary>
public sealed class ChartAsPngTests(DemonstrationSite site)
{
    /// <summary>Draws the SVG file as large as the saved one and tells how much they differ, in parts of the ink.</summary>
    private const string Compare =
        """
        async ([svg, saved]) => {
            const pixels = (picture, { width, height }) => {
                const canvas = document.createElement('canvas');
                [canvas.width, canvas.height] = [width, height];
                const context = canvas.getContext('2d');
                context.drawImage(picture, 0, 0, width, height);
                return context.getImageData(0, 0, width, height).data;
            };
            const image = new Image();
            image.src = svg;
            await image.decode();
            const bytes = Uint8Array.from(atob(saved), (letter) => letter.charCodeAt(0));
            const file = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
            const [drawn, made] = [pixels(image, file), pixels(file, file)];
            let [difference, ink] = [0, 0];
            for (let i = 0; i < drawn.length; i++) {
                difference += Math.abs(drawn[i] - made[i]);
                ink += 255 - made[i];
            }
            return { width: image.naturalWidth, height: image.naturalHeight, difference: difference / ink, ink: ink / made.length / 255 };
        }
        """;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];

    /// <summary>Measures with columns, with breaks and notes, with a band and triangles, and with forecasts or gaps.</summary>
    [Theory]
    [InlineData("homicide")]
    [InlineData("violence-with-injury")]
    [InlineData("knife-offences")]
    [InlineData("fraud-and-computer-misuse")]
    public async Task The_saved_file_shows_what_the_svg_shows_half_as_large_again(string measure)
    {
        await using var context = await site.NewContextAsync();
        var page = await OpenAsync(context, $"/measures/{measure}/");
        var file = await SaveAsync(page, page.Locator(".os-chart__source button").First, $"{measure}.png");
        await AssertShowsAsync(page, (await page.Locator("a[href$='.svg']").First.GetAttributeAsync("href"))!, file);
    }

    [Fact]
    public async Task The_press_kit_offers_it_behind_the_svg_of_each_measure()
    {
        await using var context = await site.NewContextAsync();
        var page = await OpenAsync(context, "/statements/2025-12/press/");
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Save as PNG file: Homicide" });
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Save as PNG file: ") }))
            .ToHaveCountAsync(await page.Locator("a[download][href$='.svg']").CountAsync());
        await AssertShowsAsync(page, "/data/2025-12/homicide.svg", await SaveAsync(page, button, "homicide.png"));
    }

    [Fact]
    public async Task It_works_by_keyboard_under_the_policy_of_the_preview()
    {
        await using var preview = await RunningPreview.StartAsync();
        var page = await site.Browser.NewPageAsync();
        var refusals = new List<string>();
        page.Console += (_, message) => refusals.AddRange(message.Type == "error" ? [message.Text] : Array.Empty<string>());
        var answer = await page.GotoAsync(new Uri(preview.Client.BaseAddress!, "/measures/burglary/").ToString());
        Assert.Contains("img-src 'self';", answer!.Headers["content-security-policy"], StringComparison.Ordinal);
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Save as PNG picture: Domestic burglary" }).First;
        await button.FocusAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        var file = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        await AssertShowsAsync(page, "/data/2025-12/burglary.svg", file);
        Assert.Empty(refusals);
    }

    [Theory]
    [InlineData("/measures/homicide/")]
    [InlineData("/statements/2025-12/press/")]
    public async Task Without_scripts_the_link_to_the_svg_stands_alone(string address)
    {
        await using var context = await site.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await OpenAsync(context, address);
        Assert.NotEqual(0, await page.Locator("a[download][href$='.svg']").CountAsync());
        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { NameRegex = new("PNG") }).CountAsync());
        Assert.DoesNotContain("PNG", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_it_cannot_be_made_the_reader_is_told_what_to_do()
    {
        await using var context = await site.NewContextAsync();
        var page = await OpenAsync(context, "/measures/homicide/");
        await page.RouteAsync("**/*.svg", route => route.AbortAsync());
        await page.Locator(".os-chart__source button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".os-chart__source [role=status]").First).ToContainTextAsync("Use the SVG file");
    }

    [Theory]
    [InlineData("/", false)]
    [InlineData("/statements/2025-12/print/", false)]
    [InlineData("/measures/homicide/", true)]
    [InlineData("/statements/2025-12/press/", true)]
    public async Task Only_pages_that_offer_a_chart_load_the_script(string address, bool isLoaded)
    {
        await using var context = await site.NewContextAsync();
        var page = await context.NewPageAsync();
        var paths = new List<string>();
        page.Request += (_, request) => paths.Add(new Uri(request.Url).AbsolutePath);
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Equal(isLoaded, paths.Any(path => path.StartsWith("/assets/picture.", StringComparison.Ordinal)));
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }

    private static async Task<byte[]> SaveAsync(IPage page, ILocator button, string name)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => button.ClickAsync());
        Assert.Equal(name, download.SuggestedFilename);
        return await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
    }

    private static async Task AssertShowsAsync(IPage page, string svg, byte[] file)
    {
        var seen = await page.EvaluateAsync<JsonElement>(Compare, new[] { svg, Convert.ToBase64String(file) });
        Assert.True(Signature.SequenceEqual(file.AsSpan(0, 8)));
        Assert.Equal("IHDR"u8, file.AsSpan(12, 4));
        Assert.Equal(
            (seen.GetProperty("width").GetInt32() * 3 / 2, seen.GetProperty("height").GetInt32() * 3 / 2),
            (BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(20))));
        Assert.Equal(1440, BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16)));

        // 144 pixels to the inch, so that documents take it in at the size of the SVG.
        Assert.Equal("pHYs"u8, file.AsSpan(37, 4));
        Assert.Equal(5669, BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(41)));

        var (ink, difference) = (seen.GetProperty("ink").GetDouble(), seen.GetProperty("difference").GetDouble());
        Assert.True(ink > 0.01, $"{ink}");
        Assert.True(difference < 0.01, $"{difference}");
    }
}
