namespace OpenStatement.Loading;

/// <summary>A page and the words in it.</summary>
internal sealed record PageContent(Located<ContentPage> Page, WrittenWords Words);
