using System.Buffers;
using OpenStatement.Presentation;

namespace OpenStatement.Site;

/// <summary>Writes figures in the format that was planned.</summary>
public static class DownloadWriter
{
    public static void Write(MeasureDownload download, DownloadFormat format, IBufferWriter<byte> output)
    {
        if (format is DownloadFormat.Csv)
            CsvDownload.Write(download, output);
        else
            JsonDownload.Write(download, output);
    }
}
