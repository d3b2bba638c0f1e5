namespace OpenStatement.Presentation;

/// <summary>How the content of a file is written.</summary>
public enum FileFormat
{
    Csv,
    Json,

    /// <summary>What the columns of a CSV file mean, as CSV on the Web describes them.</summary>
    CsvMetadata,

    /// <summary>An Excel workbook.</summary>
    Spreadsheet,

    /// <summary>A Frictionless data package.</summary>
    DataPackage,

    /// <summary>How to cite, in the Citation File Format.</summary>
    Citation,

    /// <summary>A DCAT catalogue as JSON-LD.</summary>
    Catalogue,

    /// <summary>Several files in one.</summary>
    Zip,

    /// <summary>An Atom feed.</summary>
    Atom,

    /// <summary>A file of the API.</summary>
    Api,

    /// <summary>The formal description of the API.</summary>
    OpenApi,

    /// <summary>iCalendar.</summary>
    Calendar,

    Svg,
    Png,
}
