namespace OpenStatement.Presentation;

/// <summary>Where the content of a priority is shown.</summary>
/// <param name="Words">Those of the page.</param>
/// <param name="AddressOf">Where the same page, or one of its kind, has another priority.</param>
internal sealed record PriorityPlace(WrittenTexts Words, Func<Priority, Address> AddressOf)
{
    public int TablePeriods { get; init; } = MeasureSections.LatestPeriods;

    /// <summary>Whether the page has all priorities, so that what is said about several of them may stand on it already.</summary>
    public bool IsWholeStatement { get; init; }

    /// <summary>Whether what the voices say stands with the priority.</summary>
    public bool HasPassages { get; init; } = true;
}
