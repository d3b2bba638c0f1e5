namespace OpenStatement.Tracing.Tests;

/// <summary>The figures to check the demonstration against.</summary>
public sealed class OfficialFigures
{
    public OfficialFigures()
    {
        Kept = CsvRows.Read("tests/Tracing.Tests/Official/official-figures.csv")
            .ToDictionary(cells => new OfficialFigure(cells[1], cells[2], cells[3], cells[4]), cells => long.Parse(cells[5], CultureInfo.InvariantCulture));
        foreach (var ((vintage, force, measure), series) in OfficialTables.Series.Concat(OfficialTables.OtherSeries))
        {
            foreach (var (quarter, count) in series.Counts)
                Kept.Add(new OfficialFigure(vintage, force, measure, $"{quarter:yyyy-MM-dd}/{quarter.AddMonths(3).AddDays(-1):yyyy-MM-dd}"), count);
        }

        if (RawOfficialFiles.Folder is { } folder)
            Raw = RawOfficialFiles.Read(folder);
    }

    /// <summary>
    /// Copied from the official files into this repository: all figures of the measures whose pages are traced and of those of the
    /// statement for June 2023, and a few of every other measure.
    /// </summary>
    internal Dictionary<OfficialFigure, long> Kept { get; }

    /// <summary>Every official figure of every force; empty where the raw files are not at hand.</summary>
    internal Dictionary<OfficialFigure, long> Raw { get; } = [];
}
