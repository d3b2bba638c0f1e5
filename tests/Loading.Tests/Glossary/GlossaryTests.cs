namespace OpenStatement.Loading.Tests;

/// <summary>The words of the glossary in the words of a site.</summary>
public sealed class GlossaryTests : IDisposable
{
    private const string Commentary = "input/statements/2025-12/reduce-burglary.md";

    private readonly ChangedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void The_use_of_a_term_is_a_part_of_its_own()
    {
        Append(Commentary, "\nA *proxy*, the Proxies and a Domestic\nburglary.\n");

        Assert.Equal([new TermUse("proxy", "proxy", TermForm.Words, null), new TermUse("Domestic burglary", "domestic-burglary", TermForm.Words, null)], Uses());
    }

    [Fact]
    public void Links_headings_and_code_are_left_alone()
    {
        Append(Commentary, "\n### A proxy\n\n[A proxy](/glossary/#proxy) and `proxy`; half of a [domestic](/) burglary, *domestic* burglary.\n");

        Assert.Empty(Uses());
    }

    [Fact]
    public void A_link_to_the_glossary_that_somebody_wrote_is_known()
    {
        Append(Commentary, "\nA [stand-in](/glossary/#proxy).\n");

        Assert.Equal(new TermLink("proxy"), Assert.Single(Passage().Parts.OfType<TermLink>()));
        Assert.EndsWith("<p>A <a href=\"/glossary/#proxy\">stand-in</a>.</p>", string.Concat(Passage().Parts.OfType<Markup>().Select(part => part.Html)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_definition_uses_terms_that_stand_behind_it()
    {
        Append("input/glossary.md", "\nStand-in\n:   Another word for a proxy or a zebra.\n\nZebra\n:   An animal.\n");

        var definition = Archive().Glossary.Single(term => term.Id == "stand-in").Definition;
        Assert.Equal(["proxy", "zebra"], definition.Parts.OfType<TermUse>().Select(use => use.Term));
    }

    [Fact]
    public void The_words_around_a_term_stay_as_they_were()
    {
        Append(Commentary, "\nOne & a proxy > \"two\" & a proxy.\n");

        var parts = Passage().Parts;
        Assert.Equal(" &gt; &quot;two&quot; &amp; a ", Assert.IsType<Markup>(parts[2]).Html);
        Assert.Equal(" > \"two\" & a ", Assert.IsType<Markup>(parts[2]).PlainText);
        Assert.EndsWith(".</p>", Assert.IsType<Markup>(parts[^1]).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_behind_a_term_is_still_found_where_it_stands()
    {
        Append("input/glossary.md", "\nHomes\n:   Where people live.\n");
        Append(Commentary, "\nHomes of the XYZ.\n");

        Assert.Equal(14, Diagnostics().Single(diagnostic => diagnostic.Code == "OS1541").Location.Line);
        Assert.Equal(14, Diagnostics().Single(diagnostic => diagnostic.Code == "OS1541").Location.Column);
    }

    private List<TermUse> Uses() => [.. Passage().Parts.OfType<TermUse>()];

    private RichText Passage() => Archive().Releases[^1].Commentaries.Single(one => one.Priorities is ["reduce-burglary"]).Passages[^1].Text;

    private Archive Archive() => _site.Load(new DiagnosticCollector())!.Archive;

    private IReadOnlyList<Diagnostic> Diagnostics()
    {
        var diagnostics = new DiagnosticCollector();
        _site.Load(diagnostics);
        return [.. diagnostics.ToSorted()];
    }

    private void Append(string path, string text) => File.AppendAllText(_site.PathOf(path), text);
}
