using System.Runtime.InteropServices;

namespace OpenStatement.Statistics;

/// <summary>What each statement gave for the periods of one series, gathered from the earliest statement on.</summary>
internal sealed class SeriesTrail
{
    private readonly Dictionary<Period, Steps> _periods = [];
    private Series? _before;

    /// <summary>Takes in what the next statement gives.</summary>
    public void Follow(Series series, ReleaseId release)
    {
        // A series that a release took over unchanged is the same object.
        if (ReferenceEquals(series, _before))
            return;
        _before = series;
        foreach (var observation in series.Observations)
        {
            ref var steps = ref CollectionsMarshal.GetValueRefOrAddDefault(_periods, observation.Period, out var isKnown);
            if (!isKnown || (IsForecast(steps.First) && !IsForecast(observation)))
                (steps.First, steps.FirstRelease) = (observation, release);
            steps.Last = observation;
        }
    }

    /// <summary>Takes in what the same statement gives otherwise than the one before.</summary>
    public void Note(ImmutableArray<Revision> revisions, ReleaseId release)
    {
        foreach (var revision in revisions)
        {
            ref var steps = ref CollectionsMarshal.GetValueRefOrAddDefault(_periods, revision.Period, out _);
            (steps.Times, steps.LastRevised, steps.Reason, steps.LastOutcome) = (
                steps.Times + 1, release, revision.Reason, revision.Outcome);
        }
    }

    /// <param name="now">The series in the last statement with figures of the measure; null where it has none.</param>
    public ImmutableArray<FigureHistory> UpTo(Series? now) =>
        [.. _periods.Values.OrderBy(steps => steps.First.Period).Select(steps => History(steps, now?.At(steps.First.Period)))];

    private static FigureHistory History(in Steps steps, Observation? latest)
    {
        // What is withheld now is not repeated from the time when it was not, nor what was withheld when it was last listed.
        var isWithheld = steps.Last.IsSuppressed;
        var first = isWithheld
            ? steps.First with { Value = null, Basis = null, Note = null, Markers = Markers.Confidential }
            : steps.First;
        return new FigureHistory
        {
            FirstRelease = steps.FirstRelease,
            First = first,
            Latest = latest,
            TimesRevised = steps.Times,
            LastRevised = steps.LastRevised,
            // The reason for an earlier change may tell the figure; that for withholding it does not.
            Reason = isWithheld && steps.LastOutcome is not RevisionOutcome.Withheld ? null : steps.Reason,
            Outcome = OutcomeOf(first, latest, isWithheld),
        };
    }

    private static RevisionOutcome? OutcomeOf(in Observation first, Observation? latest, bool isWithheld) => (first.Value, latest) switch
    {
        (_, null) => RevisionOutcome.NoLongerPublished,
        _ when isWithheld => RevisionOutcome.Withheld,
        (null, { Value: not null }) => RevisionOutcome.Supplied,
        (not null, { Value: null }) => RevisionOutcome.Withdrawn,
        (var was, { Value: var now }) => was == now ? null : RevisionOutcome.Changed,
    };

    private static bool IsForecast(in Observation observation) => observation.Markers.HasFlag(Markers.Forecast);

    private struct Steps
    {
        public ReleaseId FirstRelease;
        public RevisionOutcome LastOutcome;
        public Observation First;
        public Observation Last;
        public int Times;
        public ReleaseId? LastRevised;
        public RevisionReason? Reason;
    }
}
