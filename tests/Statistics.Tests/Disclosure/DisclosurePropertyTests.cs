using FsCheck;
using FsCheck.Fluent;

namespace OpenStatement.Statistics.Tests;

/// <summary>What holds of every table, tried on many made-up ones.</summary>
public sealed class DisclosurePropertyTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20261121, 1);

    private static Arbitrary<MadeUpTables> TablesOf(Unit unit) => (
        from wards in Gen.Choose(1, 4)
        from hasBoroughs in Gen.Elements(true, false)
        from first in Gen.Choose(2, 3)
        from second in Gen.Choose(1, 2)
        from releases in Gen.Choose(1, 4)
        from hasWholes in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        from numbers in Gen.ArrayOf(Gen.Choose(0, 1000), 80)
        select new MadeUpTables(wards, hasBoroughs, first, second, releases, [.. numbers], hasWholes, unit)).ToArbitrary();

    [Theory]
    [InlineData(Unit.Count)]
    [InlineData(Unit.Percent)]
    [InlineData(Unit.Rate)]
    public void The_attack_finds_nothing_after_protection(Unit unit) => Prop.ForAll(TablesOf(unit), tables =>
        DisclosureAttack.Find(tables.Archive, DisclosureControl.Protect(tables.Archive)).IsEmpty).Check(s_config);

    [Theory]
    [InlineData(Unit.Count)]
    [InlineData(Unit.Percent)]
    [InlineData(Unit.Rate)]
    public void Somebody_who_tries_all_numbers_cannot_tell_a_withheld_one_after_protection(Unit unit) => Prop.ForAll(TablesOf(unit), tables =>
    {
        var (whole, shown) = (tables.Archive, DisclosureControl.Protect(tables.Archive));
        return Attacker.Of(unit, whole, shown).All(attacker => attacker.Withheld.All(attacker.CanBeAnother));
    }).Check(s_config);

    [Theory]
    [InlineData(Unit.Count)]
    [InlineData(Unit.Percent)]
    [InlineData(Unit.Rate)]
    public void A_later_release_changes_nothing_in_earlier_ones(Unit unit) => Prop.ForAll(TablesOf(unit), tables =>
    {
        var all = DisclosureControl.Protect(tables.Archive);
        return Enumerable.Range(1, tables.Releases).All(count =>
            Figures(DisclosureControl.Protect(tables.WithReleases(count)).Releases).SequenceEqual(Figures(all.Releases[..count])));
    }).Check(s_config);

    [Theory]
    [InlineData(Unit.Count)]
    [InlineData(Unit.Percent)]
    [InlineData(Unit.Rate)]
    public void What_a_release_withholds_stays_withheld(Unit unit) => Prop.ForAll(TablesOf(unit), tables =>
    {
        var releases = DisclosureControl.Protect(tables.Archive).Releases;
        return releases.Zip(releases.Skip(1)).All(pair => Withheld(pair.First).IsSubsetOf(Withheld(pair.Second)));
    }).Check(s_config);

    [Theory]
    [InlineData(Unit.Count)]
    [InlineData(Unit.Percent)]
    [InlineData(Unit.Rate)]
    public void What_is_not_withheld_is_not_changed(Unit unit) => Prop.ForAll(TablesOf(unit), tables =>
        Figures(tables.Archive.Releases).Zip(Figures(DisclosureControl.Protect(tables.Archive).Releases))
            .All(pair => pair.First == pair.Second || pair.Second.Observation is { Value: null, Markers: Markers.Confidential })).Check(s_config);

    [Theory]
    [InlineData(Unit.Count)]
    [InlineData(Unit.Percent)]
    [InlineData(Unit.Rate)]
    public void What_the_attack_works_out_nobody_could_take_for_another_number(Unit unit)
    {
        var found = 0;
        Prop.ForAll(TablesOf(unit), tables =>
        {
            var shown = WithOnlySmallOnesWithheld(unit, tables.Archive);
            var attackers = Attacker.Of(unit, tables.Archive, shown).ToList();
            var leaks = DisclosureAttack.Find(tables.Archive, shown).Where(leak => leak.Kind is LeakKind.WorkedOut).ToList();
            found += leaks.Count;
            return leaks.TrueForAll(leak => attackers.Exists(attacker => !attacker.CanBeAnother((leak.Release, leak.Series))));
        }).Check(s_config);
        Assert.True(found > 100, $"{found} found");
    }

    /// <summary>What a program would do that knows of the threshold but not of sums.</summary>
    private static Archive WithOnlySmallOnesWithheld(Unit unit, Archive archive) => archive with
    {
        Releases = [.. archive.Releases.Select(release => release with
        {
            Vintage = release.Vintage.With(release.Vintage.Of("burglary").Where(series => IsSmall(unit, series.Observations[0]))
                .Select(series => series with { Observations = [series.Observations[0] with { Value = null, Markers = Markers.Confidential }] })),
        })],
    };

    private static bool IsSmall(Unit unit, Observation figure) => (unit, figure.Basis) switch
    {
        (Unit.Percent, { } basis) => basis.Numerator < MadeUpTables.Threshold || basis.Denominator - basis.Numerator < MadeUpTables.Threshold,
        (_, { } basis) => basis.Numerator < MadeUpTables.Threshold || basis.Denominator < MadeUpTables.Threshold,
        _ => figure.Value < MadeUpTables.Threshold,
    };

    private static IEnumerable<(SeriesKey Key, Observation Observation)> Figures(ImmutableArray<Release> releases) =>
        releases.SelectMany(release => release.Vintage.Of("burglary").Select(series => (series.Key, series.Observations[0])));

    private static ImmutableHashSet<SeriesKey> Withheld(Release release) =>
        [.. Figures([release]).Where(figure => figure.Observation.Value is null).Select(figure => figure.Key)];
}
