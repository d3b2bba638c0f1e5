namespace OpenStatement.Presentation;

/// <summary>The address of everything on the site: the one place where paths are put together.</summary>
public static partial class SiteAddresses
{
    public static Address Home { get; } = new("/");

    public static Address Priorities { get; } = new("/priorities/");

    public static Address Measures { get; } = new("/measures/");

    public static Address Statements { get; } = new("/statements/");

    /// <summary>Every indicator of the plan.</summary>
    public static Address Plan { get; } = new("/plan/");

    public static Address Data { get; } = new("/data/");

    public static Address Revisions { get; } = new("/revisions/");

    /// <summary>Every planned action and request.</summary>
    public static Address Commitments { get; } = new("/commitments/");

    /// <summary>What the law asks to be published.</summary>
    public static Address Duty { get; } = new("/duty/");

    /// <summary>When statements came out and are to come out.</summary>
    public static Address Calendar { get; } = new("/calendar/");

    public static Address Glossary { get; } = new("/glossary/");

    /// <summary>The boroughs, wards and neighbourhoods within the area of the force.</summary>
    public static Address Areas { get; } = new("/areas/");

    /// <summary>How the figures are worked out.</summary>
    public static Address Methodology { get; } = new("/methodology/");

    public static Address Search { get; } = new("/search/");

    public static Address NotFound { get; } = new("/404.html");

    /// <summary>What starts the address of every page that others may show within their own; there is no page there.</summary>
    public static Address Embeds { get; } = new("/embed/");

    /// <summary>The explanation of a word: a part of the glossary.</summary>
    public static Address Term(string id) => new($"{Glossary}#{id}");

    /// <summary>The latest edition of a priority.</summary>
    public static Address Priority(Priority priority) => new($"/priorities/{priority.Id}/");

    public static Address Statement(ReleaseId release) => new($"/statements/{release}/");

    /// <summary>A whole statement on one page.</summary>
    public static Address Print(ReleaseId release) => new($"/statements/{release}/print/");

    /// <summary>What journalists need of a statement.</summary>
    public static Address Press(ReleaseId release) => new($"/statements/{release}/press/");

    /// <summary>What a release changed in figures published before: a part of a page.</summary>
    public static Address RevisionsIn(ReleaseId release) => new($"{Revisions}#release-{release}");

    /// <summary>The edition of a priority that stays as it was published.</summary>
    public static Address Edition(ReleaseId release, Priority priority) => new($"/statements/{release}/{priority.Id}/");

    /// <summary>A numbered paragraph where it is to be cited: in the edition that stays as it was published.</summary>
    /// <param name="release">The release.</param>
    /// <param name="priority">Where it stands; null for the introduction and the closing words.</param>
    /// <param name="number">The paragraph's number.</param>
    public static Address Paragraph(ReleaseId release, Priority? priority, int number) =>
        new($"{(priority is null ? Statement(release) : Edition(release, priority))}{ParagraphOnPage(number)}");

    /// <summary>A numbered paragraph of the same page.</summary>
    public static Address ParagraphOnPage(int number) => new(FormattableString.Invariant($"#paragraph-{number}"));

    /// <summary>A priority of the same page. A measure may have the same id as its priority, so the anchor says what it is.</summary>
    public static Address PriorityOnPage(Priority priority) => new($"#priority-{priority.Id}");

    /// <summary>A planned action or a request with its history: a part of a page.</summary>
    public static Address Commitment(string id) => new($"{Commitments}#{id}");

    public static Address Measure(Measure measure) => new($"/measures/{measure.Id}/");

    /// <summary>Where a measure stood under an id that it has no more.</summary>
    public static Address FormerMeasure(string id) => new($"/measures/{id}/");

    /// <summary>A measure where it is to be cited: in the edition that stays as it was published.</summary>
    public static Address MeasureInEdition(ReleaseId release, Priority priority, Measure measure) =>
        new($"{Edition(release, priority)}#{measure.AsOf(release).Id}");

    /// <summary>The figure of a period as it is now known: a row of the measure's page.</summary>
    public static Address Figure(Measure measure, Period period) => new($"{Measure(measure)}#{AnchorOf(period)}");

    /// <summary>
    /// What names a period on the page of a measure, whose periods are all equally long: the month in which it ends, such as
    /// <c>2025-12</c>, and the day where it does not end with a month or is a single day, such as <c>2025-12-31</c>.
    /// </summary>
    public static string AnchorOf(Period period) =>
        period.End.ToString(period.IsWholeMonths ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Address Area(Area area) => new($"{Areas}{area.Id}/");

    /// <summary>An indicator: a part of the page of the plan.</summary>
    public static Address Indicator(Kpi kpi) => new($"{Plan}#{kpi.Id}");

    public static Address ContentPage(ContentPage page) => new($"/{page.Slug}/");

    /// <summary>The figures of a measure that changed after they were published: a part of its page.</summary>
    public static Address RevisionsOf(Measure measure) => new($"{Measure(measure)}#revisions");

    /// <summary>What developers should know of the API.</summary>
    public static Address Developers { get; } = new("/api/");

    /// <summary>What a statement meant for a measure: a part of the measure's page.</summary>
    public static Address Change(Measure measure, ReleaseId release) => new($"{Measure(measure)}#change-{release}");

    /// <summary>A change to a statement after it was published: a part of its page.</summary>
    public static Address Variation(ReleaseId release, string id) => new($"{Statement(release)}#{id}");

    /// <summary>A chart to be shown within the pages of others.</summary>
    public static Address Embed(Measure measure) => new($"{Embeds}{measure.Id}/");
}
