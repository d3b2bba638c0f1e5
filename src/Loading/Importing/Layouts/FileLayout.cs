namespace OpenStatement.Loading;

/// <summary>How one kind of official file is arranged, found out from its header row.</summary>
internal abstract record FileLayout(string Table)
{
    // Official tables start with a page of titles and shorthand; none seen has had more than a dozen lines of it.
    private const int LongestPreamble = 40;

    /// <summary>Reads up to and with the header row; null, with a diagnostic, when no layout fits.</summary>
    public static FileLayout? Detect(CsvRows rows, DiagnosticCollector problems)
    {
        var preamble = new List<string[]>();
        while (preamble.Count < LongestPreamble && rows.Read())
        {
            var cells = rows.ToArray();
            if (ForceTableLayout.Fit(cells) is { } forces)
                return forces;
            if (AreaTableLayout.IsHeader(cells))
                return AreaTableLayout.Fit(preamble, cells, rows.At(0), problems);
            preamble.Add(cells);
        }

        problems.Add(OfficialFileDiagnostics.UnknownLayout(rows.Path, preamble.FirstOrDefault() ?? []));
        return null;
    }

    /// <summary>Adds all remaining rows to the tally.</summary>
    public abstract void Count(CsvRows rows, TableTally tally, DiagnosticCollector problems);

    /// <summary>
    /// Header words alike however they were written: <c>Financial Year</c>, <c>Financial.Year</c> (as R writes it) and
    /// <c>financial_year</c>.
    /// </summary>
    protected static string Plain(string header) => header.Replace('.', ' ').Replace('_', ' ').Trim().ToLowerInvariant();
}
