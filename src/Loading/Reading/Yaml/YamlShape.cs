namespace OpenStatement.Loading;

/// <summary>Whether a key holds text, a list or keys of its own, as its kind wants it.</summary>
internal static class YamlShape
{
    public static Diagnostic? FindProblem(YamlNode node, Field field) => (field.Kind, node) switch
    {
        // Nothing written at all is a question of what is required, not of shape.
        (_, YamlScalar { Text: "" }) => null,
        (ValueKind.Group, not YamlGroup) => Wrong(node, field, "keys with values, indented under it"),
        (ValueKind.Groups or ValueKind.Ids or ValueKind.Texts, not YamlList) =>
            Wrong(node, field, "a list, each item on its own line after a hyphen"),
        (ValueKind.Groups, YamlList list) => FindInItems<YamlGroup>(list, field, "keys with values"),
        (ValueKind.Ids or ValueKind.Texts, YamlList list) => FindInItems<YamlScalar>(list, field, "plain text"),
        (ValueKind.Group, _) => null,
        (_, not YamlScalar) => Wrong(node, field, "plain text; put text that looks like a list between double quotation marks"),
        _ => null,
    };

    private static Diagnostic? FindInItems<T>(YamlList list, Field field, string expected) where T : YamlNode =>
        list.Items.FirstOrDefault(item => item is not T || item is YamlScalar { Text: "" }) is { } item
            ? FrontMatterDiagnostics.WrongShape(item.Location, item.Description, $"an item of {field.Name}", expected)
            : null;

    private static Diagnostic Wrong(YamlNode node, Field field, string expected) =>
        FrontMatterDiagnostics.WrongShape(node.Location, node.Description, $"the key {field.Name}", expected);
}
