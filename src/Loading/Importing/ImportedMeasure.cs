namespace OpenStatement.Loading;

/// <summary>A measure whose figures came from official files.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Latest">The last period for which the files have a figure of any area; null when they have none.</param>
public sealed record ImportedMeasure(string Id, Period? Latest);
