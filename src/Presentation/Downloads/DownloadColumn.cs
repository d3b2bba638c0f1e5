namespace OpenStatement.Presentation;

/// <summary>A column of the downloads: part of the promise to those who use them.</summary>
/// <param name="Name">In snake case; never changes.</param>
/// <param name="Meaning">In plain words.</param>
/// <param name="Type">What its cells hold where they are not empty.</param>
/// <param name="IsRequired">Whether no cell is ever empty.</param>
public sealed record DownloadColumn(string Name, string Meaning, ColumnType Type = ColumnType.Text, bool IsRequired = false);
