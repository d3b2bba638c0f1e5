namespace OpenStatement.Site;

/// <summary>A picture that is drawn when it is wanted, and then only once. Safe to use from several threads at once.</summary>
public sealed class PictureSource(PlannedFile planned, PictureFiles pictures)
{
    private readonly Lazy<ReadOnlyMemory<byte>> _bytes = new(() =>
    {
        var output = new ArrayBufferWriter<byte>(64 * 1024);
        pictures.WritePng(planned.Build(), output);
        return output.WrittenMemory;
    });

    public ReadOnlyMemory<byte> Bytes => _bytes.Value;
}
