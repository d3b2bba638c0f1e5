namespace OpenStatement.Loading;

/// <summary><c>data/comparator-groups.csv</c>.</summary>
internal static class ComparatorGroupTable
{
    public static readonly Field Group = new("group", ValueKind.Id, "The group's id.") { Example = "most-similar" };

    public static readonly Field Name = new(
        "name", ValueKind.Text, "The group's name as readers see it, the same in all its rows.")
    { Example = "Most similar forces" };

    public static readonly Field Area = new(
        "area", ValueKind.Id, "The id of the area whose group it is, the same in all its rows.")
    { Example = "northshire" };

    public static readonly Field Member = new("member", ValueKind.Id, "The id of an area it is compared with.")
    { Example = "southshire" };

    public static readonly Field From = new(
        "from", ValueKind.Date, "The first day on which the member belonged to the group.")
    { Example = "2020-01-01" };

    public static readonly Field To = new("to", ValueKind.Date, "The last such day; empty while it still belongs.")
    { IsOptional = true, Example = "2024-12-31" };

    public static Table<ComparatorRow> Schema { get; } = new(
        "comparator-groups.csv", "One area that another is compared with, and since when, in each row.",
        [Group, Name, Area, Member, From, To], Read)
    {
        References =
        [
            new(Area, row => row.Area, index => index.AreaIds),
            new(Member, row => row.Membership.Area, index => index.AreaIds),
        ],
        Checks = [ComparatorCheck.Run],
        Messages = ComparatorDiagnostics.Rules,
    };

    public static ComparatorRow Read(RowReader row)
    {
        var to = row.OptionalText(To) is null ? null : (DateOnly?)row.Period(From, To).End;
        return new ComparatorRow(row.Id(Group), row.Text(Name), row.Id(Area), new(row.Id(Member), row.Date(From), to));
    }

    extension(SiteContent content)
    {
        public ImmutableArray<Row<ComparatorRow>> Comparators => content.Tables.Of(Schema);
    }

    extension(ContentIndex index)
    {
        /// <summary>Ids of the areas the force is compared with on a day.</summary>
        public IEnumerable<string> ComparatorsOn(DateOnly day) =>
            from row in index.Content.Comparators
            where row.Value.Group == index.Content.Settings.Site.Value.ComparatorGroup
            let member = row.Value.Membership
            where member.From <= day && (member.To is null || day <= member.To)
            select member.Area;
    }
}

/// <summary>One row of the comparator groups; rows with the same group make up one group.</summary>
internal sealed record ComparatorRow(string Group, string Name, string Area, GroupMembership Membership);
