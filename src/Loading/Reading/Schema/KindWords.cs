namespace OpenStatement.Loading;

/// <summary>Says in words how a value is written.</summary>
internal static class KindWords
{
    /// <summary>Fits after "Expected"; gives the allowed words or an example.</summary>
    public static string Expect(Field field) => field.Kind switch
    {
        ValueKind.Choice => Wording.List(field.AllowedValues),
        ValueKind.YesNo => "yes or no",
        _ when field.Example.Length > 0 => $"{Describe(field)}, such as {field.Example.TrimEnd('.')}",
        _ => Describe(field),
    };

    /// <summary>Fits after "Expected" and in the column "How it is written" of the reference.</summary>
    public static string Describe(Field field) => field.Kind switch
    {
        ValueKind.Text => "words",
        ValueKind.Id => "an id",
        ValueKind.Ids => "one or more ids",
        ValueKind.Choice => "one of the allowed words",
        ValueKind.Texts => field.AllowedValues.IsEmpty ? "a list of words" : "a list of the allowed words",
        ValueKind.YesNo => "yes or no",
        ValueKind.WholeNumber => Range(field),
        ValueKind.Number => "a number",
        ValueKind.Date => "a date",
        ValueKind.Release => "a year and month",
        ValueKind.Time => "hours and minutes",
        ValueKind.Markers => "symbols",
        ValueKind.Url => "a web address",
        ValueKind.Email => "an e-mail address",
        ValueKind.Group => "keys of its own, indented under it",
        _ => "a list, each item starting with a hyphen",
    };

    private static string Range(Field field) => field.Maximum == int.MaxValue
        ? FormattableString.Invariant($"a whole number, {field.Minimum} or more")
        : FormattableString.Invariant($"a whole number from {field.Minimum} to {field.Maximum}");
}
