namespace OpenStatement.Site.Tests;

public sealed class AuditCatalogueTests
{
    [Fact]
    public void The_messages_in_the_guide_are_those_of_the_program()
    {
        var guide = Path.Combine(Repository.Root, "docs", "diagnostics.md");
        var expected = DiagnosticReference.Write([.. DiagnosticCatalogue.All, .. AuditCatalogue.All]);
        if (Environment.GetEnvironmentVariable("OPENSTATEMENT_UPDATE_EXPECTED") == "1")
            File.WriteAllText(guide, expected);
        Assert.Equal(expected, File.ReadAllText(guide));
    }

    [Fact]
    public void Every_code_stands_once_and_in_order()
    {
        var codes = DiagnosticCatalogue.All.Concat(AuditCatalogue.All).Select(rule => rule.Code).ToList();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }
}
