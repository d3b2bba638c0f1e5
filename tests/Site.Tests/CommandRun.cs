namespace OpenStatement.Site.Tests;

/// <summary>How a command ended and what it said.</summary>
internal sealed record CommandRun(int Code, string Output, string Error);
