namespace OpenStatement.Site.Tests;

/// <summary>
/// The example sites say what the documents say, but in words of their own. The documents are not kept here; fingerprints
/// of every run of ten words in them are.
/// </summary>
public sealed class SharedSentenceTests
{
    private static readonly string s_fingerprints = Path.Combine(Folders.Repository, "tests", "sites", "document-fingerprints.txt");

    /// <summary>Where the documents stand beside the checkout, if they do.</summary>
    private static readonly string s_documents = Path.Combine(Folders.Repository, "..", "shared", "seeds");

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

    [Fact]
    public void The_fingerprints_are_those_of_the_documents()
    {
        Assert.SkipUnless(Directory.Exists(s_documents), "The documents are not beside this checkout.");
        var fingerprints = Directory.EnumerateFiles(s_documents, "*.txt").SelectMany(file => WordRuns.Of(File.ReadAllText(file)))
            .Select(WordRuns.Fingerprint).Distinct().Order(StringComparer.Ordinal).ToList();
        if (Environment.GetEnvironmentVariable("OPENSTATEMENT_UPDATE_EXPECTED") == "1")
            File.WriteAllLines(s_fingerprints, fingerprints);
        Assert.Equal(fingerprints, File.ReadAllLines(s_fingerprints));
    }

    /// <summary>Names may be as long as a sentence, and carry over as they are.</summary>
    private static string Without(string[] names, string text) => names.OrderByDescending(name => name.Length)
        .Aggregate(text, (rest, name) => rest.Replace(name, " ¶ ", StringComparison.OrdinalIgnoreCase));
}
