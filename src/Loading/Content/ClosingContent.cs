namespace OpenStatement.Loading;

/// <summary>The <c>closing.md</c> of a release: what the statement says behind all priorities.</summary>
internal sealed record ClosingContent(RichText Text, WrittenWords Words);
