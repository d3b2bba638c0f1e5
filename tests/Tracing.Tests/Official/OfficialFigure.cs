namespace OpenStatement.Tracing.Tests;

/// <summary>A figure as a publisher gives it, found without the code that is under test.</summary>
/// <param name="Vintage">The edition it was taken from.</param>
/// <param name="Force">The force's name as on the site.</param>
/// <param name="Measure">Id of the measure it belongs to.</param>
/// <param name="Period">An ISO 8601 interval.</param>
internal sealed record OfficialFigure(string Vintage, string Force, string Measure, string Period)
{
    public const string October2023 = "2023-10-19";
    public const string April2026 = "2026-04-23";
    public const string Year2024 = "ye-2024-12";

    /// <summary>The editions from which the figures of a release were imported.</summary>
    public static string[] VintagesOf(string release) => release == "2023-06" ? [October2023] : [April2026, Year2024];

    public string LastDay => Period[(Period.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
