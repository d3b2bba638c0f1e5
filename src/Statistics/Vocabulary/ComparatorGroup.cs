namespace OpenStatement.Statistics;

/// <summary>
/// The forces an area is compared with. Membership is dated, and one-sided: that A compares itself with B does not
/// mean that B compares itself with A.
/// </summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Name">As readers see it.</param>
/// <param name="Area">Id of the area whose group it is; never among the members.</param>
/// <param name="Members">Who was in the group, and when.</param>
public sealed record ComparatorGroup(string Id, string Name, string Area, ImmutableArray<GroupMembership> Members)
{
    /// <summary>Ids of the members on a day, in the order of the file.</summary>
    public IEnumerable<string> MembersOn(DateOnly day) =>
        Members.Where(member => member.From <= day && (member.To is null || day <= member.To)).Select(member => member.Area);
}

/// <summary>That an area belonged to a comparator group from one day to another.</summary>
/// <param name="Area">Id of the member.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null while it still belongs.</param>
public sealed record GroupMembership(string Area, DateOnly From, DateOnly? To);
