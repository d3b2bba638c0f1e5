namespace OpenStatement.Loading;

/// <summary>Every check of values against each other.</summary>
internal static class ContentChecks
{
    /// <summary>Those of files that are no tables.</summary>
    private static readonly ImmutableArray<Func<ContentIndex, IEnumerable<Diagnostic>>> s_ofDocuments =
    [
        SettingsCheck.Run,
        BaselineCheck.Run,
        MethodsCheck.Run,
        GlossaryCheck.Run,
        AbbreviationCheck.Run,
        ReservedPageCheck.Run,
        QuotationCheck.CheckMeasures,
        StatementCheck.Run,
        ReleaseDatesCheck.Run,
        SectionCheck.Run,
        MissingSectionsCheck.Run,
        CommentaryCheck.Run,
        BoundaryCheck.Run,
    ];

    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
    [
        .. index.Content.Tables.Check(index),
        .. index.Content.Releases.SelectMany(release => release.Tables.Check(index)),
        .. SiteTables.All.SelectMany(table => table.Checks).Concat(s_ofDocuments).SelectMany(check => check(index)),
    ];
}
