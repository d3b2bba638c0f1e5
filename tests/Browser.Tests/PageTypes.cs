namespace OpenStatement.Browser.Tests;

/// <summary>One address of the demonstration site for each type of page.</summary>
internal static class PageTypes
{
    public static IReadOnlyList<string> All { get; } =
    [
        "/",
        "/priorities/",
        "/priorities/neighbourhood-crime/",
        "/priorities/victim-satisfaction/",
        "/statements/",
        "/statements/2025-12/",
        "/statements/2025-12/press/",
        "/statements/2025-12/print/",
        "/statements/2023-06/",
        "/statements/2023-06/print/",
        "/statements/2023-06/serious-violence/",
        "/statements/2023-06/neighbourhood-crime/",
        "/measures/",
        "/measures/residential-burglary/",
        "/measures/homicide/",
        "/measures/rape-offences/",
        "/measures/firearm-offences/",
        "/measures/business-cyber-breaches/",
        "/embed/violence-with-injury/",
        "/plan/",
        "/data/",
        "/api/",
        "/revisions/",
        "/commitments/",
        "/duty/",
        "/calendar/",
        "/glossary/",
        "/methodology/",
        "/search/",
        "/about/",
        "/accessibility/",
        "/privacy/",
        "/404.html",
    ];
}
