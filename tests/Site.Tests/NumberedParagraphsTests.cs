namespace OpenStatement.Site.Tests;

/// <summary>Statements whose paragraphs have numbers, and those that go to a board.</summary>
public sealed class NumberedParagraphsTests : IDisposable
{
    private const string Statement = "input/statements/2025-12/statement.md";

    private const string Views = "input/statements/2025-12/violence-views.md";

    private readonly TemporarySite _site = new();

    public NumberedParagraphsTests() => Replace(Statement, "next_due", "numbered_paragraphs: yes\nnext_due");

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task The_same_number_stands_on_every_page_and_leads_to_the_edition_that_stays()
    {
        await BuildAsync();
        const string Number = "<p><a class=\"os-number\" id=\"paragraph-2\" href=\"/statements/2025-12/reduce-burglary/#paragraph-2\" aria-label=\"Paragraph 2\">2</a> Fewer homes";
        foreach (var page in new[] { "priorities/reduce-burglary", "statements/2025-12/reduce-burglary", "statements/2025-12/print" })
            Assert.Contains(Number, Page(page), StringComparison.Ordinal);
        Assert.Contains("href=\"/statements/2025-12/#paragraph-1\"", Page("statements/2025-12"), StringComparison.Ordinal);
        Assert.DoesNotContain("os-number", Page("statements/2025-09"), StringComparison.Ordinal);
        Assert.DoesNotContain("os-number", _site.Read("output/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_of_several_priorities_names_the_others_and_stands_once_in_print()
    {
        Replace(Views, "  - reduce-violence", "  - reduce-violence\n  - reduce-burglary");
        await BuildAsync();
        Assert.Contains("The words of Police and Crime Commissioner, also about <a href=\"/statements/2025-12/reduce-violence/\">Reduce serious violence</a></p>", Page("statements/2025-12/reduce-burglary"), StringComparison.Ordinal);
        Assert.Contains(", also about <a href=\"/priorities/reduce-burglary/\">Reduce burglary</a></p>", Page("priorities/reduce-violence"), StringComparison.Ordinal);
        var print = Page("statements/2025-12/print");
        Assert.Equal(2, print.Split("More offenders must be found.").Length);
        Assert.Contains("<p><a href=\"#paragraph-4\">See paragraph 4</a></p>", print, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_numbers_each_priority_in_print_has_all_that_is_said_of_it()
    {
        Replace(Statement, "numbered_paragraphs: yes", "numbered_paragraphs: no");
        Replace(Views, "  - reduce-violence", "  - reduce-violence\n  - reduce-burglary");
        await _site.BuildAsync();
        Assert.Equal(3, Page("statements/2025-12/print").Split("More offenders must be found.").Length);
    }

    [Fact]
    public async Task Voices_keep_their_order_and_look_whichever_file_comes_first()
    {
        _site.Write("input/statements/2025-12/a-view.md", "---\nvoice: commissioner\npriorities:\n  - reduce-violence\n---\nFirst in the folder.\n");
        await BuildAsync();
        var page = Page("statements/2025-12/reduce-violence");
        Assert.True(page.IndexOf("More offenders were found", StringComparison.Ordinal) < page.IndexOf("First in the folder", StringComparison.Ordinal));
        Assert.Equal(2, page.Split("os-voice--first").Length);
        Assert.Equal(3, page.Split("os-voice--second").Length);
    }

    [Fact]
    public async Task A_board_paper_goes_through_the_voices_and_ends_with_its_appendices()
    {
        Replace(Statement, "next_due", """
            order: voice
            board_paper:
              agenda_item: "7"
              meeting: Performance board
              date: 2026-02-10
              title: Quarterly report
              presented_by: Chief executive
              purpose: To show progress.
            appendices:
              - national-metrics
              - plan
              - local-measures
            next_due
            """);
        _site.Append("input/site.yml", "\nplan:\n  title: The plan\n");
        _site.Write("data/objectives.csv", "id,section,title\nhomes,The force,Safe homes\n");
        _site.Write("data/kpis.csv", "id,objective,title,kind,direction,reason,owner,measures\nfewer-burglaries,homes,Fewer burglaries,trajectory,reduce,As few as can be.,The force,burglary\n");
        _site.Write("input/statements/2025-12/closing.md", "## How often\n\nEvery quarter.\n");
        Replace(Views, "  - reduce-violence", "  - reduce-violence\n  - reduce-burglary");
        await BuildAsync();

        var print = Page("statements/2025-12/print");
        AssertInOrder(
            print, "<h1>Quarterly report</h1>", "<dt>Agenda item</dt><dd>7</dd>", "<dt>Presented by</dt><dd>Chief executive</dd>", ">1</a> This statement",
            "<h2 id=\"figures\">Figures and progress</h2>", "<h3 id=\"priority-reduce-burglary\">", "<h2 id=\"part-1\">Statement of Northshire Police</h2>",
            "<h3 id=\"part-1-1\">Reduce burglary</h3>", ">2</a> Fewer homes", ">3</a> More offenders were", "<h2 id=\"part-2\">Statement of Police and Crime Commissioner</h2>",
            ">4</a> The force", "Reduce burglary and reduce serious violence</h3>", ">5</a> More offenders must", "<h2 id=\"part-3\">Planned action</h2>",
            "<h2 id=\"closing\">Closing words</h2>", "<h3>How often</h3>", ">8</a> Every quarter.", "<h2 id=\"appendix-a\">Appendix A: National metrics and their sources</h2>",
            "<h2 id=\"appendix-b\">", "Fewer burglaries", "<h2 id=\"appendix-c\">Appendix C: Local measures</h2>", "<td>Available</td>");
        AssertInOrder(Page("statements/2025-12"), "<a href=\"/statements/2025-12/print/\">Board paper</a>", "<h2 id=\"closing\">Closing words</h2>", ">8</a> Every quarter.");
    }

    [Fact]
    public async Task The_command_writes_the_numbers_and_a_second_time_nothing()
    {
        Assert.Contains("Wrote the numbers of 7 paragraphs into data/2025-12/paragraphs.csv.", (await _site.RunAsync("number", "2025-12")).Output, StringComparison.Ordinal);
        Assert.Contains("already holds", (await _site.RunAsync("number", "2025-12")).Output, StringComparison.Ordinal);
        Replace("data/2025-12/paragraphs.csv", "Fewer homes", "More homes");
        var run = await _site.RunAsync("number", "2025-12");
        Assert.Equal(1, run.Code);
        Assert.Contains("OS1881", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-09", 1, "no statement 2025-09 with numbered paragraphs")]
    [InlineData("September", 2, "not a month")]
    public async Task The_command_says_what_it_cannot_number(string release, int code, string expected)
    {
        var run = await _site.RunAsync("number", release);
        Assert.Equal(code, run.Code);
        Assert.Contains(expected, run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_needs_to_be_told_the_release() => Assert.Equal(2, (await _site.RunAsync("number")).Code);

    private async Task BuildAsync()
    {
        Assert.Equal(0, (await _site.RunAsync("number", "2025-12")).Code);
        var run = await _site.RunAsync("build");
        Assert.True(run.Code == 0 && run.Output.Contains("no warnings", StringComparison.Ordinal), run.Output + run.Error);
    }

    private static void AssertInOrder(string page, params IEnumerable<string> pieces)
    {
        var at = 0;
        foreach (var piece in pieces)
        {
            at = page.IndexOf(piece, at, StringComparison.Ordinal);
            Assert.True(at >= 0, piece);
        }
    }

    private void Replace(string file, string from, string to)
    {
        Assert.Contains(from, _site.Read(file), StringComparison.Ordinal);
        _site.Write(file, _site.Read(file).Replace(from, to.TrimEnd('\n', '\r'), StringComparison.Ordinal));
    }

    private string Page(string address) => _site.Read($"output/{address}/index.html");
}
