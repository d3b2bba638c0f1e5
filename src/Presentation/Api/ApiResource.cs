namespace OpenStatement.Presentation;

/// <summary>Something the API can be asked for.</summary>
/// <param name="Id">Unique, such as <c>measure</c>.</param>
/// <param name="Path">Its address; where it has a parameter, with its name in braces.</param>
/// <param name="Summary">A few words.</param>
/// <param name="Schema">What every one of its files consists of.</param>
/// <param name="Files">In the order of the site; none where the site has nothing of the sort yet.</param>
public sealed record ApiResource(string Id, string Path, string Summary, ApiSchema Schema, ImmutableArray<ApiFile> Files)
{
    /// <summary>The name of the one thing in its address that changes; null where it has one file only.</summary>
    public string? Parameter { get; init; }

    /// <summary>One file to show: the last, where that says most; null where there is none.</summary>
    public ApiFile? Example { get; init; }
}
