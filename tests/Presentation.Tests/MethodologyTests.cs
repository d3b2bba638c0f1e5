namespace OpenStatement.Presentation.Tests;

public sealed class MethodologyTests
{
    private static readonly Archive Site = MadeUpSite.Archive(
        MadeUp.Measure(),
        MadeUpSite.Release(new ReleaseId(2021, 12), MadeUpSite.Today, Figures("north", 1), Figures("south", 2))) with
    {
        Areas = [new Area("north", "North", AreaKind.Force, null, null), new Area("south", "South", AreaKind.Force, null, null)],
        Populations = [new Population("north", 2021, 50_000, "Made up"), new Population("south", 2021, 60_000, "Made up")],
        ComparatorGroups = [new ComparatorGroup("alike", "Forces alike", "north", [new GroupMembership("south", new DateOnly(2020, 1, 1), null)])],
        Settings = MadeUpSite.Archive(MadeUp.Measure()).Settings with { ComparatorGroup = "alike" },
    };

    public static TheoryData<string> Settings => [.. s_changed.Keys];

    private static readonly Dictionary<string, (Func<SiteSettings, SiteSettings> Change, string Words)> s_changed = new()
    {
        ["screening"] = (settings => With(settings, methods => methods with { ScreensMovingRanges = false }), "Every move counts, also an unusually large one."),
        ["periods of a trend"] = (settings => With(settings, methods => methods with { TrendPeriods = 36 }), "We take the latest 36 figures."),
        ["moderate from"] = (settings => With(settings, methods => methods with { ModerateFrom = 0.05m }), "A change of less than 5% is called small, one of 5% to 25% moderate"),
        ["large above"] = (settings => With(settings, methods => methods with { LargeAbove = 0.4m }), "one of more than 40% large."),
        ["smallest count"] = (settings => With(settings, methods => methods with { SmallestCountForPercentage = 30 }), "the earlier count is under 30"),
        ["rare events"] = (settings => With(settings, methods => methods with { FewestPerPeriod = 7 }), "fewer than 7 in each period on average"),
        ["group mean"] = (settings => With(settings, methods => methods with { GroupMean = GroupMean.Weighted }), "Each person counts the same"),
        ["earlier populations"] = (settings => With(settings, methods => methods with { MissingPopulation = MissingPopulation.LatestBefore }), "we use the latest year before"),
        ["populations between"] = (settings => With(settings, methods => methods with { MissingPopulation = MissingPopulation.Interpolate }), "we draw a straight line"),
        ["baseline"] = (settings => settings with { Baselines = [new Baseline(null, Period.YearEnding(new DateOnly(2019, 3, 31)), [], null)] }, "the year ending March 2019, for every measure"),
        ["second baseline"] = (
            settings => settings with
            {
                Baselines = settings.Baselines.Add(new Baseline("average of 3 years", new Period(new DateOnly(2017, 4, 1), new DateOnly(2020, 3, 31)), ["burglary"], "Counts are small.")),
            },
            "the average of 3 years, April 2017 to March 2020, for burglary. Counts are small."),
        ["licence"] = (settings => settings with { Licence = settings.Licence with { Name = "Other Licence" } }, "again under the Other Licence."),
        ["no group"] = (settings => settings with { ComparatorGroup = null }, "This site does not compare the force with other forces."),
    };

