namespace OpenStatement.Loading.Tests;

public sealed class GeneratedDocumentTests
{
    [Fact]
    public void The_data_format_in_the_guide_is_that_of_the_program() =>
        ExpectedFile.AssertEqual(Path.Combine(Repository.Root, "docs", "data-format.md"), DataFormatReference.Write());

    [Fact]
    public void The_example_of_the_settings_can_be_read()
    {
        using var site = new ChangedSite();
        var diagnostics = new DiagnosticCollector();
        File.WriteAllText(site.PathOf("input/site.yml"), ExampleOf("input/site.yml", "yaml"));

        site.Load(diagnostics);

        Assert.DoesNotContain(diagnostics.ToSorted(), diagnostic => diagnostic.Code.StartsWith("OS14", StringComparison.Ordinal));
        Assert.DoesNotContain(diagnostics.ToSorted(), diagnostic => diagnostic.Code.StartsWith("OS12", StringComparison.Ordinal));
    }

    [Fact]
    public void The_example_rows_of_tables_can_be_read()
    {
        using var site = new ChangedSite();
        var diagnostics = new DiagnosticCollector();
        foreach (var table in SiteTables.All)
        {
            var path = table.IsPerRelease ? $"data/2025-12/{table.FileName}" : $"data/{table.FileName}";
            File.WriteAllText(site.PathOf(path), ExampleOf(path.Replace("2025-12", "<release>", StringComparison.Ordinal), "csv"));
        }

        ContentReader.Read(site.Root, diagnostics);

        Assert.Empty(diagnostics.ToSorted());
    }

    private static string ExampleOf(string path, string language)
    {
        var section = DataFormatReference.Write().Split($"### `{path}`")[1];
        return section.Split($"```{language}\n")[1].Split("```")[0];
    }
}
