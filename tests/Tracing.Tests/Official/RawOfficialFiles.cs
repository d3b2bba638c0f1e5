using System.IO.Compression;

namespace OpenStatement.Tracing.Tests;

/// <summary>
/// Adds up the raw official files by another way than the import: by the publisher's subgroups of offences, not by
/// lists of codes.
/// </summary>
internal sealed class RawOfficialFiles(string folder)
{
    /// <summary>The areas around the force, by their official codes, as the site names them.</summary>
    private static readonly Dictionary<string, string> Wider = new() { ["E12000009"] = "South West England", ["E92000001"] = "England" };

    private readonly Dictionary<OfficialFigure, long> _figures = [];

    /// <summary>Where a developer keeps the files beside the checkout; null where there are none, as on a build server.</summary>
    public static string? Folder { get; } = Ancestors(Repository.Root).Select(ancestor => Path.Combine(ancestor, "shared", "data")).FirstOrDefault(Directory.Exists);

    public static Dictionary<OfficialFigure, long> Read(string folder)
    {
        var files = new RawOfficialFiles(folder);
        files.ReadOctober2023();
        files.ReadApril2026();
        files.ReadKnives();
        files.ReadYears("Table_P8.csv", "firearm-offences");
        files.ReadYears("Table_P9.csv", "fraud-and-computer-misuse");
        return files._figures;
    }

    private void ReadOctober2023()
    {
        using var packed = File.OpenRead(Path.Combine(folder, "prc-pfa-quarterly-2012-2023", "prc-pfa-quarterly.csv.gz"));
        using var reader = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = CsvRows.Split(line);
            Add(OfficialFigure.October2023, cells[2], MeasureOf(cells[5], cells[6]), Quarter(cells[0], cells[1]), cells[7]);
        }
    }

    private void ReadApril2026()
    {
        var subgroups = Lines("prc-pfa-quarterly-2012-2025", "offence_codes.csv").GroupBy(cells => cells[0], cells => cells[3]).ToDictionary(same => same.Key, same => same.First());
        foreach (var cells in Lines("prc-pfa-quarterly-2012-2025", "prc_pfa_nonzero.csv"))
            Add(OfficialFigure.April2026, cells[4], MeasureOf(subgroups[cells[5]], cells[5]), Quarter(cells[0], cells[1]), cells[6]);
    }

    private void ReadKnives()
    {
        foreach (var cells in Lines("knife-offences-quarterly", "knife_pfa_quarterly.csv").Where(cells => string.CompareOrdinal(cells[2], "2012-04") > 0))
            Add(OfficialFigure.April2026, cells[4], "knife-offences", Quarter(cells[0], cells[1]), cells[7]);
    }

    private void ReadYears(string file, string measure)
    {
        var lines = Lines("ons-pfa-tables", "ye-dec-2024-csv", file).ToList();
        var headings = lines.First(cells => cells[0].Equals("Area code", StringComparison.OrdinalIgnoreCase));
        foreach (var cells in lines.Where(cells => cells[0].StartsWith("E23", StringComparison.Ordinal) || Wider.ContainsKey(cells[0])))
        {
            var area = Wider.GetValueOrDefault(cells[0], cells[1].Trim());
            for (var i = 2; i < headings.Length; i++)
            {
                var words = headings[i].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (words is ["Apr", var first, "to", "Mar", var last])
                    Add(OfficialFigure.Year2024, area, measure, $"{first}-04-01/{last}-03-31", cells[i]);
                else if (words is ["Jan", var year, "to", "Dec", _])
                    Add(OfficialFigure.Year2024, area, measure, $"{year}-01-01/{year}-12-31", cells[i]);
            }
        }
    }

    private static string? MeasureOf(string subgroup, string code) => (subgroup, code) switch
    {
        ("Homicide", _) => "homicide",
        // Unlawful driving was in this subgroup in the first year only, with codes that one edition keeps as numbers.
        ("Violence with injury" or "Death or serious injury - unlawful driving", "37.1" or "4.4" or "4.6" or "4.8" or "4.9" or "4.4000000000000004" or "4.5999999999999996" or "4.9000000000000004") => null,
        ("Violence with injury", _) => "violence-with-injury",
        ("Rape offences", _) => "rape-offences",
        ("Domestic burglary" or "Residential burglary", _) => "residential-burglary",
        ("Robbery of personal property", _) => "personal-robbery",
        ("Theft from the person", _) => "theft-from-person",
        ("Trafficking of drugs", _) => "drug-trafficking",
        ("Possession of drugs", _) => "drug-possession",
        (_, "45") => "theft-from-vehicle",
        (_, "48") => "theft-of-vehicle",
        _ => null,
    };

    private void Add(string vintage, string force, string? measure, string period, string count)
    {
        if (measure is null || count == "N/a")
            return;
        var figure = new OfficialFigure(vintage, force, measure, period);
        _figures[figure] = _figures.GetValueOrDefault(figure) + long.Parse(count, CultureInfo.InvariantCulture);
    }

    private static string Quarter(string financialYear, string quarter)
    {
        var year = int.Parse(financialYear[..4], CultureInfo.InvariantCulture);
        return quarter switch
        {
            "1" => $"{year}-04-01/{year}-06-30",
            "2" => $"{year}-07-01/{year}-09-30",
            "3" => $"{year}-10-01/{year}-12-31",
            _ => $"{year + 1}-01-01/{year + 1}-03-31",
        };
    }

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (var ancestor = new DirectoryInfo(folder); ancestor is not null; ancestor = ancestor.Parent)
            yield return ancestor.FullName;
    }

    private IEnumerable<string[]> Lines(params string[] path) =>
        File.ReadLines(Path.Combine([folder, .. path])).Skip(1).Select(CsvRows.Split);
}
