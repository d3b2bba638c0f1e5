namespace OpenStatement.Loading.Tests;

/// <summary>Whatever a file holds, loading it ends soon, with problems and not with an exception.</summary>
public sealed class HostileContentTests
{
    private const int Seeds = 25;

    private static readonly TimeSpan s_soon = TimeSpan.FromSeconds(30);

    private static readonly string[] s_pieces =
    [
        "---\n", "## Force commentary\n", "# ", "[", "](", "]", "<", ">", "**", "_", "`", "|", "\n|-|-|\n", ": ", "- ", "  ", "\t", "\n", "\n\n",
        "title", "\"", "'", "{", "}", ",", "&a ", "*a ", "!x ", "%", "@", "é", "’", "\u2028", "\U0001F600", "javascript:", "..", "/", "0", "2025-12-31", "\\",
        "<b>", "<!--", "&#0;", "&#x6A;", "![", "http://", "1. ", "> ", "~~~", "[x]: /y\n", "?", "...\n", "|\n", "\r\n", "\r",
    ];

    public static TheoryData<string> Paths =>
    [
        "data/priorities.csv", "data/measures.csv", "data/areas.csv", "data/populations.csv", "data/comparator-groups.csv",
        "data/2025-12/observations.csv", "data/2025-12/assessments.csv", "data/2025-12/commitments.csv", "input/site.yml", "input/glossary.md",
        "input/pages/about.md", "input/statements/2025-12/statement.md", "input/statements/2025-12/reduce-burglary.md",
        "input/statements/2025-12/violence-views.md",
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Random_bytes_are_a_problem_and_not_an_exception(string path) => LoadEach(path, (random, _) =>
    {
        var bytes = new byte[random.Next(1, 400)];
        random.NextBytes(bytes);
        return bytes;
    });

    [Theory]
    [MemberData(nameof(Paths))]
    public void Random_mark_up_is_a_problem_and_not_an_exception(string path) =>
        LoadEach(path, (random, _) => Encoding.UTF8.GetBytes(string.Concat(random.GetItems(s_pieces, 120))));

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_file_with_some_bytes_changed_is_not_an_exception(string path) => LoadEach(path, (random, original) =>
    {
        foreach (var piece in random.GetItems(s_pieces, 4))
        {
            var at = random.Next(original.Length);
            original = [.. original[..at], .. Encoding.UTF8.GetBytes(piece), .. original[at..]];
        }

        return original;
    });

    [Theory]
    [InlineData("[a](")]
    [InlineData("![")]
    [InlineData("> ")]
    [InlineData("*a **b ")]
    [InlineData("|")]
    [InlineData("- - ")]
    [InlineData("<a x='")]
    [InlineData("{")]
    [InlineData("{burglary ")]
    [InlineData("{burglary latest} ")]
    [InlineData("{burglary latest ")]
    public async Task Markdown_made_to_keep_the_parser_busy_ends_soon(string piece)
    {
        using var site = new ChangedSite();
        File.WriteAllText(site.PathOf("input/glossary.md"), string.Concat(Enumerable.Repeat(piece, FileText.LargestDocument / piece.Length)));

        Assert.True(await EndsSoon(site));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a: &a [*a]\n")]
    [InlineData("\"\\\n")]
    public async Task Settings_made_to_keep_the_parser_busy_end_soon(string piece)
    {
        using var site = new ChangedSite();
        File.WriteAllText(site.PathOf("input/site.yml"), string.Concat(Enumerable.Repeat(piece, FileText.LargestDocument / piece.Length)));

        Assert.True(await EndsSoon(site));
    }

    private static async Task<bool> EndsSoon(ChangedSite site)
    {
        var loading = Task.Run(() => site.Load(new DiagnosticCollector()), TestContext.Current.CancellationToken);
        return await Task.WhenAny(loading, Task.Delay(s_soon, TestContext.Current.CancellationToken)) == loading && loading.IsCompletedSuccessfully;
    }

    private static void LoadEach(string path, Func<Random, byte[], byte[]> change)
    {
        using var site = new ChangedSite();
        var original = File.ReadAllBytes(site.PathOf(path));
        for (var seed = 0; seed < Seeds; seed++)
        {
            File.WriteAllBytes(site.PathOf(path), change(new Random(seed), original));
            var diagnostics = new DiagnosticCollector();

            var result = site.Load(diagnostics);

            Assert.Equal(diagnostics.HasErrors, result is null);
        }
    }
}
