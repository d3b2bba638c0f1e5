namespace OpenStatement.Site;

/// <summary>What the preview answers to a request for a path.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Headers">Names and values.</param>
/// <param name="Body">What is sent; empty for a redirect.</param>
public sealed record PreviewAnswer(int Status, ImmutableArray<KeyValuePair<string, string>> Headers, ReadOnlyMemory<byte> Body);
