namespace OpenStatement.Loading;

/// <summary>
/// Reads the values of one row or of one group of keys. A value that is missing or wrong is reported, and read as the
/// default of its type: what was made from it must be thrown away when <see cref="HasFailed"/>.
/// </summary>
internal abstract class FieldReader(DiagnosticCollector diagnostics)
{
    private delegate bool Parser<T>(string text, out T value);

    public bool HasFailed { get; protected set; }

    public abstract SourceLocation Locate(Field field);

    /// <summary>The text of a field; null or empty when it was left out.</summary>
    protected abstract string? Find(Field field);

    /// <summary>How to speak of a field in a sentence, such as <c>the column id</c>.</summary>
    protected abstract string Describe(Field field);

    protected virtual Diagnostic Missing(Field field) => ValueDiagnostics.Missing(Written(field), field);

    public string Text(Field field) => Required<string>(field, Parse.AnyText, (_, missing) => Missing(missing));

    public string? OptionalText(Field field)
    {
        if (Find(field) is not { Length: > 0 } text)
            return null;
        if (field.Kind is ValueKind.Text && QuotationText.Find(text) is { } quotation)
            Fail(ValueDiagnostics.InPlainText(Written(field), quotation));
        return text;
    }

    public string Id(Field field) => Required<string>(field, KebabCase.TryParse, ValueDiagnostics.Id);

    public string? OptionalId(Field field) => OptionalText(field) is null ? null : Id(field);

    public bool YesNo(Field field) => Required<bool>(field, Parse.YesNo, (value, _) => ValueDiagnostics.Choice(value, ["yes", "no"]));

    public bool? OptionalYesNo(Field field) => OptionalText(field) is null ? null : YesNo(field);

    /// <summary>One of the allowed words of a field that no enumeration stands for.</summary>
    public string Word(Field field) => Required<string>(
        field,
        (string text, out string word) => field.AllowedValues.Contains(word = text),
        (value, allowed) => ValueDiagnostics.Choice(value, allowed.AllowedValues));

    public string? OptionalWord(Field field) => OptionalText(field) is null ? null : Word(field);

    public T Choice<T>(Field field) where T : struct, Enum =>
        Required<T>(field, EnumWords.TryParse, (value, allowed) => ValueDiagnostics.Choice(value, allowed.AllowedValues));

    public T? OptionalChoice<T>(Field field) where T : struct, Enum => OptionalText(field) is null ? null : Choice<T>(field);

    public DateOnly Date(Field field) => Required<DateOnly>(field, IsoDate.TryParse, ValueDiagnostics.Date);

    public DateOnly? OptionalDate(Field field) => OptionalText(field) is null ? null : Date(field);

    /// <summary>The name of a release, which need not exist.</summary>
    public ReleaseId Release(Field field) => Required<ReleaseId>(field, Parse.Release, ValueDiagnostics.Release);

    public TimeOnly Time(Field field) => Required<TimeOnly>(field, TimeOfDay.TryParse, ValueDiagnostics.Time);

    public TimeOnly? OptionalTime(Field field) => OptionalText(field) is null ? null : Time(field);

    public decimal Number(Field field) => Required<decimal>(field, DecimalNumber.TryParse, ValueDiagnostics.Number);

    public decimal? OptionalNumber(Field field) => OptionalText(field) is null ? null : Number(field);

    public int WholeNumber(Field field) => Required<int>(
        field,
        (string text, out int number) => Parse.WholeNumber(text, out number) && number >= field.Minimum && number <= field.Maximum,
        ValueDiagnostics.WholeNumber);

    public int? OptionalWholeNumber(Field field) => OptionalText(field) is null ? null : WholeNumber(field);

    public Markers Markers(Field field) =>
        OptionalText(field) is null ? Statistics.Markers.None : Required<Markers>(field, MarkersText.TryParse, ValueDiagnostics.Markers);

    public Uri Url(Field field) => Required<Uri>(field, WebAddress.TryParse!, ValueDiagnostics.Url);

    public Uri? OptionalUrl(Field field) => OptionalText(field) is null ? null : Url(field);

    public string Email(Field field) => Required<string>(field, EmailAddress.TryParse, ValueDiagnostics.Email);

    /// <summary>The days from one field to another; a day in place of both when either is wrong.</summary>
    public Period Period(Field start, Field end)
    {
        var (first, last) = (Date(start), Date(end));
        if (last >= first)
            return new Period(first, last);
        if (first != default && last != default)
            Fail(ValueDiagnostics.PeriodBackwards(Written(end), first));
        return new Period(first, first);
    }

    public FieldText Written(Field field) => new(Find(field) ?? "", Describe(field), Locate(field));

    public void Fail(Diagnostic diagnostic)
    {
        HasFailed = true;
        diagnostics.Add(diagnostic);
    }

    private T Required<T>(Field field, Parser<T> parse, Func<FieldText, Field, Diagnostic> report)
    {
        if (OptionalText(field) is not { } text)
            Fail(Missing(field));
        else if (parse(text, out var value))
            return value;
        else
            Fail(report(Written(field), field));
        return default!;
    }

    private static class Parse
    {
        public static bool AnyText(string text, out string value) => (value = text).Length > 0;

        public static bool YesNo(string text, out bool value) => (value = text == "yes") || text == "no";

        public static bool Release(string text, out ReleaseId value)
        {
            var isRelease = IsoDate.TryParse($"{text}-01", out var firstDay);
            value = isRelease ? new ReleaseId(firstDay.Year, firstDay.Month) : default;
            return isRelease;
        }

        public static bool WholeNumber(string text, out int value) =>
            int.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture,
                out value);
    }
}

/// <summary>What was made from one row of a table or one group of keys, still knowing where each of its values stands.</summary>
/// <param name="Value">What was made.</param>
/// <param name="Locate">Where the value of a field stands.</param>
internal sealed record Row<T>(T Value, Func<Field, SourceLocation> Locate);

/// <summary>What somebody wrote, and where.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Place">In words, such as <c>the column period_start</c>.</param>
/// <param name="Location">For whoever goes there to mend it.</param>
internal readonly record struct FieldText(string Text, string Place, SourceLocation Location);
