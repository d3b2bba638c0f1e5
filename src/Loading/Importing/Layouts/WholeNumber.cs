namespace OpenStatement.Loading;

/// <summary>Reads counts as publishers write them.</summary>
internal static class WholeNumber
{
    /// <summary>
    /// Takes <c>1,234</c> and <c>-3</c> (offences that were moved to another class); null, with a diagnostic, for
    /// anything that is no whole number.
    /// </summary>
    public static Located<long>? Read(CsvRows rows, int field, DiagnosticCollector problems)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands;
        if (long.TryParse(rows[field], Style, CultureInfo.InvariantCulture, out var count))
            return new Located<long>(count, rows.At(field));
        problems.Add(OfficialFileDiagnostics.NotAWholeNumber(rows.At(field), rows[field]));
        return null;
    }
}
