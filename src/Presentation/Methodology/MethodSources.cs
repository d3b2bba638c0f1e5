namespace OpenStatement.Presentation;

/// <summary>Names those whose methods these are.</summary>
internal static class MethodSources
{
    public static MethodSection All { get; } = new("sources", "Who these methods come from",
    [
        new MethodPassage("We did not make up these methods:",
        [
            new("NHS England, “Making data count”", "https://www.england.nhs.uk/publication/making-data-count/") { Rest = ": the usual range and the 4 kinds of unusual figures" },
            new("NHSRplotthedots", "https://github.com/nhs-r-community/NHSRplotthedots") { Rest = ": the same as a program, with the rule for large jumps" },
            new("UK Health Security Agency, PHEindicatormethods", "https://github.com/ukhsa-collaboration/PHEindicatormethods") { Rest = ": confidence intervals and the limits around a group average" },
            new("R. G. Newcombe, “Interval estimation for the difference between independent proportions”, Statistics in Medicine 17, 1998: the range of a gap between groups"),
            new("HMIC, crime and policing comparator, and HMICFRS, value for money dashboards: 2 ways to take the average of a group of forces"),
            new("Government Analysis Function: the markers for tables"),
        ]),
    ]);
}
