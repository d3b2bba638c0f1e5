namespace OpenStatement.Loading;

/// <summary>A Markdown table of columns or keys.</summary>
internal static class FieldTable
{
    public static void Append(StringBuilder markdown, string heading, IEnumerable<(Field Field, string Name)> fields)
    {
        markdown.Append($"| {heading} | Needed | How it is written | What it means |\n|---|---|---|---|\n");
        foreach (var (field, name) in fields)
        {
            var needed = field.IsOptional ? "no" : "yes";
            markdown.Append($"| `{name}` | {needed} | {HowWritten(field)} | {field.Description} |\n");
        }
    }

    private static string HowWritten(Field field) => field.Kind is ValueKind.Choice
        ? string.Join(", ", field.AllowedValues.Select(word => $"`{word}`"))
        : KindWords.Describe(field);
}
