namespace OpenStatement.Presentation;

/// <summary>Makes the page that explains every method, out of the settings and the figures of the latest release.</summary>
internal static class MethodologyPages
{
    public const string Title = "How the figures are worked out";

    public static MethodologyPage Build(SiteContext context)
    {
        var own = context.Archive.Pages.FirstOrDefault(page => page.IsOnMethods);
        return new MethodologyPage
        {
            Address = SiteAddresses.Methodology,
            Heading = Title,
            Description = own?.Description ?? "How trends, changes, rates and comparisons are worked out, and what the figures can and cannot tell you.",
            Breadcrumbs = [Crumbs.Home],
            IsDraft = context.Latest is { } latest && context.IsDraft(latest.Release),
            Own = own is null ? null : OfficePages.Build(own, context),
            Sections =
            [
                FigureMethods.Figures(context),
                TrendMethods.Trend(context.Settings.Methods),
                .. TrendMethods.Example(context),
                ComparisonMethods.Comparisons(context),
                ComparisonMethods.Baselines(context),
                .. GroupMethods.Of(context),
                FigureMethods.SmallNumbers(context.Settings.Methods),
                .. FigureMethods.Surveys(context),
                FigureMethods.Revisions(),
                FigureMethods.Disclosure(context),
                FigureMethods.Markers(),
                FigureMethods.Breaks(context),
                MethodSources.All,
            ],
        };
    }
}
