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

    [Fact]
    public void Two_ways_to_divide_a_whole_that_is_not_listed_make_the_same() => Assert.Equal(
        ["WorkedOut north a"],
        Leaks(["north a"], [("north a", Figure(3)), ("north b", Figure(27)), ("north sex:f", Figure(10)), ("north sex:m", Figure(20))]));

    [Fact]
    public void Two_ways_to_divide_a_whole_make_the_same_where_both_leave_out_as_many() => Assert.Equal(
        ["WorkedOut north a"],
        Leaks(["north a"], [("north", Figure(50)), ("north a", Figure(3)), ("north b", Figure(27)), ("north sex:f", Figure(10)), ("north sex:m", Figure(20))]));

    [Fact]
    public void Boroughs_and_neighbourhoods_make_the_same_where_the_force_is_not_listed() => Assert.Equal(
        ["WorkedOut east"],
        Leaks(["east"], [("east", Figure(4)), ("west", Figure(26)), ("hill", Figure(10)), ("dale", Figure(20))]));

    /// <summary>27 in a hundred and 70 in a hundred leave 3.</summary>
    [Fact]
    public void A_percentage_of_one_whole_is_what_others_leave_of_a_hundred() =>
        Assert.Equal(["WorkedOut north a"], Leaks(["north a"], ("north a", Share(3, 100)), ("north b", Share(27, 100)), ("north c", Share(70, 100))));

    [Fact]
    public void A_numerator_is_what_others_leave_of_the_whole() => Assert.Equal(
        ["WorkedOut north a"],
        Leaks(["north a"], ("north", Share(60, 120)), ("north a", Share(3, 20)), ("north b", Share(27, 50)), ("north c", Share(30, 50))));

    [Fact]
    public void A_denominator_is_what_others_leave_of_the_whole_even_where_numerators_do_not_add_up() => Assert.Equal(
        ["WorkedOut north a"],
        Leaks(["north a"], ("north", Share(75, 120)), ("north a", Share(3, 8)), ("north b", Share(27, 50)), ("north c", Share(34, 62))));

    private static IEnumerable<string> Leaks(string[] withheld, params (string, Observation)[] shares) =>
        Leaks(Of(Count with { Unit = shares[0].Item2.Basis is null ? Unit.Count : Unit.Percent }, [shares]), [withheld]);

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
