using System.Buffers;
using OpenStatement.Presentation;

namespace OpenStatement.Site;

/// <summary>Writes figures in the format that was planned.</summary>
public static class DownloadWriter
{
    public static void Write(Download download, DownloadFormat format, IBufferWriter<byte> output)
    {
        switch (download, format)
        {
            case (MeasureDownload figures, DownloadFormat.Csv):
                CsvDownload.Write(figures, output);
                break;
            case (MeasureDownload figures, DownloadFormat.Json):
                JsonDownload.Write(figures, output);
                break;
            case (RevisionsDownload revisions, DownloadFormat.Csv):
                RevisionsCsv.Write(revisions, output);
                break;
            default:
                throw new InvalidOperationException($"No writer makes {format} of {download.GetType().Name}.");
        }
    }
}
