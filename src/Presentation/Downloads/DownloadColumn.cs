namespace OpenStatement.Presentation;

/// <summary>A column of the downloads: part of the promise to those who use them.</summary>
/// <param name="Name">In snake case; never changes.</param>
/// <param name="Meaning">In plain words.</param>
/// <param name="Type">What its cells hold where they are not empty.</param>
public abstract record DownloadColumn(string Name, string Meaning, ColumnType Type)
{
    /// <summary>Whether no cell is ever empty.</summary>
    public bool IsRequired { get; init; }

    public ColumnScope Scope { get; init; }

    /// <summary>The only words that its cells may hold; empty where they may hold any text.</summary>
    public ImmutableArray<string> Words { get; init; } = [];
}

/// <summary>A column of the rows of one kind of download. Every format takes the cells from here.</summary>
/// <param name="Name">In snake case; never changes.</param>
/// <param name="Meaning">In plain words.</param>
/// <param name="Type">What its cells hold where they are not empty.</param>
/// <param name="ValueOf">Finds what the cell of a row holds.</param>
public sealed record DownloadColumn<TRow>(string Name, string Meaning, ColumnType Type, CellOf<TRow> ValueOf)
    : DownloadColumn(Name, Meaning, Type);

/// <summary>By reference, because rows are large structs.</summary>
public delegate CellValue CellOf<TRow>(in TRow row);

/// <summary>Which rows that stand together have the same cell, so that it need not be made again for each.</summary>
public enum ColumnScope
{
    /// <summary>Every row has its own.</summary>
    Figure,

    /// <summary>All rows of an area and a breakdown.</summary>
    Series,

    /// <summary>All rows of a measure; formats that describe the measure once leave the column out.</summary>
    Measure,
}
