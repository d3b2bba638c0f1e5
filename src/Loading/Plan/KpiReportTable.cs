namespace OpenStatement.Loading;

/// <summary><c>data/&lt;release&gt;/kpi-reports.csv</c>.</summary>
internal static class KpiReportTable
{
    public static readonly Field Kpi = new("kpi", ValueKind.Id, "The id of the indicator.") { Example = "violence-solved-share" };

    public static readonly Field Status = new(
        "status", ValueKind.Choice, "Where it stands; for what no figures can show, such as something that is to be set up.")
    { IsOptional = true, Example = "under-way", AllowedValues = EnumWords.All<KpiStatus>() };

    public static readonly Field Value = new(
        "value", ValueKind.Number,
        "Its figure, in the unit of its target, where no measure holds one; for an increase or a reduction, how far it has come.")
    { IsOptional = true, Example = "9.5" };

    public static readonly Field Note = new("note", ValueKind.Text, "What readers should know of it.")
    { IsOptional = true, Example = "The first figures come from two of the five districts." };

    public static Table<KpiReport> Schema { get; } = new(
        "kpi-reports.csv", "What this release says about one indicator of the plan, beside or in place of figures, in each row.",
        [Kpi, Status, Value, Note], Read)
    {
        IsPerRelease = true,
        Unique = [new(Kpi, report => report.Kpi)],
        References = [new(Kpi, report => report.Kpi, index => index.KpiIds)],
        Checks = [KpiReportCheck.Run],
    };

    public static KpiReport Read(RowReader row) => new(
        row.Id(Kpi), row.OptionalChoice<KpiStatus>(Status), row.OptionalNumber(Value), row.OptionalText(Note));

    extension(ReleaseContent release)
    {
        public ImmutableArray<Row<KpiReport>> KpiReports => release.Tables.Of(Schema);
    }
}
