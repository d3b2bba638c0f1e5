namespace OpenStatement.Loading;

/// <summary>
/// The Office for National Statistics' police force area tables: titles first, then one row for each area and one
/// column for each year, headed <c>Apr 2021 to  Mar 2022</c>.
/// </summary>
internal sealed record AreaTableLayout(string Table, ImmutableArray<(int Field, Period Period)> Years) : FileLayout(Table)
{
    private const int Code = 0;
    private const int Name = 1;

    public static bool IsHeader(string[] cells) =>
        cells.Length > Name && Plain(cells[Code]) == "area code" && Plain(cells[Name]) == "area name";

    /// <summary>Null, with a diagnostic, when the title is not one that is known.</summary>
    public static AreaTableLayout? Fit(
        List<string[]> titles, string[] header, SourceLocation location, DiagnosticCollector problems)
    {
        var title = titles.Count == 0 ? "" : titles[0].FirstOrDefault("");
        if (OfficialTable.ByTitle(title) is not { } table)
        {
            problems.Add(OfficialFileDiagnostics.UnknownAreaTable(location, title));
            return null;
        }

        var years = header.Index()
            .Select(cell => (cell.Index, Period: YearHeading.Read(cell.Item)))
            .Where(pair => pair.Period is not null)
            .Select(pair => (pair.Index, pair.Period!.Value));
        return new AreaTableLayout(table, [.. years]);
    }

    public override void Count(CsvRows rows, TableTally tally, DiagnosticCollector problems)
    {
        while (rows.Read())
        {
            var label = new AreaLabel(rows[Code], rows[Name]);
            foreach (var (field, period) in Years)
            {
                var area = tally.Notice(label, period, OffenceCode.Every);
                // Symbols such as [x] stand for a figure that was not published.
                if (area is null || rows[field].StartsWith('['))
                    continue;
                if (WholeNumber.Read(rows, field, problems) is { } count)
                    tally.Add(count, area, period, OffenceCode.Every);
            }
        }
    }
}
