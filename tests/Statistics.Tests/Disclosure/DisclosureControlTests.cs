using static OpenStatement.Statistics.Tests.Tables;

namespace OpenStatement.Statistics.Tests;

public sealed class DisclosureControlTests
{
    [Fact]
    public void A_measure_that_is_not_disclosive_stays_as_it_is()
    {
        var archive = Of(MadeUp.Measure(), Parts(20, 3, 6, 11));
        Assert.Same(archive, DisclosureControl.Protect(archive));
    }

    [Fact]
    public void A_small_part_is_withheld_with_the_smallest_other() => Assert.Equal(["north a", "north b"], Withheld(Of(Parts(20, 3, 6, 11))));

    [Fact]
    public void Enough_small_parts_hide_each_other() => Assert.Equal(["north a", "north b"], Withheld(Of(Parts(24, 3, 4, 6, 11))));

    [Fact]
    public void Small_parts_that_are_few_together_need_another() => Assert.Equal(["north a", "north b", "north c"], Withheld(Of(Parts(20, 1, 2, 6, 11))));

    [Fact]
    public void None_is_as_telling_as_one() => Assert.Equal(["north a", "north b", "north c"], Withheld(Of(Parts(17, 0, 0, 6, 11))));

    [Fact]
    public void A_count_below_zero_is_small_too() => Assert.Equal(["north a", "north b"], Withheld(Of(Parts(18, -2, 9, 11))));

    [Fact]
    public void A_count_at_the_threshold_is_shown() => Assert.Empty(Withheld(Of(Parts(22, 5, 6, 11))));

    [Fact]
    public void A_part_that_the_office_left_out_is_protected_too() =>
        Assert.Equal(["north a", "north b"], Withheld(Of([("north", Figure(20)), ("north a", Figure(null, Markers.Confidential)), ("north b", Figure(6)), ("north c", Figure(11))])));

    [Fact]
    public void A_part_that_nobody_has_hides_nothing() =>
        Assert.Equal(["north b", "north c"], Withheld(Of([("north", Figure(20)), ("north a", Figure(null, Markers.NotAvailable)), ("north b", Figure(3)), ("north c", Figure(17))])));

    [Fact]
    public void A_part_takes_its_total_with_it_where_there_is_no_other() => Assert.Equal(["north", "north a"], Withheld(Of(Parts(3, 3))));

    [Fact]
    public void Boroughs_hide_each_other_though_neighbourhoods_divide_the_force_as_well() => Assert.Equal(
        ["east", "mid"],
        Withheld(Of([("north", Figure(40)), ("east", Figure(4)), ("mid", Figure(16)), ("west", Figure(20)), ("hill", Figure(25)), ("dale", Figure(15))])));

    [Fact]
    public void An_area_of_which_parts_are_not_listed_gives_nothing_away() =>
        Assert.Equal(["north"], Withheld(Of([("region", Figure(300)), ("north", Figure(4))])));

    [Fact]
    public void A_few_that_are_not_listed_hide_nothing() => Assert.Equal(["north a", "north b"], Withheld(Of(Parts(24, 3, 6, 11))));

    /// <summary>6, 7 and 13 were shown: the fall of the total by 4 would tell what became of the 6.</summary>
    [Fact]
    public void What_an_earlier_release_showed_cannot_hide_anything() =>
        Assert.Equal(["north", "north a"], Withheld(Of(Parts(26, 6, 7, 13), Parts(22, 2, 7, 13))));

    [Fact]
    public void What_a_release_withheld_stays_withheld_when_it_grows() =>
        Assert.Equal(["north a", "north b"], Withheld(Of(Parts(20, 3, 6, 11), Parts(29, 12, 6, 11))));

    [Fact]
    public void Releases_follow_each_other_as_they_were_published_whatever_they_are_called()
    {
        var archive = Of(Parts(22, 2, 7, 13), Parts(26, 6, 7, 13));
        var (later, earlier) = (archive.Releases[0], archive.Releases[1]);
        var corrected = archive with { Releases = [later with { Statement = later.Statement with { Published = earlier.Statement.Published.AddDays(1) } }, earlier] };
        Assert.Empty(Withheld(corrected));
        Assert.Equal(["north", "north a"], Withheld(corrected with { Releases = [earlier, corrected.Releases[0]] }));
    }

