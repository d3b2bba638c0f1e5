namespace OpenStatement.Loading;

/// <summary><c>data/former-measures.csv</c>.</summary>
internal static class FormerMeasureTable
{
    public static readonly Field Id = new("id", ValueKind.Id, "The measure's id until then.") { Example = "violence-detected" };

    public static readonly Field Until = new("until", ValueKind.Release, "The last release that used it.") { Example = "2025-09" };

    public static readonly Field Became = new(
        "became", ValueKind.Id,
        "The measure's id since then: another one when it was renamed, the same one when only its words changed; empty when it was withdrawn.")
    { IsOptional = true, Example = "violence-solved" };

    public static readonly Field Title = new("title", ValueKind.Text, "Its title until then; empty where that did not change.")
    { IsOptional = true, Example = "Violence detected" };

    public static readonly Field Definition = new("definition", ValueKind.Text, "Its definition until then; empty where that did not change.")
    { IsOptional = true, Example = "Share of recorded violence that was detected." };

    public static readonly Field Source = new("source", ValueKind.Text, "Who published its figures until then, and where; empty where that did not change.")
    { IsOptional = true, Example = "Home Office, crime outcomes" };

    public static readonly Field Reason = new(
        "reason", ValueKind.Text, "Why, in plain words for readers; needed when a measure was renamed or withdrawn.")
    { IsOptional = true, Example = "The Home Office now speaks of crimes that are solved." };

    public static TableSchema Schema { get; } = new(
        "former-measures.csv",
        "What one measure was called up to a release in each row, or that it was withdrawn after one. Files of the releases up to then keep their names and their words.",
        [Id, Until, Became, Title, Definition, Source, Reason]);

    public static FormerMeasure Read(RowReader row) => new(
        row.Id(Id), row.Release(Until), row.OptionalId(Became), row.OptionalText(Title), row.OptionalText(Definition), row.OptionalText(Reason))
    {
        Source = row.OptionalText(Source),
    };
}
