using System.Net;

namespace OpenStatement.Site;

/// <summary>What the preview shows in place of every page while the content has errors.</summary>
public static class ProblemsPage
{
    public static string Html(ImmutableArray<Diagnostic> problems)
    {
        var items = string.Concat(problems.Select(problem =>
            $"""
            <li><p><strong>{Encode(problem.Location.ToString())}</strong> {(problem.Severity is Severity.Error ? "error" : "warning")} {Encode(problem.Code)}</p>
            <p>{Encode(problem.Found)}<br>{Encode(problem.Expected)}<br>{Encode(problem.Fix)}</p></li>

            """));
        return $"""
            <!DOCTYPE html>
            <html lang="en" class="govuk-template">
            <head>
            <meta charset="utf-8">
            <title>The content has errors – preview</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="stylesheet" href="{ThemeAssets.Stylesheet.Address}">
            <script type="module" src="{ReloadScript.Path}"></script>
            </head>
            <body class="govuk-template__body">
            <main class="govuk-width-container govuk-main-wrapper" id="main">
            <h1 class="govuk-heading-l">The content has errors</h1>
            <p class="govuk-body">This page shows the site again as soon as they are mended.</p>
            <ol class="govuk-list govuk-list--number govuk-list--spaced">
            {items}</ol>
            </main>
            </body>
            </html>

            """;
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
