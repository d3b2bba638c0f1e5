namespace OpenStatement.Loading;

/// <summary>A page and the words in it.</summary>
public sealed record PageContent(Located<ContentPage> Page, WrittenWords Words);
