namespace OpenStatement.Loading;

/// <summary>The sizes of changes follow upon each other.</summary>
internal static class MethodsCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
        index.Content.Settings.Methods is { } methods && methods.Value.ModerateFrom >= methods.Value.LargeAbove
            ? [SettingsDiagnostics.LargeBeforeModerate(Written(methods), methods.Value.ModerateFrom, methods.Value.LargeAbove)]
            : [];

    /// <summary>The later of the two that were written; one that was left out stands where the group starts.</summary>
    private static SourceLocation Written(Row<Methods> methods)
    {
        var (moderate, large) = (methods.Locate(MethodKeys.ModerateFrom), methods.Locate(MethodKeys.LargeAbove));
        return large > moderate ? large : moderate;
    }
}
