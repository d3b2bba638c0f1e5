namespace OpenStatement.Loading;

/// <summary><c>data/kpis.csv</c>.</summary>
internal static class KpiTable
{
    public static readonly Field Id = new("id", ValueKind.Id, "The indicator's id, the same from release to release.")
    { Example = "violence-solved-share" };

    public static readonly Field Objective = new("objective", ValueKind.Id, "The id of the objective it belongs to, from objectives.csv.")
    { Example = "preventing-crime" };

    public static readonly Field Title = new("title", ValueKind.Text, "What is looked at, as readers see it.")
    { Example = "Share of violence solved" };

    public static readonly Field Kind = new(
        "kind", ValueKind.Choice,
        "What the plan promises of it: to reach a number, to move one way, to be watched, to stay as it is, to set something up, to "
        + "find something out.")
    { Example = "target", AllowedValues = EnumWords.All<KpiKind>() };

    public static readonly Field PartOf = new(
        "part_of", ValueKind.Id, "The id of the indicator of which it is one of several; otherwise empty.")
    { IsOptional = true, Example = "crimes-solved" };

    public static readonly Field Direction = new(
        "direction", ValueKind.Choice, "Which way it is to move; needed for a trajectory.")
    { IsOptional = true, Example = "increase", AllowedValues = EnumWords.All<KpiDirection>() };

    public static readonly Field Aim = new(
        "aim", ValueKind.Choice, "For a target, how the figure is held against the number.")
    { IsOptional = true, Example = "more-than", AllowedValues = EnumWords.All<KpiAim>() };

    public static readonly Field Target = new(
        "target", ValueKind.Number, "For a target, the number.")
    { IsOptional = true, Example = "12" };

    public static readonly Field Unit = new(
        "target_unit", ValueKind.Text,
        "What the number counts, such as officers or %; empty where the measure says it. A count is to increase or to be reduced by so "
        + "many, or by so many %.")
    { IsOptional = true, Example = "%" };

    public static readonly Field By = new("by", ValueKind.Date, "The last day for the target; empty where the plan names none.")
    { IsOptional = true, Example = "2027-03-31" };

    public static readonly Field Reason = new(
        "reason", ValueKind.Text,
        "Why it has no number, or why it is of this kind; needed for a trajectory and for what is only monitored, where the indicator "
        + "of which it is a part gives none.")
    { IsOptional = true, Example = "More solved crimes matter more to victims than fewer recorded ones." };

    public static readonly Field Owner = new("owner", ValueKind.Text, "Who is to bring it about.") { Example = "Northshire Police" };

    public static readonly Field Measures = new(
        "measures", ValueKind.Ids, "The ids of the measures whose figures show where it stands, with spaces between them.")
    { IsOptional = true, Example = "violence-solved" };

    public static readonly Field NoDataReason = new(
        "no_data_reason", ValueKind.Text,
        "Why there are no figures for it yet; needed where no measure is named and no other indicator is a part of it.")
    { IsOptional = true, Example = "Counting started in April 2025." };

    public static Table<Kpi> Schema { get; } = new(
        "kpis.csv", "One indicator of the police and crime plan in each row, in the order of the plan.",
        [Id, Objective, Title, Kind, PartOf, Direction, Aim, Target, Unit, By, Reason, Owner, Measures, NoDataReason], Read)
    {
        Ids = new(Id, "indicator", kpi => kpi.Id) { Reserved = ["contents", "main"] },
        References =
        [
            new(Objective, kpi => kpi.Objective, index => index.ObjectiveIds),
            new(PartOf, kpi => kpi.PartOf, index => index.KpiIds),
            new(Measures, kpi => kpi.Measures, index => index.MeasureIds) { EachOnce = true },
        ],
        Checks = [PlanCheck.Run],
        Messages = PlanDiagnostics.Rules,
    };

    public static Kpi Read(RowReader row) => new()
    {
        Id = row.Id(Id),
        Objective = ReadObjective(row),
        Title = row.Text(Title),
        Kind = row.Choice<KpiKind>(Kind),
        PartOf = row.OptionalId(PartOf),
        Direction = row.OptionalChoice<KpiDirection>(Direction),
        Target = ReadTarget(row),
        Reason = row.OptionalText(Reason),
        Owner = row.Text(Owner),
        Measures = row.OptionalWords(Measures),
        NoDataReason = row.OptionalText(NoDataReason),
    };

    private static string ReadObjective(RowReader row)
    {
        if (row.OptionalId(Objective) is { } objective)
            return objective;
        if (row.OptionalText(Objective) is null)
            row.Fail(PlanDiagnostics.NoObjective(row.Locate(Objective)));
        return "";
    }

    /// <summary>Whether a target is there where one is needed, and nowhere else, is for the checks to say.</summary>
    private static KpiTarget? ReadTarget(RowReader row)
    {
        var (aim, value) = (row.OptionalChoice<KpiAim>(Aim), row.OptionalNumber(Target));
        var (unit, by) = (row.OptionalText(Unit), row.OptionalDate(By));
        if (aim is { } how && value is { } number)
            return new KpiTarget(how, number, unit, by);
        if (aim is null && value is not null)
            row.Fail(PlanDiagnostics.HalfATarget(row.Locate(Aim), "an aim"));
        else if (value is null && (aim is not null || unit is not null || by is not null))
            row.Fail(PlanDiagnostics.HalfATarget(row.Locate(Target), "a number"));
        return null;
    }

    extension(SiteContent content)
    {
        public ImmutableArray<Row<Kpi>> Kpis => content.Tables.Of(Schema);
    }

    extension(ContentIndex index)
    {
        public FrozenDictionary<string, Kpi> Kpis => index.ById(Schema);

        public Definitions KpiIds => index.IdsOf(Schema);
    }
}
