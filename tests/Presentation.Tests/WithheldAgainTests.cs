namespace OpenStatement.Presentation.Tests;

/// <summary>What a statement withholds is not told by what is made later, however the figure came and went in between.</summary>
public sealed class WithheldAgainTests
{
    private static readonly Release[] s_releases =
    [
        Release(0, SeriesOf.Quarters(100, 100, 100, 97)),
        Release(1, SeriesOf.Quarters(100, 100, 100, 89)),
        Release(2),
        Release(3, Withheld()),
        Release(4),
    ];

    [Fact]
    public void A_figure_that_was_left_out_withheld_and_left_out_again_is_not_repeated()
    {
        var context = Sites.Context(MadeUpSite.Archive(MadeUp.Measure(), [.. s_releases]));
        Assert.All(
            ApiFigures.RevisionsOf(context.Archive.Measures[0], context),
            one => Assert.Equal((null, null), (one.Revision.Earlier, one.Revision.Later)));
        var row = Assert.Single(RevisionHistories.Of(context.Archive.Measures[0], context)!.Rows);
        Assert.DoesNotContain("97", row.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("89", row.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_was_withheld_and_then_given_is_shown()
    {
        var context = Sites.Context(MadeUpSite.Archive(MadeUp.Measure(), [Release(0, Withheld()), Release(1, SeriesOf.Quarters(100, 100, 100, 97))]));
        Assert.Equal(97, Assert.Single(ApiFigures.RevisionsOf(context.Archive.Measures[0], context)).Revision.Later);
    }

    private static Series Withheld()
    {
        var quarters = SeriesOf.Quarters(100, 100, 100, null);
        return quarters with { Observations = [.. quarters.Observations[..3], quarters.Observations[3] with { Markers = Markers.Confidential }] };
    }

    private static Release Release(int index, params Series[] series)
    {
        var month = new DateOnly(2020, 12, 1).AddMonths(3 * index);
        return MadeUpSite.Release(new ReleaseId(month.Year, month.Month), MadeUpSite.Today.AddDays(index - 30), [.. series]);
    }
}
