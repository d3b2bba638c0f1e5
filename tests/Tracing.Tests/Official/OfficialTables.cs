namespace OpenStatement.Tracing.Tests;

/// <summary>The official tables behind the traced pages, copied into this repository in a format of its own.</summary>
internal static class OfficialTables
{
    private const string Folder = "tests/Tracing.Tests/Official";

    /// <summary>Of the measures whose pages are traced.</summary>
    public static ImmutableDictionary<(string Vintage, string Force, string Measure), OfficialSeries> Series { get; } = ReadSeries("official-series.csv");

    /// <summary>Of the other measures of the statement for June 2023, to tell what changed in the official tables since.</summary>
    public static ImmutableDictionary<(string Vintage, string Force, string Measure), OfficialSeries> OtherSeries { get; } =
        ReadSeries("official-other-series.csv");

    /// <summary>The areas around the force, with how the site calls each kind of them.</summary>
    public static ImmutableArray<(string Name, string Kind)> Wider { get; } = [("South West England", "region"), ("England", "nation")];

    /// <summary>Residents in the middle of a year.</summary>
    public static ImmutableDictionary<(string Force, int MidYear), long> People { get; } =
        CsvRows.Read($"{Folder}/official-populations.csv").ToImmutableDictionary(
            cells => (cells[1], Number<int>(cells[2])), cells => Number<long>(cells[3]));

    public static ImmutableArray<string> Forces { get; } = [.. People.Keys.Select(key => key.Force).Distinct().Except(Wider.Select(area => area.Name)).Order(StringComparer.Ordinal)];

    private static ImmutableDictionary<(string Vintage, string Force, string Measure), OfficialSeries> ReadSeries(string file) =>
        CsvRows.Read($"{Folder}/{file}").ToImmutableDictionary(
            cells => (cells[1], cells[2], cells[3]),
            cells => new OfficialSeries(cells[2], Counts(DateOnly.Parse(cells[4], CultureInfo.InvariantCulture), cells[5])));

    private static ImmutableSortedDictionary<DateOnly, long> Counts(DateOnly first, string counts) =>
        counts.Split(' ').Select((count, i) => (Quarter: first.AddMonths(3 * i), Count: Number<long>(count))).ToImmutableSortedDictionary(pair => pair.Quarter, pair => pair.Count);

    private static T Number<T>(string text)
        where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);
}
