namespace OpenStatement.Tracing.Tests;

/// <summary>A measure whose figures are traced, with what must be known of its official table.</summary>
/// <param name="Id">The id of the measure.</param>
/// <param name="Break">The first day from which the publisher counts in another way; null where there is none.</param>
/// <param name="IsRare">Whether there are so few that percentages would mislead.</param>
/// <param name="IsBetterLower">Whether fewer are better; otherwise neither direction is called better.</param>
/// <param name="Definition">The numbers and days in the words about what is counted, none of which is a figure.</param>
internal sealed record TracedMeasure(string Id, DateOnly? Break, bool IsRare, bool IsBetterLower, ImmutableArray<string> Definition)
{
    public static ImmutableArray<TracedMeasure> All { get; } =
    [
        // "Residential" took the place of "domestic" burglary in the classification of offences.
        new("residential-burglary", new DateOnly(2017, 4, 1), IsRare: false, IsBetterLower: true, ["april 2017"]),
        new("homicide", null, IsRare: true, IsBetterLower: true, []),
        // The National Data Quality Improvement Service's method; the number is part of a metric's name.
        new("knife-offences", new DateOnly(2019, 4, 1), IsRare: false, IsBetterLower: true, ["25s"]),
        new("drug-trafficking", null, IsRare: false, IsBetterLower: false, []),
        new("drug-possession", null, IsRare: false, IsBetterLower: false, []),
    ];

    /// <summary>The days in the note on the break: the quarter it begins with, and the words on it.</summary>
    public ImmutableArray<string> NoteOnBreak => Break is { } day ? [Said.Span(day), Said.Month(day)] : [];

    /// <summary>Whether the site has the official table as it stood at a statement.</summary>
    public bool IsIn(Edition edition) => OfficialTables.Series.ContainsKey((edition.Vintage, ExpectedMeasure.OwnForce, Id));

    public static TracedMeasure Of(string id) => All.Single(measure => measure.Id == id);
}
