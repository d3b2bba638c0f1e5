namespace OpenStatement.OpenData;

/// <summary>One sheet of a workbook.</summary>
/// <param name="Name">At most 31 characters, unique in the workbook.</param>
/// <param name="Widths">Of its columns, in characters.</param>
/// <param name="Heading">What stands in its first cell.</param>
/// <param name="Introduction">Lines below that.</param>
/// <param name="Table">What follows; null for none.</param>
internal sealed record Sheet(
    string Name, ImmutableArray<int> Widths, string Heading, ImmutableArray<string> Introduction, SheetTable? Table);
