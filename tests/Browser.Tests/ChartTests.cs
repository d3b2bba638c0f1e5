using Microsoft.Playwright;

namespace OpenStatement.Browser.Tests;

public sealed class ChartTests(DemonstrationSite site)
{
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
            Assert.Equal(2, await chart.Locator("a[download]").CountAsync());
            Assert.Equal(1, await page.Locator($"table#{await chart.GetAttributeAsync("data-table")}").CountAsync());
        }
    }
}
