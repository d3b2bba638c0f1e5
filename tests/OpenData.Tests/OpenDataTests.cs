namespace OpenStatement.OpenData.Tests;

/// <summary>Each test lets a program that is not ours read the files of the demonstration.</summary>
public sealed class OpenDataTests(DemonstrationData site)
{
    [Fact]
    public async Task Every_release_is_a_valid_data_package_whose_tables_have_the_types_it_promises()
    {
        var seen = await Checker.AssertNothingFoundAsync("datapackage", site.Folder);
        Assert.Equal(Directory.EnumerateFiles(site.Folder, "datapackage.json", SearchOption.AllDirectories).Count(), seen.Length);
    }

    [Fact]
    public async Task Every_csv_file_is_read_by_a_processor_of_csv_on_the_web_with_the_metadata_beside_it()
    {
        var seen = await Checker.AssertNothingFoundAsync("csvw", site.Folder);
        Assert.Equal(Directory.EnumerateFiles(Path.Combine(site.Folder, "data", "latest"), "*.csv-metadata.json").Count(), seen.Length);
    }

    [Fact]
    public async Task The_catalogue_has_what_data_portals_require()
    {
        var seen = Assert.Single(await Checker.AssertNothingFoundAsync("catalogue", site.Folder));
        Assert.StartsWith($"{Directory.EnumerateFiles(Path.Combine(site.Folder, "data", "latest"), "*.xlsx").Count()} datasets", seen, StringComparison.Ordinal);
    }
}
