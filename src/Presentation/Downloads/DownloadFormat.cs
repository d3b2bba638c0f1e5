namespace OpenStatement.Presentation;

/// <summary>A file format in which figures are given away.</summary>
public enum DownloadFormat
{
    Csv,
    Json,
}
