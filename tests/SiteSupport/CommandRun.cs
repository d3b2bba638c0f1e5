namespace OpenStatement.SiteSupport;

/// <summary>How a command ended and what it said.</summary>
public sealed record CommandRun(int Code, string Output, string Error);