    [Theory]
    [MemberData(nameof(Settings))]
    public void Every_setting_is_printed(string setting)
    {
        var (change, words) = s_changed[setting];
        Assert.DoesNotContain(words, TextOf(Site), StringComparison.Ordinal);
        Assert.Contains(words, TextOf(Site with { Settings = change(Site.Settings) }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("They allow for chance alone")]
    [InlineData("A usual range takes no account of seasons.")]
    [InlineData("If the two are the same, or if there is no clear change between two percentages, the trend is stable.")]
    public void What_the_methods_cannot_do_is_said(string words) => Assert.Contains(words, TextOf(Site), StringComparison.Ordinal);

    [Theory]
    [InlineData("the highest or the lowest since")]
    [InlineData("month or quarter before")]
    [InlineData("financial year")]
    public void Every_rule_is_said_once(string words) =>
        Assert.Equal(2, TextOf(Site).Split(words).Length);

    [Fact]
    public void The_threshold_of_disclosure_is_printed_where_a_measure_is_disclosive()
    {
        Assert.Contains("the program withholds nothing", TextOf(Site), StringComparison.Ordinal);
        var disclosive = Site with
        {
            Measures = [MadeUp.Measure() with { Disclosive = true }],
            Settings = With(Site.Settings, methods => methods with { DisclosureThreshold = 10 }),
        };
        Assert.Contains("counts under 10 are withheld, 0 among them, and marked [c], for burglary.", TextOf(disclosive), StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_is_the_first_count_with_a_trend_and_a_group_in_its_own_numbers()
    {
        var example = PageOf(Site).Sections.Single(section => section.Id == "example");
        Assert.Equal("An example: burglary", example.Heading);
        Assert.Contains(example.Passages[0].Items, item => item.Text == "Their average is 105. From one quarter to the next they moved by 10.0 on average. From this follows the usual range: from 78.4 to 132. There are fewer than 12 figures, so this range is only a first estimate.");
        Assert.Equal("The rate: 420 in the year ending December 2021, divided by 50,000 people and multiplied by 1,000, is 8.40 per 1,000 people.", example.Passages[1].Text);
    }

    [Fact]
    public void Without_such_a_measure_there_is_no_example() =>
        Assert.DoesNotContain(PageOf(Site with { Releases = [] }).Sections, section => section.Id == "example");

    [Fact]
    public void Members_of_the_group_and_breaks_come_from_the_figures()
    {
        var observations = Figures("north", 1).WithMarkers(2, Markers.Break).Observations;
        var broken = new Series(new SeriesKey("burglary", "north"), observations.SetItem(2, observations[2] with { Note = "Sheds count from here on." }));
        var text = TextOf(Site with { Releases = [MadeUpSite.Release(new ReleaseId(2021, 12), MadeUpSite.Today, broken)] });
        Assert.Contains("The force is compared with South. With North that makes 2 forces.", text, StringComparison.Ordinal);
        Assert.Contains("Burglary, from July 2020: Sheds count from here on.", text, StringComparison.Ordinal);
        Assert.Contains("There is no such change in the figures of this site.", TextOf(Site), StringComparison.Ordinal);
    }

    [Fact]
    public void Anchors_never_change() => Assert.Equal(
        ["figures", "trend", "example", "comparisons", "baselines", "rates", "similar-forces", "band", "small-numbers", "revisions", "disclosure", "markers", "breaks", "sources"],
        PageOf(Site).Sections.Select(section => section.Id));

    [Fact]
    public void Surveys_are_explained_where_there_are_percentages() => Assert.Contains(
        PageOf(Site with { Measures = [MadeUp.Measure(Unit.Percent)] }).Sections, section => section.Id == "surveys");

    [Fact]
    public void The_offices_own_words_stand_on_the_same_page()
    {
        var own = new ContentPage("methodology", "Our sources", "How we do it.", new RichText([new Markup("<p>Ours.</p>", "Ours.")]));
        var page = PageOf(Site with { Pages = [own] });
        Assert.Equal(("Our sources", "How we do it."), (page.Own?.Heading, page.Description));
        var archive = Site with { Pages = [own] };
        var plan = SitePlanner.Plan(archive, Derivation.Summarise(archive), new SitePlanOptions(MadeUpSite.Today, IsPreview: false, IsIndexed: true));
        Assert.Single(plan.Pages, planned => planned.Address == SiteAddresses.Methodology);
        Assert.Single(plan.Frame.Footer, link => link.Address == SiteAddresses.Methodology);
    }

    private static SiteSettings With(SiteSettings settings, Func<Methods, Methods> change) => settings with { Methods = change(settings.Methods) };

    private static Series Figures(string area, int factor) => new(
        new SeriesKey("burglary", area),
        SeriesOf.Quarters([.. Enumerable.Range(0, 8).Select(i => (decimal?)(factor * (i % 2 == 0 ? 100 : 110)))]).Observations);

    private static MethodologyPage PageOf(Archive archive) => MethodologyPages.Build(Sites.Context(archive));

    private static string TextOf(Archive archive) => string.Join(
        "\n",
        PageOf(archive).Sections.SelectMany(section => section.Passages).SelectMany(passage => passage.Items.Select(item => item.Text + item.Rest).Prepend(passage.Text)));
}
