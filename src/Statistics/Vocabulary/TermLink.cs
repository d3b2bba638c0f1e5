namespace OpenStatement.Statistics;

/// <summary>The place of a link to the glossary that somebody wrote, so that the term needs no other.</summary>
/// <param name="Term">Id of the entry.</param>
public sealed record TermLink(string Term) : RichTextPart;
