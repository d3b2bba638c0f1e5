using System.Collections.Concurrent;
using AngleSharp.Dom;

namespace OpenStatement.SiteSupport;

/// <summary>Builds each example site once, when a test first asks for it.</summary>
public sealed partial class BuiltExampleSites : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("example-sites-").FullName;

    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _outputs = new();

    private readonly ConcurrentDictionary<string, string> _texts = new();

    /// <summary>The folder of the finished site; the test fails with the messages of a build that does.</summary>
    public Task<string> OutputAsync(ExampleSite site) => _outputs.GetOrAdd(site.Name, _ => new(() => BuildAsync(site))).Value;

    /// <summary>What a reader of a page can see or unfold, with single spaces.</summary>
    public async Task<string> TextAsync(ExampleSite site, string page)
    {
        var file = Path.Combine(await OutputAsync(site), page.Trim('/'), "index.html");
        Assert.True(File.Exists(file), $"{site} has no page {page}");
        return _texts.GetOrAdd(file, Read);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<string> BuildAsync(ExampleSite site)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var target = Path.Combine(_folder, site.Name);
        string[] arguments = ["build", "--root", site.Root, "--output", target, .. site.Options];
        var code = await CommandLine.RunAsync(
            arguments, new HostEnvironment(output, error, new FixedClock(TemporarySite.Today), site.Root, IsInteractive: false), TestContext.Current.CancellationToken);
        Assert.True(code == 0, output.ToString() + error);
        Assert.True(error.ToString().Length == 0, error.ToString());
        return target;
    }

    private static string Read(string file)
    {
        var text = new StringBuilder();
        IElement? block = null;
        foreach (var words in new HtmlParser().ParseDocument(File.ReadAllText(file)).Body!.Descendants<IText>())
        {
            var own = BlockOf(words.ParentElement);
            text.Append(own == block ? "" : " ").Append(words.Data);
            block = own;
        }

        return Space().Replace(text.ToString(), " ");
    }

    /// <summary>The element whose start and end part words from others.</summary>
    private static IElement? BlockOf(IElement? element) =>
        element is { LocalName: "a" or "abbr" or "b" or "code" or "em" or "i" or "strong" } ? BlockOf(element.ParentElement) : element;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
