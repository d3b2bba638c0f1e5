namespace OpenStatement.Loading;

/// <summary>Finds what stands twice although it names something.</summary>
internal static class Duplicates
{
    public static IEnumerable<Diagnostic> Find(IEnumerable<Located<string>> names) =>
        names.GroupBy(name => name.Value)
            .SelectMany(same =>
                same.Skip(1).Select(again => ReferenceDiagnostics.Duplicate(again.Location, again.Value, same.First().Location)));

    public static IEnumerable<Diagnostic> Find<T>(IEnumerable<Row<T>> rows, Field field, Func<T, string> name) =>
        Find(new ColumnText<T>(field, name).LocateIn(rows));
}
