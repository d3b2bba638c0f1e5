namespace OpenStatement.Presentation;

/// <summary>A measure with its whole history.</summary>
public sealed record MeasurePage : Page
{
    public required Link Priority { get; init; }

    public required string Role { get; init; }

    public Edition? Edition { get; init; }

    /// <summary>The chart, facts and latest periods; null where there are no figures.</summary>
    public MeasureSection? Figures { get; init; }

    /// <summary>Every period; null where the first table has them all.</summary>
    public FiguresTable? History { get; init; }

    /// <summary>How to cite the figures; null where there are none.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Every comparison with earlier figures; null where there are none.</summary>
    public ComparisonTable? Comparisons { get; init; }

    /// <summary>The latest percentage among groups of people, one table for each way of dividing it.</summary>
    public ImmutableArray<DivisionTable> Divisions { get; init; } = [];

    /// <summary>The latest figures by area and by other dimensions.</summary>
    public ImmutableArray<BreakdownTable> Breakdowns { get; init; } = [];

    public GroupTable? Group { get; init; }

    /// <summary>Why a measure that could be compared with similar forces is not; null where it is.</summary>
    public string? NoGroup { get; init; }

    /// <summary>What happened to it, latest first.</summary>
    public ImmutableArray<ChangeLogEntry> Changes { get; init; } = [];

    /// <summary>The published figures that changed; null where no statement has any figures.</summary>
    public RevisionHistory? Revisions { get; init; }

    /// <summary>Why there are no figures; null where there are.</summary>
    public UnavailableMeasure? Unavailable { get; init; }

    /// <summary>The indicators of the plan whose standing it shows.</summary>
    public ImmutableArray<IndicatorLink> Indicators { get; init; } = [];

    /// <summary>What it was called and how it was defined before, each as a sentence or two, the latest first.</summary>
    public ImmutableArray<string> FormerNames { get; init; } = [];

    public required MeasureBackground Background { get; init; }

    /// <summary>The files that hold figures as first published against figures as now known; empty where there are no figures.</summary>
    public ImmutableArray<Link> HistoryFiles { get; init; } = [];

    /// <summary>What the latest files are, for search engines; null where the latest release has no figures.</summary>
    public Dataset? Dataset { get; init; }

    /// <summary>The files of each release, latest first.</summary>
    public required ImmutableArray<DownloadRow> Downloads { get; init; }

    /// <summary>How to show the chart elsewhere; null where there is none.</summary>
    public EmbedCode? Embed { get; init; }
}
