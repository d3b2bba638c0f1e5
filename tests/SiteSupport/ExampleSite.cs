using CsvHelper;

namespace OpenStatement.SiteSupport;

/// <summary>A folder of tests/sites that publishes a real document with this program.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="FewestFacts">How many of the document's facts are looked for at the least.</param>
public sealed record ExampleSite(string Name, int FewestFacts)
{
    public static ExampleSite[] All { get; } =
    [
        new("national-framework", 25), new("london", 25), new("west-midlands", 40), new("warwickshire", 40), new("avon-and-somerset-2021", 40),
    ];

    public string Root => Path.Combine(Repository.Sites, Name);

    /// <summary>The day on which it is built, so that the test does not depend on the day it runs.</summary>
    public string[] Options => File.ReadAllLines(Path.Combine(Root, "options.txt"));

    /// <summary>What the document says, from <c>facts.csv</c>.</summary>
    public DocumentFact[] Facts => [.. Read("facts.csv").Select(row => new DocumentFact(row["page"], row["fact"], row["source"]))];

    /// <summary>The rows of a table, each by the names of its columns.</summary>
    public Dictionary<string, string>[] Read(string table)
    {
        using var reader = CsvReader.Create(File.ReadAllBytes(Path.Combine(Root, table)), new CsvReaderOptions { HasHeader = false });
        string[] header = [];
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
        {
            var cells = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToArray();
            if (header.Length == 0)
                header = cells;
            else
                rows.Add(header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second));
        }

        return [.. rows];
    }

    public override string ToString() => Name;
}
