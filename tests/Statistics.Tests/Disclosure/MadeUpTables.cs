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
/// <param name="HasWholes">Whether wholes are listed beside their parts.</param>
/// <param name="Unit">What the figures are; those that are not counts have a numerator and a denominator.</param>
internal sealed record MadeUpTables(int Wards, bool HasBoroughs, int First, int Second, int Releases, ImmutableArray<int> Numbers, bool HasWholes, Unit Unit)
{
    public const int Threshold = 3;

    private static readonly Period s_quarter = SeriesOf.Quarter(0);

    public Archive Archive => WithReleases(Releases);

    /// <summary>How far apart the numbers stand of which the two counts of a percentage, rate or score are made.</summary>
    private const int Apart = 211;

    public Measure Measure => MadeUp.Measure() with { Disclosive = true, Unit = Unit };

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
            .SelectMany(leaf => Around(leaf.Ward).SelectMany(area => Columns(leaf.First, leaf.Second).Select(column => (new SeriesKey(Measure.Id, area, column), leaf.Counts))))
            .GroupBy(cell => cell.Item1, cell => cell.Counts)
            .Select(cell => new Series(cell.Key, [FigureOf(cell.Sum(counts => counts.First), cell.Sum(counts => counts.Second))]));
        return pattern with
        {
            Id = new ReleaseId(published.Year, published.Month),
            Statement = pattern.Statement with { Published = published },
            Vintage = new Vintage(series),
        };
    }

    private Observation FigureOf(decimal first, decimal second)
    {
        if (Unit is Unit.Count)
            return new Observation { Period = s_quarter, Value = first };
        var basis = new Proportion(first, Unit is Unit.Percent ? first + second : second);
        return new Observation { Period = s_quarter, Value = Math.Round(100 * basis.Numerator / basis.Denominator, 1), Basis = basis };
    }

    private IEnumerable<string> Around(int ward) => HasBoroughs ? [Ward(ward), $"borough-{ward % 2}", "north"] : [Ward(ward), "north"];

    private IEnumerable<Breakdown?> Columns(int first, int second) =>
    [
        .. HasWholes ? new Breakdown?[] { null } : [],
        new("first", $"{first}"),
        .. Second > 1 ? new Breakdown[] { new("second", $"{second}") } : [],
    ];

    private IEnumerable<(int Ward, int First, int Second, (decimal First, decimal Second) Counts)> Leaves(int release) =>
        from ward in Enumerable.Range(0, Wards)
        from first in Enumerable.Range(0, First)
        from second in Enumerable.Range(0, Second)
        let leaf = (ward * First + first) * Second + second
        select (ward, first, second, ((decimal)Count(release, leaf, 0), (decimal)Count(release, leaf, Apart) + 1));

    /// <summary>A quarter of the figures are revised in a release; others stay as they were.</summary>
    private int Count(int release, int leaf, int offset)
    {
        var number = Number(leaf + release * 37 + offset);
        return release == 0 || number % 4 == 0 ? number / 4 % 6 : Count(release - 1, leaf, offset);
    }

    private int Number(int index) => Numbers.IsEmpty ? index : Numbers[index % Numbers.Length] + index / Numbers.Length;

    private static string Ward(int number) => $"ward-{number}";
}
