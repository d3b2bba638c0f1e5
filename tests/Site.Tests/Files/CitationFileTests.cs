using YamlDotNet.Serialization;

namespace OpenStatement.Site.Tests;

public sealed class CitationFileTests
{
    [Theory]
    [InlineData("Policing statement")]
    [InlineData("\"Quoted\": #1, 'single' - {braces}\nand a second line")]
    [InlineData("Tŷ e\u0301 👩🏽‍🚒 مرحبا")]
    public void A_reader_of_yaml_gets_back_what_was_written_and_all_that_the_format_requires(string title)
    {
        var release = Examples.Release with { Statement = Examples.Release.Statement with { Title = title } };
        var written = Examples.Written(output => new DataFileWriter(Examples.Url).Write(
            new ReleasePackage(release, Examples.Settings, "Quarter ending December 2025", [Examples.Burglary], HasRevisions: false), FileFormat.Citation, output));

        var citation = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(written);
        Assert.Equal($"{title}: figures", citation["title"]);
        Assert.Equal(("1.2.0", "dataset", "2026-02-02", "2025-12"), (citation["cff-version"], citation["type"], citation["date-released"], citation["version"]));
        Assert.Equal("Contains public sector information.", citation["message"]);
        var author = Assert.IsType<Dictionary<object, object>>(Assert.Single(Assert.IsType<List<object>>(citation["authors"])));
        Assert.Equal(Examples.Settings.Publisher.Name, author["name"]);
    }
}
