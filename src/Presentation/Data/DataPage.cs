namespace OpenStatement.Presentation;

/// <summary>Everything that can be downloaded.</summary>
public sealed record DataPage : Page
{
    public required Licence Licence { get; init; }

    /// <summary>How to name these figures as a source.</summary>
    public required string Citation { get; init; }

    /// <summary>The latest figures of each measure, at addresses that stay.</summary>
    public required ImmutableArray<DownloadRow> Latest { get; init; }

    /// <summary>The figures of each release as they were published, latest release first.</summary>
    public required ImmutableArray<ReleaseDownloads> Releases { get; init; }

    /// <summary>Figures as first published against figures as now known, by measure.</summary>
    public ImmutableArray<DownloadRow> Histories { get; init; } = [];

    /// <summary>The columns of the files of histories.</summary>
    public ImmutableArray<DownloadColumn> HistoryColumns { get; init; } = [];

    /// <summary>The columns of every file.</summary>
    public required ImmutableArray<DownloadColumn> Columns { get; init; }
}
