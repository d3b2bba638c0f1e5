namespace OpenStatement.Loading;

/// <summary>
/// Reads financial quarters: <c>2025/26</c> and <c>1</c> are April to June 2025. Each pair of words is read once, so a
/// mistake that fills a column is reported once.
/// </summary>
internal sealed class Quarters(ForceTableColumns columns, DiagnosticCollector problems)
{
    private readonly Dictionary<(string Year, string Quarter), Period?> _known = [];

    public Period? Of(CsvRows rows)
    {
        var key = (rows[columns.Year], rows[columns.Quarter]);
        if (!_known.TryGetValue(key, out var period))
            _known.Add(key, period = Read(rows));
        return period;
    }

    private Period? Read(CsvRows rows)
    {
        var firstYear = FirstYear(rows[columns.Year]);
        if (firstYear is null)
            problems.Add(OfficialFileDiagnostics.NotAFinancialYear(rows.At(columns.Year), rows[columns.Year]));
        var known = int.TryParse(rows[columns.Quarter], NumberStyles.None, CultureInfo.InvariantCulture, out var quarter);
        if (!known || quarter is < 1 or > 4)
        {
            problems.Add(OfficialFileDiagnostics.NotAQuarter(rows.At(columns.Quarter), rows[columns.Quarter]));
            return null;
        }

        if (firstYear is not { } year)
            return null;
        var start = new DateOnly(year, 4, 1).AddMonths(3 * (quarter - 1));
        return new Period(start, start.AddMonths(3).AddDays(-1));
    }

    private static int? FirstYear(string text) =>
        text.Length == 7 && text[4] == '/'
        && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
        && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var second)
        && first is >= 1900 and < 9999 && (first + 1) % 100 == second
            ? first
            : null;
}
