namespace OpenStatement.Tracing.Tests;

/// <summary>The table of everything the latest figures are compared with, worked out from the official tables alone.</summary>
internal sealed class ExpectedComparisons(TracedMeasure measure, OfficialSeries own, string judgementOfTrend, DateOnly baseline)
{
    private readonly DateOnly _last = own.Quarters[^1];

    /// <summary>With what, change, difference, now and then, in small letters.</summary>
    public IEnumerable<string> Rows =>
    [
        Row("quarter before", _last.AddMonths(-3), _last, 1),
        Row("same quarter a year before", _last.AddYears(-1), _last, 1),
        // Its first quarter is the quarter itself and its fourth ends a year.
        .. QuartersOfFinancialYear is 2 or 3 ? [Row("same part of the financial year before", _last.AddYears(-1), _last, QuartersOfFinancialYear)] : ImmutableArray<string>.Empty,
        Row("12 months before", _last.AddYears(-1), _last, 4),
        .. IsBroken ? [] : ImmutableArray.Create(Row($"baseline: {Said.YearEnding(baseline)}", baseline, _last, 4)),
    ];

    /// <summary>Why there is no comparison with the baseline.</summary>
    public ImmutableArray<string> Notes => IsBroken ? ["not compared", Said.Month(measure.Break!.Value), Said.YearEnding(baseline)] : [];

    private bool IsBroken => baseline.AddMonths(-9) < measure.Break;

    /// <summary>Counted from April on.</summary>
    private int QuartersOfFinancialYear => (_last.Month + 8) % 12 / 3 + 1;

    private string Row(string with, DateOnly then, DateOnly now, int quarters)
    {
        var (earlier, later) = (Sum(then, quarters), Sum(now, quarters));
        return string.Join(" | ", with, Said.MarkedMovement(earlier, later, measure, Judgement(then, earlier, later)), Said.TellingDifference(earlier, later, measure),
            $"{Said.Number(later)} {Said.Span(now, quarters)}", $"{Said.Number(earlier)} {Said.Span(then, quarters)}");
    }

    /// <summary>A recent change means something only where the trend does; one from long ago by its direction and size.</summary>
    private string Judgement(DateOnly then, long earlier, long later)
    {
        var judgement = measure.IsBetterLower ? Said.Judgement(later > earlier) : "";
        if (then < _last.AddYears(-1))
            return Said.JudgementLongAgo(earlier, later, measure);
        return judgement == judgementOfTrend ? judgement : "";
    }

    private long Sum(DateOnly last, int quarters) => Enumerable.Range(0, quarters).Sum(back => own.Counts[last.AddMonths(-3 * back)]);
}
