namespace OpenStatement.Site;

/// <summary>Reads a page's facts from its HTML. Not for use by several threads at once: each thread has its own.</summary>
/// <param name="site">Where the site is published: whole addresses that start with it lead to the site itself.</param>
public sealed class PageFactsReader(Uri site)
{
    private readonly string _siteAddress = site.GetLeftPart(UriPartial.Authority);
    private readonly StringPool _pool = new();
    private readonly List<string> _ids = [];
    private readonly HashSet<string> _links = new(StringComparer.Ordinal);
    private readonly HashSet<string> _references = new(StringComparer.Ordinal);
    private readonly List<byte> _headings = [];

    public PageFacts Read(Page page, ReadOnlySpan<byte> html)
    {
        Clear();
        var scanner = new HtmlScanner(html);
        var names = new NameCounter();
        var (hasTitle, hasDescription) = (false, false);
        while (scanner.ReadTag())
        {
            names.Count(in scanner);
            if (scanner.IsEnd)
                continue;
            if (scanner.Name.Length == 2 && scanner.Name[0] == 'h' && scanner.Name[1] is >= (byte)'1' and <= (byte)'6')
                _headings.Add((byte)(scanner.Name[1] - '0'));
            else if (scanner.Name.SequenceEqual("title"u8) && !names.IsInDrawing)
                hasTitle |= !scanner.TextAhead.Trim(" \t\r\n"u8).IsEmpty;
            else if (scanner.Name.SequenceEqual("meta"u8))
                hasDescription |= IsDescription(in scanner);
            ReadIdsAndLinks(ref scanner);
        }

        return new PageFacts
        {
            Address = page.Address,
            IsListed = page.IsIndexed && (page.Canonical is null || page.Canonical == page.Address),
            HasTitle = hasTitle,
            HasDescription = hasDescription,
            Ids = [.. _ids],
            Links = [.. _links],
            References = [.. _references],
            HeadingLevels = [.. _headings],
            TablesWithoutCaption = names.TablesWithoutCaption,
            ImagesWithoutName = names.ImagesWithoutName,
        };
    }

    private void Clear()
    {
        _ids.Clear();
        _links.Clear();
        _references.Clear();
        _headings.Clear();
    }

    private void ReadIdsAndLinks(ref HtmlScanner scanner)
    {
        while (scanner.ReadAttribute(out var name, out var value))
        {
            // Most attributes are classes and coordinates: their length alone rules them out.
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("id"u8):
                    _ids.Add(_pool.Get(value));
                    break;
                case 4 when name.SequenceEqual("href"u8):
                case 3 when name.SequenceEqual("src"u8):
                    AddLink(_pool.Get(value));
                    break;
                case 3 when name.SequenceEqual("for"u8):
                case 13 when name.SequenceEqual("aria-controls"u8):
                case 15 when name.SequenceEqual("aria-labelledby"u8):
                case 16 when name.SequenceEqual("aria-describedby"u8):
                    AddReferences(value);
                    break;
            }
        }
    }

    private void AddLink(string link)
    {
        if (link.StartsWith(_siteAddress, StringComparison.Ordinal) && (link.Length == _siteAddress.Length || link[_siteAddress.Length] == '/'))
            _links.Add(link.Length == _siteAddress.Length ? "/" : link[_siteAddress.Length..]);
        else if (!LinkTarget.LeadsElsewhere(link))
            _links.Add(link);
    }

    private void AddReferences(ReadOnlySpan<byte> ids)
    {
        foreach (var range in ids.Split((byte)' '))
        {
            if (!ids[range].IsEmpty)
                _references.Add(_pool.Get(ids[range]));
        }
    }

    private static bool IsDescription(in HtmlScanner scanner) =>
        scanner.TryGetAttribute("name"u8, out var name) && name.SequenceEqual("description"u8)
        && scanner.TryGetAttribute("content"u8, out var content) && !content.Trim(" \t\r\n"u8).IsEmpty;
}
