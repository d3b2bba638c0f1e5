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
            case (MeasureDownload figures, FileFormat.CsvMetadata):
                CsvMetadata.Write(figures, site, output);
                break;
            case (MeasureDownload figures, FileFormat.Json):
                JsonDownload.Write(figures, output);
                break;
            case (MeasureDownload figures, FileFormat.Spreadsheet):
                SpreadsheetFile.Write(figures, site, output);
                break;
            case (RevisionsDownload revisions, FileFormat.Csv):
                RevisionsCsv.Write(revisions, output);
                break;
            case (HistoryDownload history, FileFormat.Csv):
                HistoryCsv.Write(history, output);
                break;
            case (HistoryDownload history, FileFormat.Json):
                HistoryJson.Write(history, output);
                break;
            case (RevisionsDownload revisions, FileFormat.CsvMetadata):
                CsvMetadata.Write(revisions, site, output);
                break;
            case (ReleasePackage package, FileFormat.DataPackage):
                DataPackageFile.Write(package, site, output);
                break;
            case (ReleasePackage package, FileFormat.Citation):
                CitationFile.Write(package, site, output);
                break;
            case (ColumnGuide, FileFormat.Csv):
                DataDictionaryCsv.Write(output);
                break;
            case (Pack pack, FileFormat.Zip):
                PackFile.Write(pack, this, output);
                break;
            case (Catalogue catalogue, FileFormat.Catalogue):
                CatalogueFile.Write(catalogue, site, output);
                break;
            case (SearchIndex index, FileFormat.Json):
                SearchJson.Write(index, output);
                break;
            case (Feed feed, FileFormat.Atom):
                AtomFeed.Write(feed, site, new BufferStream(output));
                break;
            case (CalendarFile calendar, FileFormat.Calendar):
                CalendarWriter.Write(calendar, site, output);
                break;
            case (ApiAnswer answer, FileFormat.Api):
                answer.Write(output);
                break;
            case (ApiCatalogue catalogue, FileFormat.OpenApi):
                OpenApiDocument.Write(catalogue, site, output);
                break;
            default:
                throw new InvalidOperationException($"No writer makes {format} of {content.GetType().Name}.");
        }
    }
}
