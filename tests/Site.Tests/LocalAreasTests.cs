namespace OpenStatement.Site.Tests;

/// <summary>The golden site of areas: three boroughs, of which one had 3 cases of stalking in the latest quarter.</summary>
public sealed class LocalAreasTests : IAsyncLifetime
{
    private readonly TemporarySite _site = new();

    public async ValueTask InitializeAsync()
    {
        Folders.Copy(Path.Combine(Repository.GoldenSites, "areas", "data"), Path.Combine(_site.Root, "data"));
        await _site.BuildAsync("--date", "2026-02-10");
    }

    public ValueTask DisposeAsync()
    {
        _site.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Every_area_with_figures_or_priorities_has_a_page() => Assert.Equal(
        ["areas/castle/index.html", "areas/east-vale/index.html", "areas/harbour/index.html", "areas/index.html", "areas/mid-vale/index.html", "areas/old-quay/index.html", "areas/west-vale/index.html"],
        Folders.Files(_site.Output).Where(file => file.StartsWith("areas/", StringComparison.Ordinal)));

    [Fact]
    public void A_small_count_of_an_area_is_withheld_wherever_it_stands()
    {
        Assert.Contains("The figure for the quarter ending December 2025 is withheld", Page("areas/west-vale"), StringComparison.Ordinal);
        // The second one keeps the first from being worked out.
        Assert.Contains("The figures of 2 boroughs are withheld", Page("measures/stalking"), StringComparison.Ordinal);
        Assert.All(["areas/west-vale", "measures/stalking", "priorities/reduce-violence"], page => Assert.DoesNotContain("data-value=\"3\">", Page(page), StringComparison.Ordinal));
        Assert.DoesNotContain("Place (1st is highest)", Page("measures/stalking"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_an_area_says_its_place_and_its_peak()
    {
        var page = Page("areas/east-vale");
        Assert.Contains("Highest rate of 3 boroughs", page, StringComparison.Ordinal);
        Assert.Contains("Lower is better.", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Highest quarter</dt><dd><p class=\"os-fact__value\">310</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_stands_beside_the_table_and_hatches_what_is_withheld()
    {
        Assert.Contains("Map of domestic burglary by borough", Page("measures/burglary"), StringComparison.Ordinal);
        Assert.DoesNotContain("<svg class=\"os-map\"", Page("measures/stalking"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_funnel_gives_shares_and_says_why_a_stage_has_no_figure()
    {
        var page = Page("priorities/reduce-violence");
        Assert.Contains("The courts give no figures for single offences.", page[page.IndexOf("funnel-stalking-to-court", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains("Stalking charge rate:", page, StringComparison.Ordinal);
        Assert.Contains("id=\"funnel-stalking-to-court\"", Page("statements/2025-12/print"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_composite_measure_names_its_parts() =>
        Assert.Contains("<dt>Made of</dt><dd><a href=\"/measures/burglary/\">Domestic burglary</a>, <a href=\"/measures/bicycle-theft/\">Bicycle theft</a>", Page("measures/household-crime").Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);

    private string Page(string address) => File.ReadAllText(Path.Combine(_site.Output, address, "index.html"));
}
