namespace OpenStatement.Presentation;

/// <summary>The picture that is shown beside a link to a page where people share it.</summary>
/// <param name="Address">Of the picture.</param>
/// <param name="Text">What it says, for readers who cannot see it.</param>
public sealed record PageCard(Address Address, string Text);
