namespace OpenStatement.Site;

/// <summary>The script by which an open page learns that there is a newer version of the site. Only previews have it.</summary>
public static class ReloadScript
{
    public const string Path = "/preview/reload.js";

    public const string EventsPath = "/preview/events";

    /// <param name="version">The name of that which the page was loaded with, so that no change between the two is missed.</param>
    public static string For(string version) =>
        $$"""
        new EventSource("{{EventsPath}}").addEventListener("version", (event) => {
          if (event.data !== "{{version}}") location.reload();
        });

        """;
}
