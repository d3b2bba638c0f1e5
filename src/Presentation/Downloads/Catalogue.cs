namespace OpenStatement.Presentation;

/// <summary>What data the site has, for portals that collect it.</summary>
/// <param name="Settings">Who gives it away, and on what terms.</param>
/// <param name="Description">What the data are.</param>
/// <param name="Area">What they are about.</param>
/// <param name="Issued">When the first statement was published; null while there is none.</param>
/// <param name="Modified">When the latest was; null while there is none.</param>
/// <param name="Datasets">One for each measure with figures in the latest statement.</param>
public sealed record Catalogue(
    SiteSettings Settings, string Description, Area Area, DateOnly? Issued, DateOnly? Modified, ImmutableArray<Dataset> Datasets)
    : FileContent;
