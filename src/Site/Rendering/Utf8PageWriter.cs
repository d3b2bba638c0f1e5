namespace OpenStatement.Site;

/// <summary>Collects a page as UTF-8 while it is rendered. Its buffer is used again for the next page.</summary>
public sealed class Utf8PageWriter : TextWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What was written since the last <see cref="Clear"/>; valid until the next.</summary>
    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    /// <summary>For writers of bytes.</summary>
    public IBufferWriter<byte> Buffer => _buffer;

    public void Clear() => _buffer.ResetWrittenCount();

    public override void Write(char value) => Write([value]);

    public override void Write(ReadOnlySpan<char> buffer) => Encoding.UTF8.GetBytes(buffer, _buffer);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));
}
