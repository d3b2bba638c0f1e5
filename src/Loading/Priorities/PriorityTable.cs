namespace OpenStatement.Loading;

/// <summary><c>data/priorities.csv</c>.</summary>
internal static class PriorityTable
{
    public static readonly Field Id = new("id", ValueKind.Id, "The priority's id, which becomes part of its address.")
    { Example = "protect-ports" };

    public static readonly Field Title = new("title", ValueKind.Text, "The title as readers see it.")
    { Example = "Protect ports" };

    public static readonly Field Kind = new("kind", ValueKind.Choice, "Who set the priority.")
    { Example = "national", AllowedValues = EnumWords.All<PriorityKind>() };

    public static readonly Field Order = new("order", ValueKind.WholeNumber, "Its place in every list.")
    { Example = "1", Minimum = 1, Maximum = 999 };

    public static readonly Field Applicable = new(
        "applicable", ValueKind.YesNo, "Whether the force contributes to the priority here.")
    { Example = "no" };

    public static readonly Field Reason = new(
        "reason", ValueKind.Text, "Why it applies or does not apply; needed when it does not.")
    { IsOptional = true, Example = "No port lies in the force area." };

    public static readonly Field Theme = new(
        "theme", ValueKind.Text, "What it is part of, where priorities are grouped; the same words in each row of a group.")
    { IsOptional = true, Example = "A safer county" };

    public static readonly Field Owner = new("owner", ValueKind.Text, "Who is to bring it about.")
    { IsOptional = true, Example = "Northshire Police and the councils" };

    public static Table<Priority> Schema { get; } = new(
        "priorities.csv", "One priority in each row.", [Id, Title, Kind, Order, Applicable, Reason, Theme, Owner], Read)
    {
        IsRequired = true,
        Ids = new(Id, "priority", priority => priority.Id) { Reserved = ["main", "press", "print"], NamesFiles = true },
        Unique = [new(Order, priority => FormattableString.Invariant($"the place {priority.Order}"))],
        Checks = [FindWithoutReason],
    };

    public static Priority Read(RowReader row) => new(
        row.Id(Id),
        row.Text(Title),
        row.Choice<PriorityKind>(Kind),
        row.WholeNumber(Order),
        new Applicability(row.YesNo(Applicable), row.OptionalText(Reason)))
    {
        Theme = row.OptionalText(Theme),
        Owner = row.OptionalText(Owner),
    };

    private static IEnumerable<Diagnostic> FindWithoutReason(ContentIndex index) =>
        from priority in index.Content.Priorities
        where priority.Value.Applicability is { Applies: false, Reason: null }
        select ReferenceDiagnostics.NoReason(priority.Locate(Reason), "the priority does not apply");

    extension(SiteContent content)
    {
        public ImmutableArray<Row<Priority>> Priorities => content.Tables.Of(Schema);
    }

    extension(ContentIndex index)
    {
        public Definitions PriorityIds => index.IdsOf(Schema);
    }
}
