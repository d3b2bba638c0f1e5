namespace OpenStatement.Presentation;

/// <summary>What stands where the page of a measure stood before it was renamed, for those whom no redirect leads on.</summary>
public sealed record FormerMeasurePage : Page
{
    /// <summary>The measure as it is called now.</summary>
    public required Link Present { get; init; }

    /// <summary>Whether it has another title now, and not only another address.</summary>
    public required bool IsCalledOtherwise { get; init; }

    /// <summary>A sentence on how long it had the name that this page has.</summary>
    public required string Until { get; init; }

    /// <summary>Why it was renamed; null where nothing was said.</summary>
    public string? Reason { get; init; }

    /// <summary>The files that keep the earlier name, latest release first.</summary>
    public required ImmutableArray<DownloadRow> Downloads { get; init; }
}
