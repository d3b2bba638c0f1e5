namespace OpenStatement.Statistics;

/// <summary>A time that later figures are held against.</summary>
/// <param name="Name">
/// For use within a sentence, such as "average of the 3 years ending March 2020"; null to name the period itself.
/// </param>
/// <param name="Period">One or more whole years; figures over several are averaged to one.</param>
/// <param name="Measures">Ids of the measures it is for; empty where it is for all.</param>
/// <param name="Reason">Why it is used beside or instead of the main one; null where nothing was said.</param>
public sealed record Baseline(string? Name, Period Period, ImmutableArray<string> Measures, string? Reason)
{
    /// <summary>The baseline of the national measures: the year ending June 2019.</summary>
    public static Baseline National { get; } = new(null, Period.YearEnding(new DateOnly(2019, 6, 30)), [], null);

    public int Years => Period.Months / 12;

    public bool IsFor(Measure measure) => Measures.IsEmpty || Measures.Contains(measure.Id);
}
