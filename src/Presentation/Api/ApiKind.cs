namespace OpenStatement.Presentation;

/// <summary>What the value of a field is.</summary>
public enum ApiKind
{
    Text,

    /// <summary>One of several words, in small letters with hyphens.</summary>
    Word,

    /// <summary>A day by ISO 8601: 2025-12-31.</summary>
    Day,

    /// <summary>A whole address, with https.</summary>
    Address,

    Number,

    WholeNumber,

    YesNo,

    /// <summary>Fields of its own.</summary>
    Fields,
}
