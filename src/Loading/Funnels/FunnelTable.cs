namespace OpenStatement.Loading;

/// <summary><c>data/funnels.csv</c>.</summary>
internal static class FunnelTable
{
    public static readonly Field Funnel = new("funnel", ValueKind.Id, "The id of the whole, the same in all its rows.")
    { Example = "violence-to-court" };

    public static readonly Field Title = new("title", ValueKind.Text, "The title of the whole as readers see it, the same in all its rows.")
    { Example = "Violence: from report to court" };

    public static readonly Field Priority = new(
        "priority", ValueKind.Id, "The id of the priority on whose page it stands, the same in all its rows.")
    { Example = "reduce-violence" };

    public static readonly Field Measure = new("measure", ValueKind.Id, "The id of the measure that counts the cases at this stage.")
    { Example = "violence-solved" };

    public static Table<FunnelStage> Schema { get; } = new(
        "funnels.csv",
        "One stage through which cases pass in each row, the earliest first; fewer cases reach each later stage.",
        [Funnel, Title, Priority, Measure], Read)
    {
        Unique = [new(Measure, stage => $"{stage.Measure} in {stage.Funnel}")],
        References =
        [
            new(Measure, stage => stage.Measure, index => index.MeasureIds),
            new(Priority, stage => stage.Priority, index => index.PriorityIds),
        ],
        Checks = [FunnelCheck.Run],
        Messages = FunnelDiagnostics.Rules,
    };

    public static FunnelStage Read(RowReader row) => new(row.Id(Funnel), row.Text(Title), row.Id(Priority), row.Id(Measure));

    extension(SiteContent content)
    {
        public ImmutableArray<Row<FunnelStage>> Funnels => content.Tables.Of(Schema);
    }
}

/// <summary>One row of the funnels; rows with the same funnel make up one funnel.</summary>
internal sealed record FunnelStage(string Funnel, string Title, string Priority, string Measure);
