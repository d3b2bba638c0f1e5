namespace OpenStatement.Statistics;

/// <summary>How far it is decided whether readers see a figure.</summary>
internal enum FigureState
{
    /// <summary>Nothing speaks against it so far, and no release has shown it yet.</summary>
    Open,

    /// <summary>A release shows it, so that it can hide nothing in later ones.</summary>
    Published,

    Withheld,
}
