namespace OpenStatement.Architecture.Tests;

/// <summary>Finds what may be the name of a type in the text of a Razor component.</summary>
internal static partial class ComponentNames
{
    public static MatchCollection In(string razor) => Name().Matches(razor);

    [GeneratedRegex("""(?<![\w.\-"/#])[A-Z]\w+""")]
    private static partial Regex Name();
}
