namespace OpenStatement.Site;

/// <summary>What the program returns to whoever started it.</summary>
public static class ExitCodes
{
    public const int Good = 0;

    /// <summary>The content has errors.</summary>
    public const int ContentErrors = 1;

    /// <summary>The command line could not be understood, or something could not be read or written.</summary>
    public const int Failure = 2;

    /// <summary>Stopped from outside, as by Ctrl+C: 128 and the number of the signal.</summary>
    public const int Stopped = 130;
}
