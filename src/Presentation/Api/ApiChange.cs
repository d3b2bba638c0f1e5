namespace OpenStatement.Presentation;

/// <summary>A change of a measure's figure.</summary>
internal sealed record ApiChange(Change Change, MeasureSummary Summary)
{
    public ChangeLabel Label(SiteContext context) => ChangeLabel.Of(Change, Summary, context.Settings.Methods);
}
