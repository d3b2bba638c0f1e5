namespace OpenStatement.Presentation;

/// <summary>How the content of a file is written.</summary>
public enum FileFormat
{
    Csv,
    Json,
    Atom,

    /// <summary>A file of the API.</summary>
    Api,

    /// <summary>The formal description of the API.</summary>
    OpenApi,
}
