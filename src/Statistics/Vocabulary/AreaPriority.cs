namespace OpenStatement.Statistics;

/// <summary>A measure that has priority in one area for some time.</summary>
/// <param name="Area">Id of the area.</param>
/// <param name="Measure">Id of the measure.</param>
/// <param name="Choice">Whether it is so everywhere or was chosen there.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null while it lasts.</param>
/// <param name="Evidence">What the choice was based on.</param>
/// <param name="IsIllustrative">Whether it is an example and nobody's real choice.</param>
public sealed record AreaPriority(
    string Area, string Measure, AreaPriorityChoice Choice, DateOnly From, DateOnly? To, string Evidence, bool IsIllustrative);

/// <summary>Why a measure has priority in an area.</summary>
public enum AreaPriorityChoice
{
    /// <summary>It has priority in every area.</summary>
    Mandatory,

    /// <summary>The area chose it.</summary>
    Chosen,
}
