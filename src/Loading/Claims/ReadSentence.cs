namespace OpenStatement.Loading;

/// <summary>A sentence together with all that was recognised in it.</summary>
internal sealed record ReadSentence
{
    /// <summary>Stands for each letter of the name of a measure in <see cref="Pattern"/>.</summary>
    public const char OfMeasure = '\u0001';

    /// <summary>Stands for each letter of the name of a period in <see cref="Pattern"/>.</summary>
    public const char OfPeriod = '\u0002';

    private ReadSentence(LocatedSentence sentence, ImmutableArray<MeasureMention> measures)
    {
        Sentence = sentence;
        Measures = measures;
        Periods = [.. PeriodReader.Read(sentence.Text)
            .Where(period => !measures.Any(measure => period.Start < measure.End && measure.Start < period.End))];
        Numbers = [.. NumberReader.Read(sentence.Text).Where(number =>
            !measures.Any(measure => number.Start < measure.End && measure.Start < number.End)
            && !Periods.Any(period => number.Start < period.End && period.Start < number.End))];
        Pattern = Mask();
    }

    public LocatedSentence Sentence { get; }

    public ImmutableArray<MeasureMention> Measures { get; }

    public ImmutableArray<PeriodMention> Periods { get; }

    public ImmutableArray<NumberMention> Numbers { get; }

    /// <summary>The sentence, letter for letter, with names of measures and periods masked.</summary>
    public string Pattern { get; }

    /// <summary>The one measure it names; null when it names none or several, so that nobody can tell which number is whose.</summary>
    public Measure? OnlyMeasure => Measures.DistinctBy(mention => mention.Measure.Id).Take(2).ToList() is [var only] ? only.Measure : null;

    public static ReadSentence Read(LocatedSentence sentence, MeasureReader measures) => new(sentence, measures.Read(sentence));

    public string Before(int index) => Pattern[..index];

    public string After(int index) => Pattern[index..];

    public PeriodMention? PeriodAt(int index)
    {
        foreach (var period in Periods)
        {
            if (period.Start <= index && index < period.End)
                return period;
        }

        return null;
    }

    private string Mask()
    {
        var letters = Sentence.Text.ToCharArray();
        foreach (var measure in Measures)
            letters.AsSpan(measure.Start..measure.End).Fill(OfMeasure);
        foreach (var period in Periods)
            letters.AsSpan(period.Start..period.End).Fill(OfPeriod);
        return new string(letters);
    }
}

/// <summary>Whether a number is one of the measure that its sentence names, and not of something else the sentence goes on to.</summary>
internal static partial class Subject
{
    /// <summary>
    /// Whether the measure stands before the number, with nothing between that starts a new thought, or directly after
    /// it.
    /// </summary>
    public static bool IsOf(ReadSentence sentence, int start, int end) =>
        sentence.Measures.Any(mention => mention.End <= start && !NewThought().IsMatch(sentence.Pattern[mention.End..start]))
        || Counted().IsMatch(sentence.After(end));

    [GeneratedRegex(
        @"[;:–—]|\b(?:and|but|while|whereas|although|though|unlike|than)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NewThought();

    [GeneratedRegex(
        @"^ (?:(?:recorded )?(?:offences?|crimes?|cases?|incidents?|reports?|victims) of )?\u0001",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Counted();
}