    [Fact]
    public void A_withheld_figure_keeps_only_what_does_not_hint_at_it()
    {
        var figure = Share(2, 80) with { Markers = Markers.Break | Markers.Low, Note = "Two people." };
        var shown = DisclosureControl.Protect(Of(Count with { Unit = Unit.Percent }, [("north", figure)])).Releases[0].Vintage.Find("burglary", "north")!.Observations[0];
        Assert.Equal(new Observation { Period = figure.Period, Value = null, Markers = Markers.Break | Markers.Confidential }, shown);
    }

    [Theory]
    [InlineData(4, 80, true)]
    [InlineData(76, 80, true)]
    [InlineData(2, 4, true)]
    [InlineData(5, 10, false)]
    public void A_percentage_is_judged_by_those_who_meet_the_condition_and_those_who_do_not(int numerator, int denominator, bool isWithheld) =>
        Assert.Equal(isWithheld, Withheld(Of(Count with { Unit = Unit.Percent }, [("north", Share(numerator, denominator))])).Any());

    [Theory]
    [InlineData(4, 8000, true)]
    [InlineData(7999, 8000, false)]
    public void A_rate_is_judged_by_its_count_and_its_population(int numerator, int denominator, bool isWithheld) =>
        Assert.Equal(isWithheld, Withheld(Of(Count with { Unit = Unit.Rate }, [("north", Share(numerator, denominator))])).Any());

    [Fact]
    public void The_counts_behind_percentages_must_not_give_each_other_away() => Assert.Equal(
        ["north a", "north b"],
        Withheld(Of(Count with { Unit = Unit.Percent }, [("north", Share(60, 120)), ("north a", Share(3, 20)), ("north b", Share(27, 50)), ("north c", Share(30, 50))])));

    /// <summary>As where percentages are weighted: 120 less the other two would be 8, whatever the numerators.</summary>
    [Fact]
    public void Denominators_add_up_even_where_numerators_do_not() => Assert.Equal(
        ["north a", "north b"],
        Withheld(Of(Count with { Unit = Unit.Percent }, [("north", Share(75, 120)), ("north a", Share(3, 8)), ("north b", Share(27, 50)), ("north c", Share(34, 62))])));

    [Fact]
    public void Percentages_of_one_whole_that_make_a_hundred_hide_each_other() => Assert.Equal(
        ["north a", "north b"],
        Withheld(Of(Count with { Unit = Unit.Percent }, [("north a", Share(3, 100)), ("north b", Share(27, 100)), ("north c", Share(70, 100))])));

    [Fact]
    public void Percentages_of_one_whole_that_make_less_than_a_hundred_tell_nothing_of_each_other() => Assert.Equal(
        ["north a"],
        Withheld(Of(Count with { Unit = Unit.Percent }, [("north a", Share(3, 100)), ("north b", Share(27, 100)), ("north c", Share(50, 100))])));

    [Fact]
    public void Two_ways_to_divide_a_whole_that_is_not_listed_make_the_same() => Assert.Equal(
        ["north a", "north f"],
        Withheld(Of([("north a", Figure(3)), ("north b", Figure(27)), ("north sex:f", Figure(10)), ("north sex:m", Figure(20))])));

    [Fact]
    public void Two_ways_to_divide_a_whole_make_the_same_where_both_leave_out_as_many() => Assert.Equal(
        ["north a", "north f"],
        Withheld(Of([("north", Figure(50)), ("north a", Figure(3)), ("north b", Figure(27)), ("north sex:f", Figure(10)), ("north sex:m", Figure(20))])));

    [Fact]
    public void Boroughs_and_neighbourhoods_make_the_same_where_the_force_is_not_listed() => Assert.Equal(
        ["east", "hill"],
        Withheld(Of([("east", Figure(4)), ("west", Figure(26)), ("hill", Figure(10)), ("dale", Figure(20))])));

    [Fact]
    public void A_percentage_without_counts_cannot_be_judged_and_is_shown() =>
        Assert.Empty(Withheld(Of(Count with { Unit = Unit.Percent }, [("north", Figure(2))])));

    private static (string, Observation)[] Parts(decimal total, params decimal[] parts) =>
        [("north", Figure(total)), .. parts.Select((part, i) => ($"north {(char)('a' + i)}", Figure(part)))];
}
