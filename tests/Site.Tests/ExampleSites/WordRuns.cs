using System.Security.Cryptography;

namespace OpenStatement.Site.Tests;

/// <summary>Runs of consecutive words, by which a sentence taken over from another text gives itself away.</summary>
internal static partial class WordRuns
{
    /// <summary>How many words make a run.</summary>
    public const int Length = 10;

    private const int HashCharacters = 12;

    /// <summary>Every run of a text; capitals, punctuation and line ends do not count.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var words = Word().Matches(text).Select(word => word.Value.ToLowerInvariant()).ToArray();
        for (var i = 0; i + Length <= words.Length; i++)
            yield return string.Join(' ', words[i..(i + Length)]);
    }

    /// <summary>What is kept of a run in place of its words: from it nobody can read the text.</summary>
    public static string Fingerprint(string run) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(run)))[..HashCharacters];

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
