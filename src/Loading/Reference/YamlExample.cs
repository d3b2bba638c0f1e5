namespace OpenStatement.Loading;

/// <summary>An example of a document's keys, from the examples of its schema.</summary>
internal static class YamlExample
{
    public static string Write(ImmutableArray<Field> keys)
    {
        var yaml = new StringBuilder();
        foreach (var key in keys)
            Append(yaml, key, "", "");
        return yaml.ToString();
    }

    private static void Append(StringBuilder yaml, Field key, string firstIndent, string indent)
    {
        switch (key.Kind)
        {
            case ValueKind.Group:
                yaml.Append($"{firstIndent}{key.Name}:\n");
                AppendChildren(yaml, key, $"{indent}  ", $"{indent}  ");
                break;
            case ValueKind.Groups:
                yaml.Append($"{firstIndent}{key.Name}:\n");
                AppendChildren(yaml, key, $"{indent}  - ", $"{indent}    ");
                break;
            case ValueKind.Ids or ValueKind.Texts:
                yaml.Append($"{firstIndent}{key.Name}:\n{indent}  - {key.Example}\n");
                break;
            default:
                yaml.Append($"{firstIndent}{key.Name}: {key.Example}\n");
                break;
        }
    }

    private static void AppendChildren(StringBuilder yaml, Field key, string firstIndent, string indent)
    {
        foreach (var (index, child) in key.Children.Index())
            Append(yaml, child, index == 0 ? firstIndent : indent, indent);
    }
}
