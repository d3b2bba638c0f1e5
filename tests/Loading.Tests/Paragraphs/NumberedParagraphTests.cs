namespace OpenStatement.Loading.Tests;

/// <summary>Which blocks of a numbered statement have numbers, and the file that keeps them.</summary>
public sealed class NumberedParagraphTests : IDisposable
{
    private const string Commentary = "input/statements/2025-12/reduce-burglary.md";

    private const string Pinned = "data/2025-12/paragraphs.csv";

    private readonly ChangedSite _site = new();

    public NumberedParagraphTests() => Replace("input/statements/2025-12/statement.md", "next_due", "numbered_paragraphs: yes\nnext_due");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Each_paragraph_has_a_number_and_a_list_only_where_it_stands_first()
    {
        File.WriteAllText(_site.PathOf(Commentary), """
            ## Force commentary

            One *word* of {burglary latest}
            on two lines:

            - a list

            > a quotation

            ### A heading

            - another list

            Two.

            ## Planned action

            - Three
            - and not four

            Four.

            ## Commissioner's commentary

            > Five

            """);

        Assert.Equal(
            ["This statement says how the force contributed to the priorities.", "One word of … on two lines:", "Two.", "Five", "Three and not four", "Four.",
                "More offenders were found.", "More offenders must be found.", "More detectives"],
            Words());
    }

    [Fact]
    public void By_voice_one_voice_comes_after_the_other_and_the_closing_words_come_last()
    {
        Replace("input/statements/2025-12/statement.md", "next_due", "order: voice\nnext_due");
        File.WriteAllText(_site.PathOf("input/statements/2025-12/closing.md"), "The end.\n");

        Assert.Equal(
            ["This", "Fewer", "More offenders were", "The force", "More offenders must", "Patrols", "More detectives", "The end"],
            Words().Select((words, i) => string.Join(' ', words.Split(' ', '.').Take(i is 2 or 4 ? 3 : i is 3 or 6 or 7 ? 2 : 1))));
    }

    [Fact]
    public void What_is_said_of_several_priorities_is_counted_once()
    {
        Replace("input/statements/2025-12/violence-views.md", "  - reduce-violence", "  - reduce-violence\n  - reduce-burglary");

        Assert.Equal("More offenders must be found.", Words()[3]);
        Assert.Equal(7, Words().Length);
    }

    [Fact]
    public void A_statement_without_numbers_has_no_part_more_than_before()
    {
        Replace("input/statements/2025-12/statement.md", "numbered_paragraphs: yes", "numbered_paragraphs: no");

        Assert.Empty(Words());
        Assert.All(Archive().Releases[^1].Commentaries.SelectMany(one => one.Passages), passage => Assert.Single(passage.Text.Parts));
    }

    [Fact]
    public void Numbers_are_written_once_and_then_stay()
    {
        Assert.Equal(new NumberingResult(Pinned, 7, Changed: true), Number());
        var written = File.ReadAllText(_site.PathOf(Pinned));
        Assert.StartsWith("number,words\n1,This statement says how the force contributed to\n2,", written, StringComparison.Ordinal);
        Assert.Equal(new NumberingResult(Pinned, 7, Changed: false), Number());
        Assert.Empty(Problems());

        File.AppendAllText(_site.PathOf("input/statements/2025-12/violence-views.md"), "\n\"Soon\", I hope.\n");
        Replace(Pinned, "says how the force contributed to", "says");
        Assert.Contains(Problems(), problem => problem.Code == "OS1881");
    }

    [Fact]
    public void Rows_that_are_there_keep_their_words_and_new_ones_are_added()
    {
        File.WriteAllText(_site.PathOf(Pinned), "number,words\n2,Fewer homes\n");
        File.WriteAllText(_site.PathOf("input/statements/2025-12/closing.md"), "\"Soon\", I hope.\n");

        Assert.Equal(8, Number()!.Paragraphs);
        var written = File.ReadAllText(_site.PathOf(Pinned));
        Assert.Contains("\n2,Fewer homes\n", written, StringComparison.Ordinal);
        Assert.EndsWith("\n8,\"\"\"Soon\"\", I hope.\"\n", written, StringComparison.Ordinal);
        Assert.Empty(Problems());
    }

    [Fact]
    public void Nothing_is_written_when_a_row_no_longer_fits()
    {
        const string Rows = "number,words\n2,Something else\n";
        File.WriteAllText(_site.PathOf(Pinned), Rows);
        var problems = new DiagnosticCollector();

        Assert.Null(ParagraphNumbering.Run(_site.Root, new ReleaseId(2025, 12), [], problems));
        Assert.Equal("OS1881", problems.ToSorted().Single().Code);
        Assert.Equal(Rows, File.ReadAllText(_site.PathOf(Pinned)));
    }

    [Fact]
    public void A_paragraph_put_in_is_one_mistake_at_the_first_number_it_moved()
    {
        Number();
        Replace(Commentary, "Fewer homes", "Put in.\n\nFewer homes");

        var problem = Assert.Single(Problems());
        Assert.Equal(("OS1881", 3), (problem.Code, problem.Location.Line));
        Assert.Contains("these words now start paragraph 3", problem.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_added_to_the_end_of_a_paragraph_move_no_number()
    {
        Number();
        Replace(Commentary, "in the quarter before.", "in the quarter before. That is good to know.");

        Assert.Empty(Problems());
    }

    [Fact]
    public void A_draft_need_not_keep_its_numbers_yet()
    {
        var problems = new DiagnosticCollector();
        Validation.CheckParagraphs(Load(), new DateOnly(2026, 2, 1), problems);
        Assert.Empty(problems.ToSorted());

        Validation.CheckParagraphs(Load(), new DateOnly(2026, 2, 2), problems);
        Assert.Equal("OS1882", problems.ToSorted().Single().Code);
    }

    private ImmutableArray<string> Words() => ParagraphNumbers.Of(Archive().Releases[^1], Archive()).Words;

    private NumberingResult? Number() => ParagraphNumbering.Run(_site.Root, new ReleaseId(2025, 12), [], new DiagnosticCollector());

    private Archive Archive() => Load().Archive;

    private CheckedSite Load() => _site.Load(new DiagnosticCollector())!;

    private IReadOnlyList<Diagnostic> Problems()
    {
        var problems = new DiagnosticCollector();
        _site.Load(problems);
        return [.. problems.ToSorted()];
    }

    private void Replace(string path, string from, string to)
    {
        var text = File.ReadAllText(_site.PathOf(path));
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(_site.PathOf(path), text.Replace(from, to, StringComparison.Ordinal));
    }
}
