namespace OpenStatement.Tracing.Tests;

/// <summary>How long ago a year's count was last as high or as low, worked out from the official tables alone.</summary>
internal sealed class ExpectedLookBack(TracedMeasure measure, OfficialSeries own)
{
    private readonly DateOnly _last = own.Quarters[^1];

    /// <summary>Nothing where that is not more than a year, or where counts are rare.</summary>
    public ImmutableArray<string> Words => measure.IsRare ? [] : Back(isHighest: true) ?? Back(isHighest: false) ?? [];

    private ImmutableArray<string>? Back(bool isHighest)
    {
        var latest = own.YearTo(_last)!.Value;
        var comparable = own.Quarters.Where(quarter => quarter < _last && own.YearTo(quarter) is not null && !(quarter.AddMonths(-9) < measure.Break)).Reverse().ToList();
        var beaten = comparable.TakeWhile(quarter => isHighest ? own.YearTo(quarter) < latest : own.YearTo(quarter) > latest).Append(_last).Min();
        if (beaten > _last.AddYears(-1))
            return null;
        var end = isHighest ? "highest" : "lowest";
        ImmutableArray<string> figure = [Said.Number(latest), Said.YearEnding(_last)];
        return beaten != comparable[^1]
            ? [$"{end} since the {Said.YearEnding(beaten.AddMonths(-3))}", .. figure]
            : [$"{end} since {(measure.Break is null ? "these figures begin" : "the way of counting changed")}", .. figure, Said.YearEnding(beaten)];
    }
}
