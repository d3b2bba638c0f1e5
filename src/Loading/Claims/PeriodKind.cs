namespace OpenStatement.Loading;

/// <summary>In which way a sentence names a period.</summary>
internal enum PeriodKind
{
    /// <summary>By its end, such as "quarter ending December 2025".</summary>
    Dated,

    /// <summary>"the latest quarter".</summary>
    LatestQuarter,

    /// <summary>"the latest 12 months" or "the latest year".</summary>
    LatestYear,

    /// <summary>"the year before" or "the same quarter a year before".</summary>
    YearBefore,

    /// <summary>"the baseline" or "the baseline year".</summary>
    Baseline,

    /// <summary>A time that is no period of a measure, such as "the 3 years to December 2025".</summary>
    Other,
}
