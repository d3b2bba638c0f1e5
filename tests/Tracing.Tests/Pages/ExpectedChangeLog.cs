namespace OpenStatement.Tracing.Tests;

/// <summary>What each statement meant for a measure, worked out from the official tables a second time.</summary>
internal sealed class ExpectedChangeLog(TracedMeasure measure)
{
    /// <summary>The numbers and days of each entry, latest statement first.</summary>
    public ImmutableArray<ImmutableArray<string>> Entries => [.. Edition.All.Where(measure.IsIn).Reverse().Select(EntryOf)];

    private ImmutableArray<string> EntryOf(Edition edition)
    {
        var now = In(edition);
        var before = Edition.All.TakeWhile(one => one != edition).LastOrDefault(measure.IsIn) is { } earlier ? In(earlier) : null;
        var latest = new[] { Said.Number(now.Counts[edition.LastQuarter]), Said.QuarterEnding(edition.LastQuarter) };
        var day = new[] { Said.Day(edition.Days.Published), Said.QuarterEnding(edition.LastQuarter) };
        if (before is null)
            return [.. day, Said.Month(now.Quarters[0]), .. latest];
        var added = now.Quarters.Length - before.Quarters.Length;
        return [.. day, .. added == 1 ? [] : new[] { $"{added}" }, .. latest, .. ChangesOf(before, now)];
    }

    /// <summary>How many figures changed, and the one that changed most, the later of two.</summary>
    private static IEnumerable<string> ChangesOf(OfficialSeries before, OfficialSeries now)
    {
        var changed = before.Counts.Where(was => was.Value != now.Counts[was.Key]).ToList();
        if (changed.Count == 0)
            return [];
        var (quarter, was) = changed.OrderBy(one => Math.Abs(now.Counts[one.Key] - one.Value)).ThenBy(one => one.Key).Last();
        return [$"{changed.Count}", Said.Span(quarter), Said.Number(was), Said.Number(now.Counts[quarter])];
    }

    private OfficialSeries In(Edition edition) =>
        OfficialTables.Series[(edition.Vintage, ExpectedMeasure.OwnForce, measure.Id)].Until(edition.LastQuarter);
}
