namespace OpenStatement.Presentation;

/// <summary>What a file beside the pages says, before it is written in a format.</summary>
public abstract record FileContent;
