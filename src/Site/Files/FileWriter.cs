using System.Buffers;
using OpenStatement.Presentation;

namespace OpenStatement.Site;

/// <summary>Writes files beside the pages, each in the format that was planned.</summary>
/// <param name="site">Where the site is published; whole addresses start with it.</param>
public sealed class FileWriter(Uri site)
{
    public void Write(FileContent content, FileFormat format, IBufferWriter<byte> output)
    {
        switch (content, format)
        {
            case (MeasureDownload figures, FileFormat.Csv):
                CsvDownload.Write(figures, output);
                break;
            case (MeasureDownload figures, FileFormat.Json):
                JsonDownload.Write(figures, output);
                break;
            case (RevisionsDownload revisions, FileFormat.Csv):
                RevisionsCsv.Write(revisions, output);
                break;
            case (Feed feed, FileFormat.Atom):
                AtomFeed.Write(feed, site, new BufferStream(output));
                break;
            case (ChartPicture or SocialCard, FileFormat.Svg or FileFormat.Png):
                PictureFiles.Write(content, format, output);
                break;
            default:
                throw new InvalidOperationException($"No writer makes {format} of {content.GetType().Name}.");
        }
    }
}
