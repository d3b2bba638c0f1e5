using System.Collections.Immutable;

namespace OpenStatement.Statistics.Tests;

/// <summary>
/// Tables made up of small numbers: wards of a force, perhaps in boroughs, by two dimensions, in several releases of which
/// each may revise some figures. Everything adds up.
/// </summary>
/// <param name="Wards">How many.</param>
/// <param name="HasBoroughs">Whether two boroughs stand between wards and force.</param>
/// <param name="First">Categories of the first dimension.</param>
/// <param name="Second">Categories of the second; one stands for no second dimension.</param>
/// <param name="Releases">How many.</param>
/// <param name="Numbers">What every choice is made of.</param>
internal sealed record MadeUpTables(int Wards, bool HasBoroughs, int First, int Second, int Releases, ImmutableArray<int> Numbers)
{
    public const int Threshold = 3;

    private static readonly Period s_quarter = SeriesOf.Quarter(0);

    public Archive Archive => WithReleases(Releases);

    public static Measure Measure => Archives.Measure() with { Disclosive = true };

    public Archive WithReleases(int count)
    {
        var archive = Archives.Of(Measure, SeriesOf.Quarters(1m));
        return archive with
        {
            Settings = archive.Settings with { Methods = Methods.Default with { DisclosureThreshold = Threshold } },
            Areas = [.. Areas()],
            Releases = [.. Enumerable.Range(0, count).Select(number => Release(archive.Releases[0], number))],
        };
    }

    private IEnumerable<Area> Areas() =>
    [
        new("north", "North", AreaKind.Force, null, null),
        .. HasBoroughs ? Enumerable.Range(0, 2).Select(i => new Area($"borough-{i}", "Borough", AreaKind.Borough, null, "north")) : [],
        .. Enumerable.Range(0, Wards).Select(i => new Area(Ward(i), "Ward", AreaKind.Ward, null, HasBoroughs ? $"borough-{i % 2}" : "north")),
    ];

    private Release Release(Release pattern, int number)
    {
        var published = new DateOnly(2021, 1, 1).AddMonths(3 * number);
        var series = Leaves(number)
            .SelectMany(leaf => Around(leaf.Ward).SelectMany(area => Columns(leaf.First, leaf.Second).Select(column => (new SeriesKey(Measure.Id, area, column), leaf.Count))))
            .GroupBy(cell => cell.Item1, cell => cell.Count)
            .Select(cell => new Series(cell.Key, [new Observation { Period = s_quarter, Value = cell.Sum() }]));
        return pattern with
        {
            Id = new ReleaseId(published.Year, published.Month),
            Statement = pattern.Statement with { Published = published },
            Vintage = new Vintage(series),
        };
    }

    private IEnumerable<string> Around(int ward) => HasBoroughs ? [Ward(ward), $"borough-{ward % 2}", "north"] : [Ward(ward), "north"];

    private IEnumerable<Breakdown?> Columns(int first, int second) =>
        Second > 1 ? [null, new("first", $"{first}"), new("second", $"{second}")] : [null, new("first", $"{first}")];

    private IEnumerable<(int Ward, int First, int Second, decimal Count)> Leaves(int release) =>
        from ward in Enumerable.Range(0, Wards)
        from first in Enumerable.Range(0, First)
        from second in Enumerable.Range(0, Second)
        select (ward, first, second, (decimal)Count(release, (ward * First + first) * Second + second));

    /// <summary>A quarter of the figures are revised in a release; others stay as they were.</summary>
    private int Count(int release, int leaf)
    {
        var number = Number(leaf + release * 37);
        return release == 0 || number % 4 == 0 ? number / 4 % 6 : Count(release - 1, leaf);
    }

    private int Number(int index) => Numbers.IsEmpty ? index : Numbers[index % Numbers.Length] + index / Numbers.Length;

    private static string Ward(int number) => $"ward-{number}";
}
