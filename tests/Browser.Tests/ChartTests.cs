namespace OpenStatement.Browser.Tests;

public sealed class ChartTests(DemonstrationSite site)
{
    private static readonly string[] ChartPages =
    [
        "/measures/homicide/", "/measures/residential-burglary/", "/measures/knife-offences/", "/measures/drug-trafficking/",
        "/measures/violence-with-injury/", "/measures/firearm-offences/", "/priorities/neighbourhood-crime/",
    ];

    [Theory]
    [InlineData("/measures/residential-burglary/")]
    [InlineData("/measures/firearm-offences/")]
    public async Task Chart_js_takes_over_on_focus_and_agrees_with_the_table(string address)
    {
        await using var context = await site.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await page.EvaluateAsync(
            "document.addEventListener('chartready', event => { window.chart = event.detail; })");
        await page.Locator(".os-chart__frame").First.FocusAsync();
        await page.Locator("figure[data-chart-ready]").First.WaitForAsync();

        var drawn = await page.EvaluateAsync<double?[]>("window.chart.datasets[0].data");
        var table = await page.EvaluateAsync<double?[]>(
            """
            (() => {
                const table = document.getElementById(document.querySelector('figure[data-chart]').dataset.table);
                const values = [...table.querySelectorAll('tbody tr')].map(row => row.querySelector('td[data-value], td').dataset.value ?? '');
                return values.reverse().map(value => value === '' ? null : Number(value));
            })()
            """);
        Assert.True(drawn.Length > 1);
        Assert.Equal(table, drawn);
    }

    [Fact]
    public async Task Chart_js_takes_over_when_a_reader_points_at_a_chart()
    {
        await using var context = await site.NewContextAsync();
        var page = await context.NewPageAsync();
        var scripts = new List<string>();
        page.Request += (_, request) => scripts.Add(new Uri(request.Url).AbsolutePath);
        await page.GotoAsync("/measures/residential-burglary/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.DoesNotContain(scripts, path => path.StartsWith("/assets/chart.", StringComparison.Ordinal));
        await page.Locator(".os-chart__frame").First.HoverAsync();
        await page.Locator("figure[data-chart-ready] canvas").First.WaitForAsync();
        Assert.Contains(scripts, path => path.StartsWith("/assets/chart.", StringComparison.Ordinal));
    }

    /// <summary>What is pointed at must stand on what is drawn, for lines and for columns.</summary>
    [Theory]
    [InlineData("/measures/residential-burglary/", "circle.os-point", 0.5)]
    [InlineData("/measures/firearm-offences/", "rect.os-bar", 0)]
    public async Task Chart_js_points_at_the_picture_which_stays(string address, string mark, double down)
    {
        await using var context = await site.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await page.EvaluateAsync("document.addEventListener('chartready', event => { window.chart = event.detail; })");
        await page.Locator(".os-chart__frame").First.FocusAsync();
        await page.Locator("figure[data-chart-ready]").First.WaitForAsync();

        var apart = await page.EvaluateAsync<double>(
            """
            ([mark, down]) => {
                const frame = document.querySelector('.os-chart__frame');
                const drawn = [...frame.querySelectorAll(mark)].at(-1).getBoundingClientRect();
                const { left, top } = frame.getBoundingClientRect();
                const point = window.chart.datasets[0].points.at(-1);
                return Math.hypot(drawn.left + drawn.width / 2 - left - point.x, drawn.top + drawn.height * down - top - point.y);
            }
            """,
            new object[] { mark, down });
        Assert.InRange(apart, 0, 1.5);
        Assert.Equal("1", await page.Locator(".os-chart__svg").First.EvaluateAsync<string>("svg => getComputedStyle(svg).opacity"));
    }

    [Fact]
    public async Task A_point_that_stands_out_says_so_when_a_reader_comes_to_it()
    {
        await using var context = await site.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/measures/drug-trafficking/");
        var figure = page.Locator("figure[data-remarks]").First;
        await figure.Locator(".os-chart__frame").FocusAsync();
        await page.Locator("figure[data-chart-ready]").First.WaitForAsync();
        var (index, remark) = (await figure.EvaluateAsync<string[]>("figure => Object.entries(JSON.parse(figure.dataset.remarks))[0]")) is [var key, var words]
            ? (int.Parse(key, System.Globalization.CultureInfo.InvariantCulture), words)
            : (0, "");
        Assert.EndsWith("than usual", remark);
        await page.Keyboard.PressAsync("Home");
        for (var i = 0; i < index; i++)
            await page.Keyboard.PressAsync("ArrowRight");
        Assert.EndsWith($"; {remark}", await figure.Locator("[aria-live]").InnerTextAsync());
    }

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1_280)]
    public async Task No_words_in_a_chart_overlap_or_leave_it(int width)
    {
        await using var context = await site.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        var page = await context.NewPageAsync();
        foreach (var address in ChartPages)
        {
            await page.GotoAsync(address);
            Assert.Empty(await page.EvaluateAsync<string[]>(
                """
                [...document.querySelectorAll('figure[data-chart] .os-chart__svg')].flatMap(svg => {
                    const frame = svg.getBoundingClientRect();
                    const words = [...svg.querySelectorAll('text')].map(text => [text.textContent, text.getBoundingClientRect()]).filter(([, { width }]) => width > 0);
                    // Boxes of words are a little higher than their letters.
                    const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom;
                    const outside = words.filter(([, box]) => box.left < frame.left - 1 || box.right > frame.right + 1).map(([text]) => text);
                    return [...outside, ...words.flatMap(([text, box], index) => words.slice(index + 1).filter(([, other]) => overlap(box, other)).map(([other]) => `${text} and ${other}`))];
                })
                """));
        }
    }

    [Fact]
    public async Task Every_chart_has_a_name_a_description_a_table_a_source_and_downloads()
    {
        await using var context = await site.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/priorities/neighbourhood-crime/");
        var charts = await page.Locator("figure[data-chart]").AllAsync();
        Assert.Equal(5, charts.Count);
        foreach (var chart in charts)
        {
            Assert.NotEmpty(await chart.Locator(".os-chart__headline").InnerTextAsync());
            Assert.NotEmpty(await chart.Locator(".os-chart__subtitle").InnerTextAsync());
            Assert.NotEmpty(await chart.Locator("svg > title").TextContentAsync() ?? "");
            Assert.NotEmpty(await chart.Locator("svg > desc").TextContentAsync() ?? "");
            Assert.Contains("Source:", await chart.Locator(".os-chart__source").InnerTextAsync());
            Assert.Equal(["CSV", "Excel", "JSON", "SVG"], (await chart.Locator("a[download]").AllTextContentsAsync()).Select(text => text.Split(' ')[0]));
            Assert.Equal(1, await page.Locator($"table#{await chart.GetAttributeAsync("data-table")}").CountAsync());
        }
    }
}
