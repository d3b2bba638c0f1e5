namespace OpenStatement.Loading;

/// <summary>Which offences each measure counts.</summary>
internal sealed class OffenceCodes(ImmutableArray<OffenceCode> codes)
{
    private readonly HashSet<(string Table, string Code)> _wanted = [.. codes.Select(code => (code.Table, code.Code))];

    public IEnumerable<OffenceCode> Of(string table) => codes.Where(code => code.Table == table);

    public bool Wants(string table, string code) => _wanted.Contains((table, code)) || _wanted.Contains((table, OffenceCode.Every));

    public bool Counts(string measure, string table) => codes.Any(code => code.Measure == measure && code.Table == table);
}
