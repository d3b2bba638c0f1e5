using OpenStatement.Diagnostics;

namespace OpenStatement.Loading;

/// <summary>The sizes of changes follow upon each other.</summary>
internal static class MethodsCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
        index.Content.Settings.Methods is { } methods && methods.Value.ModerateFrom >= methods.Value.LargeAbove
            ? [ReferenceDiagnostics.LargeBeforeModerate(methods.Locate(MethodKeys.LargeAbove), methods.Value.ModerateFrom, methods.Value.LargeAbove)]
            : [];
}
