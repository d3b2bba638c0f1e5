namespace OpenStatement.Site.Tests;

/// <summary>
/// The example sites say what the documents say, but in words of their own. The documents are not kept here; fingerprints
/// of every run of ten words in them are.
/// </summary>
public sealed class SharedSentenceTests
{
    private static readonly string s_fingerprints = Path.Combine(Repository.Sites, "document-fingerprints.txt");

    /// <summary>Of a law and of a paper.</summary>
    private static readonly string[] s_names =
    [
        "Elected Local Policing Bodies (Specified Information) (Amendment) Order 2021",
        "Monitoring Performance – Police and Crime Plan and the National Crime and Policing Measures",
    ];

    /// <summary>Tables whose titles are those of the document.</summary>
    private static readonly string[] s_titled = ["data/measures.csv", "data/priorities.csv", "data/objectives.csv"];

    public static TheoryData<ExampleSite> Sites => [.. ExampleSite.All];

    [Theory]
    [MemberData(nameof(Sites))]
    public void No_sentence_is_shared_with_a_document(ExampleSite site)
    {
        var known = File.ReadAllLines(s_fingerprints).ToHashSet();
        string[] names = [.. s_names, .. s_titled.Where(table => File.Exists(Path.Combine(site.Root, table))).SelectMany(site.Read).Select(row => row["title"])];
        var shared = Folders.Files(site.Root).Where(file => Path.GetExtension(file) is ".md" or ".csv" or ".yml")
            .SelectMany(file => WordRuns.Of(Without(names, File.ReadAllText(Path.Combine(site.Root, file))))
                .Where(run => known.Contains(WordRuns.Fingerprint(run))).Select(run => $"{file}: {run}"));
        Assert.Empty(shared);
    }

    [Fact]
    public void A_sentence_that_is_taken_over_would_be_found()
    {
        const string Sentence = "Each of these ten words and more stands in both texts.";
        var known = WordRuns.Of($"Before it. {Sentence} After it.").Select(WordRuns.Fingerprint).ToHashSet();
        Assert.Contains(WordRuns.Of($"Something else, {Sentence.ToUpperInvariant()}"), run => known.Contains(WordRuns.Fingerprint(run)));
    }

    /// <summary>The names stand in the documents: were fingerprints taken another way than those that are kept, none would be known.</summary>
    [Fact]
    public void The_fingerprints_know_what_stands_in_a_document()
    {
        var known = File.ReadAllLines(s_fingerprints).ToHashSet();
        var runs = s_names.SelectMany(WordRuns.Of).ToList();
        Assert.NotEmpty(runs);
        Assert.All(runs, run => Assert.Contains(WordRuns.Fingerprint(run), known));
    }

    [Fact]
    public void The_fingerprints_are_in_order_and_each_is_there_once()
    {
        var fingerprints = File.ReadAllLines(s_fingerprints);
        Assert.Equal(fingerprints.Distinct().Order(StringComparer.Ordinal), fingerprints);
        Assert.All(fingerprints, fingerprint => Assert.Matches("^[0-9a-f]{12}$", fingerprint));
    }

    /// <summary>Names may be as long as a sentence, and carry over as they are.</summary>
    private static string Without(string[] names, string text) => names.OrderByDescending(name => name.Length)
        .Aggregate(text, (rest, name) => rest.Replace(name, " ¶ ", StringComparison.OrdinalIgnoreCase));
}
