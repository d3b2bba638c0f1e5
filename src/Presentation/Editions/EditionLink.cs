namespace OpenStatement.Presentation;

/// <summary>A way to an edition, with its dates.</summary>
/// <param name="Link">Its name and address.</param>
/// <param name="Published">When it was published.</param>
/// <param name="IsDraft">Whether that day has not come.</param>
public sealed record EditionLink(Link Link, DateOnly Published, bool IsDraft);
