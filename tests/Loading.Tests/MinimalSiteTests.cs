namespace OpenStatement.Loading.Tests;

public sealed class MinimalSiteTests
{
    private readonly DiagnosticCollector _diagnostics = new();

    [Fact]
    public void The_minimal_site_has_no_problem_at_all()
    {
        Assert.NotNull(Load());
        Assert.Empty(_diagnostics.ToSorted());
    }

    [Fact]
    public void Releases_come_earliest_first() =>
        Assert.Equal(["2025-09", "2025-12"], Archive().Releases.Select(release => release.Id.ToString()));

    [Fact]
    public void Priorities_come_in_their_order_and_not_in_that_of_the_file()
    {
        using var site = new ChangedSite();
        var table = site.PathOf("data/priorities.csv");
        File.WriteAllText(table, File.ReadAllText(table).Replace("national,1", "national,3", StringComparison.Ordinal));

        var priorities = site.Load(_diagnostics)!.Archive.Priorities;

        Assert.Equal(["reduce-violence", "reduce-burglary"], priorities.Select(priority => priority.Id));
    }

    [Fact]
    public void A_figure_carries_its_markers_and_the_counts_behind_it()
    {
        var vintage = Archive().Releases[^1].Vintage;

        Assert.Equal(Markers.Revised, vintage.Find("burglary", "northshire")!.Observations[1].Markers);
        var solved = vintage.Find("violence-solved", "northshire")!.Latest!.Value;
        Assert.Equal((22.0m, new Proportion(220, 1000)), (solved.Value!.Value, solved.Basis));
    }

    [Fact]
    public void Each_release_keeps_the_figures_as_they_were_known_then()
    {
        var releases = Archive().Releases;
        var summer = new Period(new DateOnly(2025, 7, 1), new DateOnly(2025, 9, 30));

        Assert.Equal([490m, 492m], releases.Select(release => release.Vintage.Find("burglary", "northshire")!.At(summer)!.Value.Value!.Value));
    }

    [Fact]
    public void Commentary_is_divided_into_sections()
    {
        var commentary = Archive().Releases[^1].Commentaries.Single(one => one.Priorities is ["reduce-burglary"]);

        Assert.Equal(["Force commentary", "Planned action", "Commissioner's commentary"], commentary.Passages.Select(passage => passage.Section.Heading));
        Assert.Equal(
            new Markup("<ul>\n<li>Patrols at night</li>\n<li>Advice to residents</li>\n</ul>", "Patrols at night Advice to residents"),
            Assert.Single(commentary.Passages[1].Text.Parts));
    }

    [Fact]
    public void A_file_by_one_voice_becomes_a_passage_under_the_section_of_that_voice()
    {
        var commentary = Archive().Releases[^1].Commentaries.Last(one => one.Priorities is ["reduce-violence"]);

        Assert.Equal(new StatementSection("Commissioner's commentary", "commissioner"), commentary.Passages.Single().Section);
    }

    [Fact]
    public void Terms_of_the_glossary_have_ids() =>
        Assert.Equal(["domestic-burglary", "proxy"], Archive().Glossary.Select(term => term.Id));

    [Fact]
    public void Headings_of_pages_have_anchors() =>
        Assert.Contains("<h2 id=\"who-publishes-it\">", Assert.IsType<Markup>(Archive().Pages.Single().Body.Parts[0]).Html, StringComparison.Ordinal);

    [Fact]
    public void Links_inside_the_site_are_handed_on_with_their_place()
    {
        var link = Load()!.Links.Single(link => link.Target.Value == "/glossary/#proxy");

        Assert.Equal(new SourceLocation("input/pages/about.md", 9, 53), link.Target.Location);
        Assert.Null(link.Release);
    }

    [Fact]
    public void Links_in_the_words_of_a_release_name_it_and_anchors_alone_get_their_page()
    {
        using var site = new ChangedSite();
        File.AppendAllText(site.PathOf("input/statements/2025-12/reduce-burglary.md"), "\nSee [the chart](#chart).\n");

        var link = site.Load(_diagnostics)!.Links.Single(link => link.Release is not null);

        Assert.Equal(("/statements/2025-12/reduce-burglary/#chart", "2025-12"), (link.Target.Value, link.Release.ToString()));
    }

    [Fact]
    public void The_name_of_a_baseline_leaves_its_article_to_the_sentence()
    {
        using var site = new ChangedSite();
        var settings = site.PathOf("input/site.yml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace(
            "comparator_group:",
            "other_baselines:\n  - name: the pandemic year\n    start: 2020-04-01\n    end: 2021-03-31\ncomparator_group:",
            StringComparison.Ordinal));

        Assert.Equal("pandemic year", site.Load(_diagnostics)!.Archive.Settings.Baselines[^1].Name);
    }

    private Archive Archive() => Load()!.Archive;

    private CheckedSite? Load() =>
        ContentReader.Read(Repository.MinimalSite, _diagnostics) is { } content ? Validation.Check(content, [], _diagnostics) : null;
}
