namespace OpenStatement.Loading;

/// <summary>
/// The Home Office's open data tables by police force area: one row for each force, quarter and offence. Recorded
/// crime has one offence code in a row; the tables on knives have several codes in one cell, one row for each type.
/// </summary>
internal sealed record ForceTableLayout(string Table, ForceTableColumns Columns, DateOnly FirstDay) : FileLayout(Table)
{
    // The workbook on knives has three sheets that its publisher says must not be compared; the last starts here.
    private static readonly DateOnly FirstComparableKnifeDay = new(2012, 4, 1);

    public static ForceTableLayout? Fit(string[] header)
    {
        string[] plain = [.. header.Select(Plain)];
        if (ForceTableColumns.Find(plain, "offence code", "number of offences", "offences") is { } crime)
            return new ForceTableLayout(OfficialTable.RecordedCrime, crime, DateOnly.MinValue);
        return ForceTableColumns.Find(plain, "offence codes", "offences") is { } knives
            ? new ForceTableLayout(OfficialTable.KnifeOffences, knives, FirstComparableKnifeDay)
            : null;
    }

    public override void Count(CsvRows rows, TableTally tally, DiagnosticCollector problems)
    {
        var quarters = new Quarters(Columns, problems);
        while (rows.Read())
        {
            if (quarters.Of(rows) is not { } period || period.Start < FirstDay)
                continue;
            var code = OffenceCode.Written(rows[Columns.Code]);
            var label = new AreaLabel(Columns.AreaCode is { } field ? rows[field] : "", rows[Columns.ForceName]);
            if (tally.Notice(label, period, code) is not { } area)
                continue;
            tally.Report(area, period);
            if (tally.Wants(code) && WholeNumber.Read(rows, Columns.Count, problems) is { } count)
                tally.Add(count, area, period, code);
        }
    }
}
