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

/// <summary>Reads the headings of columns such as <c>Apr  2019 to  Mar  2020</c> and <c>Apr 2011 to Mar 2012 [note 9]</c>.</summary>
internal static partial class YearHeading
{
    /// <summary>Null for any other heading, such as that of a rate or a change.</summary>
    public static Period? Read(string heading)
    {
        var match = Pattern().Match(heading);
        return match.Success && Month(match, 1) is { } first && Month(match, 2) is { } last && first <= last
            ? new Period(first, last.AddMonths(1).AddDays(-1))
            : null;
    }

    private static DateOnly? Month(Match match, int number) =>
        DateOnly.TryParseExact(
            $"{match.Groups[$"month{number}"].Value} {match.Groups[$"year{number}"].Value}",
            "MMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    [GeneratedRegex(
        @"^(?<month1>[A-Z][a-z]{2})\s+(?<year1>\d{4})\s+to\s+(?<month2>[A-Z][a-z]{2})\s+(?<year2>\d{4})(\s*\[note[^\]]*\])*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
