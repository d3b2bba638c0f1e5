namespace OpenStatement.Loading;

/// <summary>A link and where it leads, as written but with entities such as <c>&amp;amp;</c> resolved.</summary>
internal sealed record MarkdownLink(Inline Inline, string Target);
