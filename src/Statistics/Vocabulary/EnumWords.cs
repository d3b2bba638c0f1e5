using System.Collections.Concurrent;

namespace OpenStatement.Statistics;

/// <summary>The kebab-case words by which files name the values of an enumeration, such as <c>rolling-12</c>.</summary>
public static class EnumWords
{
    // Not a generic class: each enumeration would then have its own copy of this code to compile when the program starts.
    private static readonly ConcurrentDictionary<Type, string[]> s_words = new();

    /// <summary>Every word, in the order of the enumeration.</summary>
    public static ImmutableArray<string> All<T>() where T : struct, Enum => [.. Words(typeof(T))];

    public static string Of<T>(T value) where T : struct, Enum => Kebab(value.ToString());

    public static bool TryParse<T>(string word, out T value) where T : struct, Enum
    {
        var index = Array.IndexOf(Words(typeof(T)), word);
        value = index < 0 ? default : (T)Enum.ToObject(typeof(T), Enum.GetValuesAsUnderlyingType<T>().GetValue(index)!);
        return index >= 0;
    }

    private static string[] Words(Type type) => s_words.GetOrAdd(type, enumeration => [.. Enum.GetNames(enumeration).Select(Kebab)]);

    private static string Kebab(string name)
    {
        var word = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsPart = i > 0 && (char.IsUpper(name[i]) || (char.IsDigit(name[i]) && !char.IsDigit(name[i - 1])));
            word.Append(startsPart ? "-" : "").Append(char.ToLowerInvariant(name[i]));
        }

        return word.ToString();
    }
}
