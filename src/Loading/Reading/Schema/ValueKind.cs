namespace OpenStatement.Loading;

/// <summary>How a value is written in a table or a document.</summary>
internal enum ValueKind
{
    Text,

    /// <summary>Small letters and digits in groups joined by hyphens.</summary>
    Id,

    /// <summary>Several ids; with spaces between them in a table, as a list in a document.</summary>
    Ids,

    /// <summary>One of the allowed words.</summary>
    Choice,

    /// <summary>Any number of short texts, as a list; where words are allowed, only those. Documents only.</summary>
    Texts,

    YesNo,

    WholeNumber,

    Number,

    Date,

    /// <summary>The year and month that name a release.</summary>
    Release,

    /// <summary>Hours and minutes.</summary>
    Time,

    /// <summary>Symbols in square brackets side by side, such as <c>[r][e]</c>.</summary>
    Markers,

    Url,

    Email,

    /// <summary>Keys of its own, indented under it. Documents only.</summary>
    Group,

    /// <summary>Any number of groups, each with the same keys. Documents only.</summary>
    Groups,
}
