using System.Collections.Immutable;
using System.Text;

namespace OpenStatement.Loading;

/// <summary>The kebab-case words by which files name the values of an enumeration, such as <c>rolling-12</c>.</summary>
public static class EnumWords
{
    /// <summary>Every word, in the order of the enumeration.</summary>
    public static ImmutableArray<string> All<T>() where T : struct, Enum => Table<T>.Words;

    public static string Of<T>(T value) where T : struct, Enum => Kebab(value.ToString());

    public static bool TryParse<T>(string word, out T value) where T : struct, Enum
    {
        var index = Table<T>.Words.IndexOf(word);
        value = index < 0 ? default : Table<T>.Values[index];
        return index >= 0;
    }

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

    private static class Table<T> where T : struct, Enum
    {
        public static ImmutableArray<T> Values { get; } = [.. Enum.GetValues<T>()];

        public static ImmutableArray<string> Words { get; } = [.. Values.Select(Of)];
    }
}
