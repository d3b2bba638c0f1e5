using static OpenStatement.Statistics.Tests.Tables;

namespace OpenStatement.Statistics.Tests;

/// <summary>What the attack finds when too little is withheld.</summary>
public sealed class DisclosureAttackTests
{
    private static readonly string[] s_boroughs = ["east", "west", "mid", "far"];
    private static readonly string[] s_parts = ["a", "b", "c", "d"];

    [Fact]
    public void A_single_withheld_part_is_the_rest() => Assert.Equal(["WorkedOut north a"], Leaks(["north a"], Parts(20, 3, 6, 11)));

    [Fact]
    public void Two_withheld_parts_are_safe() => Assert.Empty(Leaks(["north a", "north b"], Parts(20, 3, 6, 11)));

    [Fact]
    public void Parts_of_nothing_are_nothing() =>
        Assert.Equal(["WorkedOut north a", "WorkedOut north b"], Leaks(["north a", "north b"], Parts(20, 0, 0, 20)));

    [Fact]
    public void Parts_that_are_few_together_are_few_each() =>
        Assert.Equal(["SmallTogether north a", "SmallTogether north b"], Leaks(["north a", "north b"], Parts(20, 1, 2, 17)));

    [Fact]
    public void A_small_figure_that_is_shown_is_found() => Assert.Equal(["Shown north a"], Leaks([], Parts(20, 3, 6, 11)));

    /// <summary>
    /// Of every row and column with a withheld part at least two are withheld; but east less what its a and b leave, which
    /// west's a and b tell, is c.
    /// </summary>
    [Fact]
    public void Sums_that_look_sound_one_by_one_are_solved_together() => Assert.Equal(
        ["WorkedOut east c"],
        Leaks(
            ["east a", "east b", "east c", "west a", "west b", "mid c", "mid d", "far c", "far d"],
            [
                ("north", Figure(154)), ("north a", Figure(40)), ("north b", Figure(40)), ("north c", Figure(34)), ("north d", Figure(40)),
                .. from area in s_boroughs from part in s_parts select ($"{area} {part}", Figure(Part(area, part))),
                ("east", Figure(34)), ("west", Figure(40)), ("mid", Figure(40)), ("far", Figure(40)),
            ]));

    private static decimal Part(string area, string part) => (area, part) == ("east", "c") ? 4 : 10;

    [Fact]
    public void A_part_that_another_release_shows_gives_the_other_one_away() =>
        Assert.Equal(["WorkedOut north a"], Leaks(["north a", "north b"], ["north a"], Parts(20, 3, 6, 11)));

    [Fact]
    public void A_total_that_falls_by_as_many_as_a_part_tells_the_part() =>
        Assert.Equal(["WorkedOut north a"], Leaks([], ["north a", "north b"], Parts(26, 6, 7, 13), Parts(22, 2, 7, 13)));

    [Fact]
    public void A_part_that_was_revised_is_not_known_from_before() =>
        Assert.Empty(Leaks([], ["north a", "north b"], Parts(26, 6, 7, 13), Parts(23, 2, 8, 13)));

    private static IEnumerable<string> Leaks(string[] withheld, (string, Observation)[] figures) => Leaks(Of([figures]), [withheld]);

    /// <summary>The same figures in two releases.</summary>
    private static IEnumerable<string> Leaks(string[] first, string[] second, (string, Observation)[] figures) => Leaks(Of(figures, figures), [first, second]);

    private static IEnumerable<string> Leaks(string[] first, string[] second, (string, Observation)[] earlier, (string, Observation)[] later) =>
        Leaks(Of(earlier, later), [first, second]);

    private static IEnumerable<string> Leaks(Archive whole, string[][] withheld)
    {
        var shown = whole with
        {
            Releases =
            [
                .. whole.Releases.Select((release, i) => release with
                {
                    Vintage = release.Vintage.With(release.Vintage.Of("burglary").Where(series => withheld[i].Contains(Name(series.Key)))
                        .Select(series => series with { Observations = [Figure(null, Markers.Confidential)] })),
                }),
            ],
        };
        return DisclosureAttack.Find(whole, shown).Select(leak => $"{leak.Kind} {Name(leak.Series)}");
    }

    private static (string, Observation)[] Parts(decimal total, params decimal[] parts) =>
        [("north", Figure(total)), .. parts.Select((part, i) => ($"north {(char)('a' + i)}", Figure(part)))];
}
