namespace OpenStatement.Loading;

/// <summary>Writes <c>docs/data-format.md</c> from the schemas the readers use, so that the two cannot drift apart.</summary>
public static class DataFormatReference
{
    private static readonly ImmutableArray<DocumentSchema> s_documents = [SiteKeys.Schema, StatementKeys.Schema, CommentaryKeys.Schema,
        PageKeys.Schema];

    /// <summary>The whole file.</summary>
    public static string Write()
    {
        var markdown = new StringBuilder(DataFormatText.Introduction);
        markdown.Append("\n## Tables in `data/`\n");
        foreach (var table in SiteTables.OfSite)
            Append(markdown, table, $"data/{table.FileName}");

        markdown.Append(DataFormatText.Boundaries);
        markdown.Append("\n## Tables in `data/<release>/`\n");
        foreach (var table in SiteTables.OfRelease)
            Append(markdown, table, $"data/<release>/{table.FileName}");

        markdown.Append("\n## Words in `input/`\n");
        foreach (var document in s_documents)
            Append(markdown, document);
        return markdown.Append(DataFormatText.Glossary).Append(DataFormatText.Markdown).Append(DataFormatText.Figures).ToString();
    }

    private static void Append(StringBuilder markdown, TableSchema table, string path)
    {
        var presence = table.IsRequired ? "Required." : "Optional.";
        markdown.Append($"\n### `{path}`\n\n{table.Purpose} {presence}\n\n");
        FieldTable.Append(markdown, "Column", table.Columns.Select(column => (column, column.Name)));
        markdown.Append($"\n```csv\n{string.Join(',', table.Columns.Select(column => column.Name))}\n");
        markdown.Append($"{string.Join(',', table.Columns.Select(column => Quote(column.Example)))}\n```\n");
    }

    private static void Append(StringBuilder markdown, DocumentSchema document)
    {
        markdown.Append($"\n### `{document.Path}`\n\n{document.Purpose}\n\n");
        FieldTable.Append(markdown, "Key", document.Keys.SelectMany(key => Flatten(key, "")));
        markdown.Append($"\n```yaml\n{YamlExample.Write(document.Keys)}```\n");
    }

    private static IEnumerable<(Field Field, string Name)> Flatten(Field field, string prefix) =>
        field.Children.SelectMany(child => Flatten(child, $"{prefix}{field.Name}.")).Prepend((field, prefix + field.Name));

    private static string Quote(string example) => example.Contains(',') ? $"\"{example}\"" : example;
}

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
