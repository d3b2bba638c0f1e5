namespace OpenStatement.Loading;

/// <summary>Puts the checked values of a site together.</summary>
internal static class ArchiveBuilder
{
    public static Archive Build(SiteContent content) => new()
    {
        Settings = content.Settings.Site.Value,
        Priorities = [.. content.Priorities.Select(priority => priority.Value).OrderBy(priority => priority.Order)],
        Measures = [.. content.Measures.Select(measure => measure.Value)],
        Areas = [.. content.Areas.Select(area => area.Value)],
        Populations = [.. content.Populations.Select(population => population.Value)],
        ComparatorGroups = [.. content.Comparators.Select(row => row.Value).GroupBy(row => row.Group).Select(BuildGroup)],
        Objectives = [.. content.Objectives.Select(objective => objective.Value)],
        Kpis = [.. content.Kpis.Select(kpi => kpi.Value)],
        Duties = [.. content.Duties.Select(duty => duty.Value)],
        Funnels = [.. content.Funnels.Select(row => row.Value).GroupBy(row => row.Funnel).Select(BuildFunnel)],
        AreaPriorities = [.. content.AreaPriorities.Select(priority => priority.Value)],
        Announced = [.. content.Announced.Select(row => row.Value)],
        Boundaries = Boundaries.Match(content),
        Glossary = [.. content.Glossary.Terms.Select(term => term.Value)],
        Pages = [.. content.Pages.Select(page => page.Page.Value)],
        Releases = [.. content.Releases.Select(release => BuildRelease(release, content.Settings.Site.Value.Sections))],
    };

    private static ComparatorGroup BuildGroup(IGrouping<string, ComparatorRow> rows)
    {
        var first = rows.First();
        return new ComparatorGroup(first.Group, first.Name, first.Area, [.. rows.Select(row => row.Membership)]);
    }

    private static Funnel BuildFunnel(IGrouping<string, FunnelStage> rows)
    {
        var first = rows.First();
        return new Funnel(first.Funnel, first.Title, first.Priority, [.. rows.Select(row => row.Measure)]);
    }

    private static Release BuildRelease(ReleaseContent release, ImmutableArray<StatementSection> sections) => new()
    {
        Id = release.Id,
        Statement = release.Statement.Statement.Value,
        Vintage = new Vintage(release.Observations.Series.Select(series => series.Series)),
        Commentaries = [.. release.Commentaries.Select(commentary => BuildCommentary(commentary, sections))],
        Assessments = [.. release.Assessments.Select(assessment => assessment.Value)],
        Commitments = [.. release.Commitments.Select(commitment => commitment.Value)],
        KpiReports = [.. release.KpiReports.Select(report => report.Value)],
        Paragraphs = [.. release.Paragraphs.Select(paragraph => paragraph.Value)],
        Closing = release.Closing?.Text ?? RichText.Empty,
        RevisionReasons = [.. release.RevisionReasons.Select(reason => reason.Value)],
    };

    private static Commentary BuildCommentary(CommentaryContent commentary, ImmutableArray<StatementSection> sections) => new(
        [.. commentary.Priorities.Select(priority => priority.Value)],
        [.. commentary.Sections.Where(section => !section.Text.IsEmpty)
            .Select(section => new Passage(FindSection(commentary, section, sections), section.Text))]);

    private static StatementSection FindSection(
        CommentaryContent commentary, SectionContent section, ImmutableArray<StatementSection> sections) =>
        section.Heading is { } heading
            ? sections.First(candidate => SectionHeading.AreSame(candidate.Heading, heading.Value))
            : sections.First(candidate => candidate.Voice == commentary.Voice!.Value.Value);
}
