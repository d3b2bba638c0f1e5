namespace OpenStatement.Presentation;

/// <summary>What the plan promises of its indicators, in words.</summary>
public static class KpiWords
{
    /// <summary>"Target", "Trajectory".</summary>
    public static string Of(KpiKind kind) => kind.ToString();

    /// <summary>What a kind means, as a sentence.</summary>
    public static string Meaning(KpiKind kind) => kind switch
    {
        KpiKind.Target => "A number is to be reached.",
        KpiKind.Trajectory => "It is to move one way; the plan sets no number.",
        KpiKind.Monitor => "It is watched, and acted upon if it moves.",
        KpiKind.Maintain => "It is to stay where it is, or better.",
        KpiKind.Establish => "Something is to be set up.",
        _ => "Something is to be found out.",
    };

    /// <summary>"At least 1,200 officers by March 2024", "To reduce"; null where the kind says it all.</summary>
    /// <param name="kpi">The indicator.</param>
    /// <param name="measure">The first of its measures, which may say what the number counts; null where it has none.</param>
    /// <param name="baseline">What changes of a measure are held against.</param>
    public static string? Promise(Kpi kpi, Measure? measure, Baseline baseline) => kpi switch
    {
        { Target: { } target } => Target(target, measure, baseline),
        { Kind: KpiKind.Trajectory, Direction: { } direction } => $"To {Verb(direction)}",
        { Kind: KpiKind.Maintain, Direction: { } direction } => $"To stay as it is, or {Verb(direction)}",
        _ => null,
    };

    /// <summary>A number in the unit of a target: "1,200 officers", "6.5%", "2 percentage points".</summary>
    public static string Number(decimal value, KpiTarget target, Measure? measure)
    {
        var number = Numbers.WriteInFull(value);
        if (measure?.Unit is Unit.Percent && (target.Unit is null || target.IsInPercent))
            return target.IsOfChange ? $"{number} percentage point{(number is "1" ? "" : "s")}" : $"{number}%";
        return target switch
        {
            { Unit: null } => number,
            { IsInPercent: true } => $"{number}%",
            { Unit: var unit } => $"{number} {unit}",
        };
    }

    private static string Target(KpiTarget target, Measure? measure, Baseline baseline)
    {
        var number = Number(target.Value, target, measure);
        var on = measure is null ? "" : $" on the {BaselineWords.Name(baseline)}";
        var promise = target.Aim switch
        {
            KpiAim.AtLeast => $"At least {number}",
            KpiAim.MoreThan => $"More than {number}",
            KpiAim.AtMost => $"At most {number}",
            KpiAim.FewerThan => $"{(target.IsInPercent || measure?.Unit is Unit.Percent or Unit.Rate or Unit.Score ? "Less" : "Fewer")} than {number}",
            KpiAim.IncreaseBy => $"An increase of {number}{on}",
            _ => $"A reduction of {number}{on}",
        };
        return target.By is { } day ? $"{promise}{(promise.EndsWith(on, StringComparison.Ordinal) && on.Length > 0 ? "," : "")} by {LastDay(day)}" : promise;
    }

    private static string LastDay(DateOnly day) => day.AddDays(1).Day == 1 ? Dates.Month(day) : Dates.Day(day);

    private static string Verb(KpiDirection direction) => direction.ToString().ToLowerInvariant();
}
