namespace OpenStatement.Loading;

/// <summary><c>data/areas.csv</c>.</summary>
internal static class AreaTable
{
    public static readonly Field Id = new("id", ValueKind.Id, "The area's id.") { Example = "northshire" };

    public static readonly Field Name = new("name", ValueKind.Text, "The name as readers see it.")
    { Example = "Northshire" };

    public static readonly Field Kind = new("kind", ValueKind.Choice, "What sort of place it is.")
    { Example = "force", AllowedValues = EnumWords.All<AreaKind>() };

    public static readonly Field Code = new(
        "code", ValueKind.Text, "The Office for National Statistics' code for it, if there is one.")
    { IsOptional = true, Example = "E23000099" };

    public static readonly Field Parent = new("parent", ValueKind.Id, "The id of the area it is part of, if any.")
    { IsOptional = true, Example = "north-region" };

    /// <summary>Only the import of official files uses it.</summary>
    public static readonly Field AlsoKnownAs = new(
        "also_known_as", ValueKind.Text,
        "Its other names in official files, with semicolons between them; used only when such files are imported.")
    { IsOptional = true, Example = "Northshire Police; Northshire Constabulary" };

    public static Table<Area> Schema { get; } = new(
        "areas.csv", "One place in each row for which there are figures.", [Id, Name, Kind, Code, Parent, AlsoKnownAs], Read)
    {
        IsRequired = true,
        Ids = new(Id, "area", area => area.Id) { NamesFiles = true },
        Unique = [new(Code, area => area.Code is { } code ? $"the code {code}" : null)],
        References = [new(Parent, area => area.Parent, index => index.AreaIds)],
        Checks = [AreaCheck.Run],
        Messages = AreaDiagnostics.Rules,
    };

    public static Area Read(RowReader row) => new(
        row.Id(Id), row.Text(Name), row.Choice<AreaKind>(Kind), row.OptionalText(Code), row.OptionalId(Parent));

    extension(SiteContent content)
    {
        public ImmutableArray<Row<Area>> Areas => content.Tables.Of(Schema);
    }

    extension(ContentIndex index)
    {
        public Definitions AreaIds => index.IdsOf(Schema);
    }
}
