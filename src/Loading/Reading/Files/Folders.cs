namespace OpenStatement.Loading;

/// <summary>Where things stand, from the root of the site.</summary>
internal static class Folders
{
    public const string Input = "input";

    public const string Data = "data";

    public const string Pages = "input/pages";

    public const string Statements = "input/statements";

    /// <summary>The table of figures in the folder of each release.</summary>
    public const string Observations = "observations.csv";
}
