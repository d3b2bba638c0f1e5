using System.IO.Compression;

namespace OpenStatement.Importing.Tests;

/// <summary>A small site in a folder of its own, and official files beside it.</summary>
internal sealed class TestSite : IDisposable
{
    public const string Areas =
        """
        id,name,kind,code,parent,also_known_as
        avon-and-somerset,Avon and Somerset,force,E23000036,,Avon & Somerset
        city-of-london,City of London,force,E23000034,,"London, City of;City"
        """;

    private const string MeasuresHeader =
        "id,priority,title,role,proxy_for,unit,polarity,frequency,source,geography,decimals,disclosive,availability,availability_reason,definition";

    public const string Codes =
        """
        measure,table,code
        homicide,recorded-crime,1
        homicide,recorded-crime,4.10
        robbery,recorded-crime,34A
        robbery,recorded-crime,34B
        knife-offences,knife-offences,*
        firearm-offences,firearm-offences,*
        fraud,fraud-and-computer-misuse,*
        """;

    public const string CrimeHeader =
        "Financial Year,Financial Quarter,Force Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Number of Offences";

    private const string ObservationsHeader = "measure,area,period_start,period_end,value,numerator,denominator,dimension,category,markers,note";

    private readonly string _folder = Directory.CreateTempSubdirectory("importing").FullName;

    public TestSite()
    {
        Write("data/areas.csv", Areas);
        WriteMeasures("homicide", "robbery", "knife-offences", "firearm-offences", "fraud");
        Write("data/offence-codes.csv", Codes);
    }

    public TestSite Write(string path, params string[] lines)
    {
        var full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, string.Join('\n', lines) + "\n");
        return this;
    }

    public TestSite WriteMeasures(params string[] ids) =>
        Write("data/measures.csv", [MeasuresHeader, .. ids.Select(id => $"{id},,,,,,,,,,,,,,")]);

    public TestSite WritePacked(string path, params string[] lines)
    {
        using var stream = new GZipStream(File.Create(PathOf(path)), CompressionLevel.Fastest);
        using var writer = new StreamWriter(stream);
        writer.Write(string.Join('\n', lines) + "\n");
        return this;
    }

    /// <summary>Imports the files into the release of December 2025.</summary>
    public (ImportResult? Result, IReadOnlyList<Diagnostic> Problems) Import(params string[] files)
    {
        var diagnostics = new DiagnosticCollector();
        var request = new ImportRequest(_folder, [.. files.Select(PathOf)], new ReleaseId(2025, 12));
        return (FiguresImport.Run(request, diagnostics), diagnostics.ToSorted());
    }

    /// <summary>The only problem there is.</summary>
    public Diagnostic ImportWithProblem(params string[] files) => Assert.Single(Import(files).Problems);

    /// <summary>The rows of the release after an import without errors.</summary>
    public string[] Rows(params string[] files)
    {
        var (result, problems) = Import(files);
        Assert.DoesNotContain(problems, problem => problem.Severity is Severity.Error);
        Assert.NotNull(result);
        var lines = Observations.Split('\n');
        Assert.Equal(ObservationsHeader, lines[0]);
        Assert.Equal("", lines[^1]);
        return lines[1..^1];
    }

    public string Observations => File.ReadAllText(ObservationsPath);

    public string ObservationsPath => PathOf("data/2025-12/observations.csv");

    public string PathOf(string path) => Path.Combine(_folder, path);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
