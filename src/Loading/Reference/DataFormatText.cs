using OpenStatement.Statistics;

namespace OpenStatement.Loading;

/// <summary>What the reference says beside the schemas.</summary>
internal static class DataFormatText
{
    public static string Introduction { get; } = $"""
        # Data format

        This file is generated from the program itself; do not edit it. It lists every file a site may hold. Whatever is not
        listed here is reported as a mistake or a warning, with file, line and column.

        ## For all files

        - Files are saved as UTF-8. In Excel choose Save As and the type "CSV UTF-8 (Comma delimited)".
        - Tables are CSV: columns separated by commas, names of the columns in the first line, in any order. Optional columns may
          be left out altogether. Text that contains a comma or a quotation mark stands between double quotation marks, and a
          quotation mark inside it is written twice.
        - Empty rows are passed over.
        - An id has small letters and digits, with single hyphens between words: `burglary-rate`.
        - A date is written year-month-day: `2025-12-31`.
        - A number has digits only, with a point before any decimals: `1234.5`. A true zero is `0`. Thousands are not separated.
        - A release is named by the year and month in which its period ends: `2025-12`. Each release has a folder
          `input/statements/<release>` for its words and a folder `data/<release>` for its figures.
        - Markers stand in a column of their own, in square brackets side by side, such as `[r][e]`:

        | Marker | Meaning |
        |---|---|
        {string.Join('\n', MarkerSymbols.All.Select(symbol => $"| `[{symbol.Letter}]` | {symbol.Meaning} |"))}

        A figure without a value needs `[c]`, `[x]` or `[z]`; a figure with `[c]` has no value. In each release every measure that
        is available has figures for the force's own area, or stands under `omitted_measures` with a reason.

        """;

    public static string Boundaries => """

        ### `data/boundaries.geojson`

        The outlines of areas, for maps. Optional. A FeatureCollection whose features are of the kind Polygon or MultiPolygon. Under
        `properties` stands the id of an area as `area` or its code as `code`. Coordinates are degrees (WGS84) or metres, the same
        in the whole file. A map needs three areas of a kind; give all areas of that kind. Simplify outlines before: some hundred
        points for an area are plenty.

        ```json
        {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"area": "north-town"},
          "geometry": {"type": "Polygon", "coordinates": [[[-2.1, 54.2], [-2.0, 54.2], [-2.0, 54.3], [-2.1, 54.2]]]}}]}
        ```

        """;

    public static string Glossary => """

        ### `input/glossary.md`

        Words explained. Optional. A Markdown definition list and nothing else; the term's id is its anchor on the glossary page.

        ```markdown
        Domestic burglary
        :   Entering a home without permission in order to steal.
        ```

        """;

    public static string Markdown => """

        ## Markdown

        - Headings leave out no level. Those of pages and introductions start with `##`; in commentary `##` starts a section, so that
          headings inside a section start with `###`.
        - Links lead to `https:`, `http:`, `mailto:` or `tel:` addresses, to an anchor on the same page (`#heading`), or to a page of
          the site by its whole path (`/priorities/`).
        - Lists, quotations, bold and italic words are allowed. HTML, images and tables are not.
        """ + "\n";

    public static string Figures { get; } = $$"""

        ## Figures quoted by name

        In commentary, introductions, pages and the glossary `{homicide latest-12-months}` is filled in from the data: the id of a
        measure, a space and one of the names below. In the words of a release its own figures are meant, on pages and in the
        glossary those of the latest published release. A figure that is withheld is shown as `[c]`. `\{` writes a brace itself.

        | Name | Meaning | Example |
        |---|---|---|
        {{string.Join('\n', QuotableFigures.All.Select(figure => $"| `{figure.Name}` | {figure.Meaning} | {figure.Example} |"))}}
        """ + "\n";
}
