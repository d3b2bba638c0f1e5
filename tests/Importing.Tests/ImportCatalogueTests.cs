using System.Runtime.CompilerServices;

namespace OpenStatement.Importing.Tests;

public sealed class ImportCatalogueTests
{
    private static readonly string s_tests = string.Concat(
        Directory.EnumerateFiles(Path.GetDirectoryName(ThisFile())!, "*Tests.cs").Select(File.ReadAllText));

    public static TheoryData<string> Codes => [.. DiagnosticCatalogue.Import.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_of_the_import_is_looked_for_in_a_test(string code) =>
        Assert.Contains($"\"{code}\"", s_tests, StringComparison.Ordinal);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
