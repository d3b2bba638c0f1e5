namespace OpenStatement.Presentation;

/// <summary>Makes a few lines of program in each language that people who work with figures use most.</summary>
internal static class ApiSamples
{
    /// <param name="figures">A file of figures.</param>
    public static ImmutableArray<ApiSample> Of(Uri figures) =>
    [
        new("curl", $"curl --compressed {figures}"),
        new("Python", $"""
            import json
            from urllib.request import urlopen

            with urlopen("{figures}") as answer:
                data = json.load(answer)

            for row in data["observations"]:
                print(row["area"], row["period_end"], row["value"])
            """),
        new("JavaScript", $$"""
            const answer = await fetch("{{figures}}");
            const data = await answer.json();

            for (const row of data.observations) {
              console.log(row.area, row.period_end, row.value);
            }
            """),
        new("R", $"""
            library(jsonlite)

            data <- fromJSON("{figures}")
            data$observations[c("area", "period_end", "value")]
            """),
    ];
}
