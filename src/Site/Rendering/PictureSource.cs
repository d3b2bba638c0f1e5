namespace OpenStatement.Site;

/// <summary>A picture that is drawn when it is wanted, and then only once. Safe to use from several threads at once.</summary>
public sealed class PictureSource(PlannedFile planned)
{
    private readonly Lazy<ReadOnlyMemory<byte>> _bytes = new(() =>
    {
        var output = new ArrayBufferWriter<byte>(64 * 1024);
        PictureFiles.Write(planned.Build(), output);
        return output.WrittenMemory;
    });

    public ReadOnlyMemory<byte> Bytes => _bytes.Value;
}
