using System.Collections.Immutable;
using OpenStatement.Diagnostics;

namespace OpenStatement.Loading;

/// <summary>Which offences each measure counts.</summary>
internal sealed class OffenceCodes
{
    private const string File = "data/offence-codes.csv";

    private readonly ImmutableArray<OffenceCode> _codes;
    private readonly HashSet<(string Table, string Code)> _wanted;

    private OffenceCodes(ImmutableArray<OffenceCode> codes)
    {
        _codes = codes;
        _wanted = [.. codes.Select(code => (code.Table, code.Code))];
    }

    public static OffenceCodes? Read(string siteRoot, IReadOnlySet<string> measures, DiagnosticCollector problems)
    {
        var rows = SiteTable.Read(siteRoot, File, ["measure", "table", "code"], problems);
        if (rows is null)
            return null;
        var codes = rows.Select(row => new OffenceCode(row["measure"], row["table"], row["code"], row.At("code"))).ToImmutableArray();
        problems.AddRange(rows.Where(row => !measures.Contains(row["measure"])).Select(row => ImportMappingDiagnostics.UnknownMeasure(row.At("measure"), row["measure"], measures)));
        problems.AddRange(rows.Where(row => !OfficialTable.All.Contains(row["table"])).Select(row => ImportMappingDiagnostics.UnknownTable(row.At("table"), row["table"])));
        problems.AddRange(codes.GroupBy(code => (code.Measure, code.Table, code.Code)).SelectMany(same => same.Skip(1)).Select(ImportMappingDiagnostics.CodeGivenTwice));
        return new OffenceCodes(codes);
    }

    public IEnumerable<OffenceCode> Of(string table) => _codes.Where(code => code.Table == table);

    public bool Wants(string table, string code) => _wanted.Contains((table, code)) || _wanted.Contains((table, OffenceCode.Every));

    public bool Counts(string measure, string table) => _codes.Any(code => code.Measure == measure && code.Table == table);
}
