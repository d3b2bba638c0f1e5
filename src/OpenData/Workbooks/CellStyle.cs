namespace OpenStatement.OpenData;

/// <summary>How a cell looks; the numbers are places in <see cref="PackageParts.Styles"/>.</summary>
internal enum CellStyle
{
    Plain = 0,
    Heading = 1,
    ColumnHeading = 2,

    /// <summary>A day as <c>2025-12-31</c>.</summary>
    Date = 3,

    /// <summary>Text that goes on in the next line.</summary>
    Text = 4,
}
