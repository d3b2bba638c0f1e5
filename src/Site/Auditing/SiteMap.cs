namespace OpenStatement.Site;

/// <summary>Everything a link can lead to.</summary>
public sealed class SiteMap(RenderedSite site)
{
    private readonly FrozenDictionary<string, PageFacts> _pages = site.Pages.ToFrozenDictionary(page => page.Address.Path, StringComparer.Ordinal);
    private readonly FrozenSet<string> _redirects = site.Redirects.Select(redirect => redirect.From).ToFrozenSet(StringComparer.Ordinal);
    private readonly Dictionary<string, FrozenSet<string>> _ids = new(StringComparer.Ordinal);

    /// <summary>Whether there is a page, a file or a redirect at the path.</summary>
    public bool HasPath(string path) =>
        _pages.ContainsKey(path) || _redirects.Contains(path) || (!path.EndsWith('/') && site.Files.Contains(path.TrimStart('/')));

    /// <summary>Whether the fragment is an id of the page at the path. Fragments of anything but pages are not judged.</summary>
    public bool HasFragment(LinkTarget target) =>
        target.Fragment is "" or "top" || !_pages.ContainsKey(target.Path) || IdsOf(target.Path).Contains(target.Fragment);

    /// <summary>The address that was probably meant, or null.</summary>
    public string? NearestPath(string path) =>
        _pages.ContainsKey($"{path}/") ? $"{path}/" : NearestMatch.Find(path, _pages.Keys);

    /// <summary>The id that was probably meant, or null.</summary>
    public string? NearestFragment(LinkTarget target) => NearestMatch.Find(target.Fragment, IdsOf(target.Path));

    private FrozenSet<string> IdsOf(string path)
    {
        if (!_ids.TryGetValue(path, out var ids))
            _ids[path] = ids = _pages[path].Ids.ToFrozenSet(StringComparer.Ordinal);
        return ids;
    }
}
