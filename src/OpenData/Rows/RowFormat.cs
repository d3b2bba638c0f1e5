namespace OpenStatement.OpenData;

/// <summary>How a format writes the rows of a table.</summary>
internal abstract class RowFormat
{
    public virtual ReadOnlySpan<byte> RowStart => default;

    public virtual ReadOnlySpan<byte> RowEnd => default;

    /// <summary>What stands between two cells.</summary>
    public virtual ReadOnlySpan<byte> Separator => default;

    public abstract void Write(in CellValue cell, IBufferWriter<byte> output);
}
