using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace OpenStatement.Statistics.Tests;

/// <summary>What holds of every table, tried on many made-up ones.</summary>
public sealed class DisclosurePropertyTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20261121, 1);

    private static readonly Arbitrary<MadeUpTables> s_tables = (
        from wards in Gen.Choose(1, 4)
        from hasBoroughs in Gen.Elements(true, false)
        from first in Gen.Choose(2, 3)
        from second in Gen.Choose(1, 2)
        from releases in Gen.Choose(1, 4)
        from numbers in Gen.ArrayOf(Gen.Choose(0, 1000), 80)
        select new MadeUpTables(wards, hasBoroughs, first, second, releases, [.. numbers])).ToArbitrary();

    [Fact]
    public void The_attack_finds_nothing_after_protection() => Prop.ForAll(s_tables, tables =>
        DisclosureAttack.Find(tables.Archive, DisclosureControl.Protect(tables.Archive)).IsEmpty).Check(s_config);

    [Fact]
    public void Somebody_who_tries_all_numbers_cannot_tell_a_withheld_one_after_protection() => Prop.ForAll(s_tables, tables =>
    {
        var attacker = new Attacker(tables.Archive, DisclosureControl.Protect(tables.Archive));
        return attacker.Withheld.All(attacker.CanBeAnother);
    }).Check(s_config);

    [Fact]
    public void A_later_release_changes_nothing_in_earlier_ones() => Prop.ForAll(s_tables, tables =>
    {
        var all = DisclosureControl.Protect(tables.Archive);
        return Enumerable.Range(1, tables.Releases).All(count =>
            Figures(DisclosureControl.Protect(tables.WithReleases(count)).Releases).SequenceEqual(Figures(all.Releases[..count])));
    }).Check(s_config);

    [Fact]
    public void What_a_release_withholds_stays_withheld() => Prop.ForAll(s_tables, tables =>
    {
        var releases = DisclosureControl.Protect(tables.Archive).Releases;
        return releases.Zip(releases.Skip(1)).All(pair => Withheld(pair.First).IsSubsetOf(Withheld(pair.Second)));
    }).Check(s_config);

    [Fact]
    public void What_is_not_withheld_is_not_changed() => Prop.ForAll(s_tables, tables =>
        Figures(tables.Archive.Releases).Zip(Figures(DisclosureControl.Protect(tables.Archive).Releases))
            .All(pair => pair.First == pair.Second || pair.Second.Observation is { Value: null, Markers: Markers.Confidential })).Check(s_config);

    [Fact]
    public void What_the_attack_works_out_nobody_could_take_for_another_number()
    {
        var found = 0;
        Prop.ForAll(s_tables, tables =>
        {
            var shown = WithOnlySmallOnesWithheld(tables.Archive);
            var attacker = new Attacker(tables.Archive, shown);
            var leaks = DisclosureAttack.Find(tables.Archive, shown).Where(leak => leak.Kind is LeakKind.WorkedOut).ToList();
            found += leaks.Count;
            return leaks.TrueForAll(leak => !attacker.CanBeAnother((leak.Release, leak.Series)));
        }).Check(s_config);
        Assert.True(found > 100, $"{found} found");
    }

    /// <summary>What a program would do that knows of the threshold but not of sums.</summary>
    private static Archive WithOnlySmallOnesWithheld(Archive archive) => archive with
    {
        Releases = [.. archive.Releases.Select(release => release with
        {
            Vintage = release.Vintage.With(release.Vintage.Of("burglary").Where(series => series.Observations[0].Value < MadeUpTables.Threshold)
                .Select(series => series with { Observations = [series.Observations[0] with { Value = null, Markers = Markers.Confidential }] })),
        })],
    };

    private static IEnumerable<(SeriesKey Key, Observation Observation)> Figures(ImmutableArray<Release> releases) =>
        releases.SelectMany(release => release.Vintage.Of("burglary").Select(series => (series.Key, series.Observations[0])));

    private static ImmutableHashSet<SeriesKey> Withheld(Release release) =>
        [.. Figures([release]).Where(figure => figure.Observation.Value is null).Select(figure => figure.Key)];
}
