namespace OpenStatement.Tracing.Tests;

/// <summary>A statement of the demonstration, with the official edition its figures come from.</summary>
/// <param name="Release">The id of the release.</param>
/// <param name="Vintage">The day on which the Home Office published the tables.</param>
/// <param name="LastQuarter">The first day of the last quarter in it.</param>
/// <param name="MidYear">The latest year before its end for which the Office for National Statistics has estimated every force's population.</param>
internal sealed record Edition(string Release, string Vintage, DateOnly LastQuarter, int MidYear)
{
    public static ImmutableArray<Edition> All { get; } =
    [
        new("2023-06", OfficialFigure.October2023, new DateOnly(2023, 4, 1), 2023),
        new("2025-03", OfficialFigure.April2026, new DateOnly(2025, 1, 1), 2024),
        new("2025-06", OfficialFigure.April2026, new DateOnly(2025, 4, 1), 2024),
        new("2025-09", OfficialFigure.April2026, new DateOnly(2025, 7, 1), 2024),
        new("2025-12", OfficialFigure.April2026, new DateOnly(2025, 10, 1), 2024),
    ];

    public static Edition Latest => All[^1];

    public static Edition Of(string release) => All.Single(edition => edition.Release == release);

    /// <summary>The day on which its figures stood, published and next due: the last two are the office's own choice.</summary>
    public (DateOnly AsAt, DateOnly Published, DateOnly NextDue) Days =>
        (DateOnly.Parse(Vintage, CultureInfo.InvariantCulture), FrontMatter("published"), FrontMatter("next_due"));

    private DateOnly FrontMatter(string key) => DateOnly.Parse(
        File.ReadLines(Path.Combine(Repository.Root, "input", "statements", Release, "statement.md"))
            .First(line => line.StartsWith($"{key}: ", StringComparison.Ordinal))[(key.Length + 2)..],
        CultureInfo.InvariantCulture);
}
