namespace OpenStatement.Loading;

/// <summary><c>data/former-measures.csv</c>.</summary>
internal static class FormerMeasureTable
{
    public static readonly Field Id = new("id", ValueKind.Id, "The measure's id until then.") { Example = "violence-detected" };

    public static readonly Field Until = new("until", ValueKind.Release, "The last release that used it.") { Example = "2025-09" };

    public static readonly Field Became = new(
        "became", ValueKind.Id,
        "The measure's id since then: another one when it was renamed, the same one when only its words changed; empty when it was "
        + "withdrawn.")
    { IsOptional = true, Example = "violence-solved" };

    public static readonly Field Title = new("title", ValueKind.Text, "Its title until then; empty where that did not change.")
    { IsOptional = true, Example = "Violence detected" };

    public static readonly Field Definition = new(
        "definition", ValueKind.Text, "Its definition until then; empty where that did not change.")
    { IsOptional = true, Example = "Share of recorded violence that was detected." };

    public static readonly Field Source = new(
        "source", ValueKind.Text, "Who published its figures until then, and where; empty where that did not change.")
    { IsOptional = true, Example = "Home Office, crime outcomes" };

    public static readonly Field Reason = new(
        "reason", ValueKind.Text, "Why, in plain words for readers; needed when a measure was renamed or withdrawn.")
    { IsOptional = true, Example = "The Home Office now speaks of crimes that are solved." };

    public static Table<FormerMeasure> Schema { get; } = new(
        "former-measures.csv",
        "What one measure was called up to a release in each row, or that it was withdrawn after one. Files of the releases up to then "
        + "keep their names and their words.",
        [Id, Until, Became, Title, Definition, Source, Reason], Read)
    {
        // A measure may have got other words several times, but another id only once.
        Unique = [new(Id, row => row.IsRenamed ? row.Id : null), new(Id, row => row.IsWithdrawn ? row.Id : null)],
        Checks = [FormerMeasureCheck.Run],
        Messages = FormerMeasureDiagnostics.Rules,
    };

    public static FormerMeasure Read(RowReader row) => new(
        row.Id(Id), row.Release(Until), row.OptionalId(Became), row.OptionalText(Title), row.OptionalText(Definition),
        row.OptionalText(Reason))
    {
        Source = row.OptionalText(Source),
    };

    extension(SiteContent content)
    {
        public ImmutableArray<Row<FormerMeasure>> FormerMeasures => content.Tables.Of(Schema);
    }

    extension(ContentIndex index)
    {
        public MeasureNames Names => index.Get(known => new MeasureNames(known.Content.FormerMeasures.Select(former => former.Value)));
    }
}

/// <summary>A row about what a measure was until a release.</summary>
/// <param name="Id">Its id until then.</param>
/// <param name="Until">The last release with it.</param>
/// <param name="Became">Its id since; null when it was withdrawn.</param>
/// <param name="Title">Its title until then; null where that did not change.</param>
/// <param name="Definition">Its definition until then; null where that did not change.</param>
/// <param name="Reason">Why, for readers; null where nothing was said.</param>
internal sealed record FormerMeasure(string Id, ReleaseId Until, string? Became, string? Title, string? Definition, string? Reason)
{
    /// <summary>Who published its figures until then; null where that did not change.</summary>
    public string? Source { get; init; }

    public bool HasWords => (Title ?? Definition ?? Source) is not null;

    public bool IsWithdrawn => Became is null;

    /// <summary>Whether the measure got another id, and not only other words.</summary>
    public bool IsRenamed => Became is { } now && now != Id;

    public FormerName Name => new(Id, Until, Title, Definition, Reason) { Source = Source };
}
