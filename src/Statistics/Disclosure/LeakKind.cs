namespace OpenStatement.Statistics;

/// <summary>How readers would know a figure that must not be known.</summary>
public enum LeakKind
{
    /// <summary>It is below the threshold and shown.</summary>
    Shown,

    /// <summary>It is withheld and follows from other figures.</summary>
    WorkedOut,

    /// <summary>It is withheld, and other figures show that it and those withheld beside it are together below the threshold.</summary>
    SmallTogether,
}
