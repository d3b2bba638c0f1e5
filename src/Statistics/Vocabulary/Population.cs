namespace OpenStatement.Statistics;

/// <summary>How many people lived in an area in the middle of a year.</summary>
/// <param name="Area">Id of the area.</param>
/// <param name="MidYear">The year whose 30 June is meant.</param>
/// <param name="People">Usual residents.</param>
/// <param name="Source">Who estimated it, and where it was published.</param>
/// <param name="Published">
/// The day on which it became known: statements published before do not rest on it. Null where it always was.
/// </param>
public sealed record Population(string Area, int MidYear, int People, string Source, DateOnly? Published = null)
{
    public bool IsKnownOn(DateOnly day) => Published is null || Published <= day;
}
