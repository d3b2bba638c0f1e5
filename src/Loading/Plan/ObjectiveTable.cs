namespace OpenStatement.Loading;

/// <summary><c>data/objectives.csv</c>.</summary>
internal static class ObjectiveTable
{
    public static readonly Field Id = new("id", ValueKind.Id, "The objective's id.") { Example = "preventing-crime" };

    public static readonly Field Section = new(
        "section", ValueKind.Text, "The title of the section of the plan it stands in, the same words in each row of a section.")
    { Example = "Northshire Police" };

    public static readonly Field Title = new("title", ValueKind.Text, "The title as readers see it.") { Example = "Preventing crime" };

    public static readonly Field PartOf = new(
        "part_of", ValueKind.Id, "For a sub-objective, the id of the objective it is a part of; otherwise empty.")
    { IsOptional = true, Example = "safer-streets" };

    public static Table<Objective> Schema { get; } = new(
        "objectives.csv", "One objective of the police and crime plan in each row, in the order of the plan.",
        [Id, Section, Title, PartOf], Read)
    {
        Ids = new(Id, "objective", objective => objective.Id),
        References = [new(PartOf, objective => objective.PartOf, index => index.ObjectiveIds)],
    };

    public static Objective Read(RowReader row) => new(row.Id(Id), row.Text(Section), row.Text(Title), row.OptionalId(PartOf));

    extension(SiteContent content)
    {
        public ImmutableArray<Row<Objective>> Objectives => content.Tables.Of(Schema);
    }

    extension(ContentIndex index)
    {
        public Definitions ObjectiveIds => index.IdsOf(Schema);
    }
}
