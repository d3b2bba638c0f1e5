namespace OpenStatement.Statistics;

/// <summary>What made a published figure change.</summary>
public enum RevisionCause
{
    /// <summary>Records were checked again and counted as something else, or no longer.</summary>
    ReClassification,

    /// <summary>The rules changed by which events are recorded.</summary>
    RecordingChange,

    /// <summary>Events came to be known, or were written down, after the figure was published.</summary>
    LateRecording,

    /// <summary>The figure was wrong.</summary>
    Correction,

    /// <summary>The figure is worked out in another way.</summary>
    Method,
}
