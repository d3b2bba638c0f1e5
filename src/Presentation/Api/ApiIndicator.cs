namespace OpenStatement.Presentation;

/// <summary>An indicator of the plan with where it stands.</summary>
/// <param name="Kpi">The indicator.</param>
/// <param name="Progress">By the latest release; no data until a first one is published.</param>
/// <param name="Page">What its page says of it.</param>
internal sealed record ApiIndicator(Kpi Kpi, KpiProgress Progress, Indicator Page)
{
    public static ApiIndicator Of(Kpi kpi, SiteContext context) => new(
        kpi,
        context.Latest is { } latest ? context.ProgressIn(latest.Release.Id).Of(kpi) : new KpiProgress(kpi, KpiStanding.NoData),
        Indicators.Of(kpi, context.Latest, context));
}
