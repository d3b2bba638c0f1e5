using System.Globalization;

namespace OpenStatement.Importing.Tests;

/// <summary>The figures to check the demonstration against.</summary>
public sealed class OfficialFigures
{
    public OfficialFigures()
    {
        Kept = Repository.Rows("tests/Importing.Tests/Demonstration/official-figures.csv")
            .ToDictionary(cells => new OfficialFigure(cells[1], cells[2], cells[3], cells[4]), cells => long.Parse(cells[5], CultureInfo.InvariantCulture));
        if (Repository.RawFiles is { } folder)
            Raw = RawOfficialFiles.Read(folder);
    }

    /// <summary>A few figures of every measure, copied from the official files into this repository.</summary>
    internal Dictionary<OfficialFigure, long> Kept { get; }

    /// <summary>Every official figure of every force; empty where the raw files are not at hand.</summary>
    internal Dictionary<OfficialFigure, long> Raw { get; } = [];
}
