namespace OpenStatement.Loading;

/// <summary><c>data/&lt;release&gt;/paragraphs.csv</c>.</summary>
internal static class ParagraphTable
{
    public static readonly Field Number = new("number", ValueKind.WholeNumber, "The paragraph's number.")
    { Example = "19", Minimum = 1, Maximum = 9_999 };

    public static readonly Field Words = new("words", ValueKind.Text, "Its first words, by which it is known again.")
    { Example = "Burglary fell in" };

    public static Table<NumberedParagraph> Schema { get; } = new(
        "paragraphs.csv",
        "One numbered paragraph of a published statement in each row, so that a number that others have cited never comes to stand for "
        + "another paragraph.",
        [Number, Words], Read)
    {
        IsPerRelease = true,
        Messages = ParagraphDiagnostics.Rules,
    };

    public static NumberedParagraph Read(RowReader row) => new(row.WholeNumber(Number), row.Text(Words));

    extension(ReleaseContent release)
    {
        public ImmutableArray<Row<NumberedParagraph>> Paragraphs => release.Tables.Of(Schema);
    }
}
