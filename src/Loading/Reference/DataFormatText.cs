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

        A term may end with its abbreviation in brackets, which is then a second name of the entry. Where commentary,
        introductions, closing words, pages or other definitions use a name for the first time on a page, it leads to the entry; an
        abbreviation also says what it stands for. Small and capital letters make no difference to words, but they do to
        abbreviations; a plural with -s counts as the name. Names in headings, links and code are left alone, and so are names
        within longer ones. No two entries may have a name in common.

        An abbreviation of two to seven capitals that no entry has, such as HMICFRS, is warned of once for each statement. Explain it
        here, or list it under `known_abbreviations` in `site.yml`.

        ```markdown
        Domestic burglary
        :   Entering a home without permission in order to steal.

        Organised crime group (OCG)
        :   People who plan crimes together.
        ```

        ### `input/statements/<release>/closing.md`

        What the statement says behind all priorities, such as when the next one comes. Optional. Markdown without front matter;
        its headings start with `##`. It stands at the end of the statement's page and of its print edition, under the heading
        "Closing words".

        ### Numbered paragraphs

        With `numbered_paragraphs: yes` in `statement.md` every paragraph of the statement's own words has a number, which is the
        same on all pages and leads to `#paragraph-19`. They are counted through introduction, commentary and closing words in the
        order of the print edition: with `order: priority` one priority after the other, each with its voices in the order of
        `site.yml` and then its other sections; with `order: voice` one voice after the other, then the other sections. Headings
        have no number, and a list or quotation belongs to the paragraph before it; one that starts a passage has its own. What
        one voice says about several priorities is counted once, at the first of them.

        On the day of publication write the numbers down:

            dotnet run --project src/Site -- number 2025-12

        This keeps the first words of each paragraph in `paragraphs.csv`. From then on it is an error if a number comes to stand
        before other words.

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

        In commentary, introductions, closing words, pages and the glossary `{homicide latest-12-months}` is filled in from the data: the id of a
        measure, a space and one of the names below. In the words of a release its own figures are meant, on pages and in the
        glossary those of the latest published release. A figure that is withheld is shown as `[c]`. `\{` writes a brace itself.

        | Name | Meaning | Example |
        |---|---|---|
        {{string.Join('\n', QuotableFigures.All.Select(figure => $"| `{figure.Name}` | {figure.Meaning} | {figure.Example} |"))}}
        """ + "\n";
}
