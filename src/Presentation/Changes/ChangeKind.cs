namespace OpenStatement.Presentation;

/// <summary>What happened to a measure. The names are terms by which feed readers filter; they never change.</summary>
public enum ChangeKind
{
    /// <summary>Figures came that were not there before.</summary>
    Published,

    /// <summary>A statement has no figures of the measure.</summary>
    NotIncluded,

    /// <summary>Published figures were given otherwise.</summary>
    Revised,

    /// <summary>Figures are kept back so that nobody can be identified.</summary>
    Withheld,

    /// <summary>Published figures are not given any more.</summary>
    Withdrawn,

    /// <summary>The series breaks.</summary>
    Break,

    /// <summary>What somebody asserts about the measure is something else now.</summary>
    Assessment,

    /// <summary>A statement was changed after it was published.</summary>
    Variation,
}
