namespace OpenStatement.Presentation;

/// <summary>What every column of a release's CSV files means, as a CSV file.</summary>
public sealed record ColumnGuide : FileContent;
