namespace OpenStatement.Statistics;

/// <summary>Whose mid-year populations a rate rests on.</summary>
/// <param name="Wanted">The year whose 30 June lies within the twelve months of the rate.</param>
/// <param name="First">The year used, or the one before the wanted year from which a straight line is drawn.</param>
/// <param name="Last">The year used, or the one after the wanted year to which the line is drawn.</param>
public sealed record PopulationYears(int Wanted, int First, int Last)
{
    /// <summary>Whether the numbers of people lie on a straight line between two years.</summary>
    public bool IsBetween => First < Last;

    /// <summary>Whether the wanted year itself is known.</summary>
    public bool IsWanted => First == Wanted && Last == Wanted;

    /// <summary>The year whose 30 June lies within the twelve months that end on a day.</summary>
    public static int WantedFor(DateOnly end) => end >= new DateOnly(end.Year, 6, 30) ? end.Year : end.Year - 1;
}
