namespace OpenStatement.Presentation;

/// <summary>What a visitor sees at an address where there is nothing.</summary>
public sealed record NotFoundPage : Page;
