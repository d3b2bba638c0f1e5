namespace OpenStatement.Presentation;

/// <summary>
/// Where something stands on the site: a path from its root, such as <c>/priorities/homicide/</c>.
/// Addresses never change once published.
/// </summary>
public readonly record struct Address(string Path)
{
    /// <summary>The file to write, from the output folder, with forward slashes.</summary>
    public string File => Path.EndsWith('/') ? $"{Path[1..]}index.html" : Path[1..];

    /// <summary>The whole address on the published site.</summary>
    public Uri On(Uri site) => new(site, Path);

    public override string ToString() => Path;
}
