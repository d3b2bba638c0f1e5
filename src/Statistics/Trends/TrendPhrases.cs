namespace OpenStatement.Statistics;

/// <summary>The one vocabulary for trends: readers see these words, and authors of assessments write them.</summary>
public static class TrendPhrases
{
    public static ImmutableArray<TrendPhrase> All { get; } =
    [
        new("Stable", TrendDirection.Stable),
        new("Small increase", TrendDirection.Increase, Magnitude.Small),
        new("Moderate increase", TrendDirection.Increase, Magnitude.Moderate),
        new("Large increase", TrendDirection.Increase, Magnitude.Large),
        new("Increase", TrendDirection.Increase),
        new("Small reduction", TrendDirection.Reduction, Magnitude.Small),
        new("Moderate reduction", TrendDirection.Reduction, Magnitude.Moderate),
        new("Large reduction", TrendDirection.Reduction, Magnitude.Large),
        new("Reduction", TrendDirection.Reduction),
        new("Too few to judge", TrendDirection.TooFew),
        new("Not available", TrendDirection.NotAvailable),
    ];

    /// <summary>Such as "Moderate reduction", or "Reduction" where the size is not known.</summary>
    public static string Of(Trend trend) => All.First(phrase => phrase.Word == trend.Word && phrase.Magnitude == trend.Magnitude).Text;

    /// <summary>The phrase with these words, in small or capital letters and whatever the spaces; null where there is none.</summary>
    public static TrendPhrase? Find(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return All.FirstOrDefault(phrase => phrase.Text.Equals(words, StringComparison.OrdinalIgnoreCase));
    }
}

/// <summary>A trend in words.</summary>
/// <param name="Text">Such as "Moderate reduction".</param>
/// <param name="Word">The direction.</param>
/// <param name="Magnitude">Null where no size is said.</param>
public sealed record TrendPhrase(string Text, TrendDirection Word, Magnitude? Magnitude = null);
