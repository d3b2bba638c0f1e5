namespace OpenStatement.Presentation;

/// <summary>How the content of a file is written.</summary>
public enum FileFormat
{
    Csv,
    Json,
    Atom,
    Svg,
    Png,
}
