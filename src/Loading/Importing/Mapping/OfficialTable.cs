namespace OpenStatement.Loading;

/// <summary>The names by which the mapping tables call official tables.</summary>
internal static class OfficialTable
{
    public const string RecordedCrime = "recorded-crime";
    public const string KnifeOffences = "knife-offences";
    public const string FirearmOffences = "firearm-offences";
    public const string FraudAndComputerMisuse = "fraud-and-computer-misuse";

    public static ImmutableArray<string> All { get; } = [RecordedCrime, KnifeOffences, FirearmOffences, FraudAndComputerMisuse];

    /// <summary>Tables by area all look alike, so the title has to tell; their numbers change between editions.</summary>
    public static string? ByTitle(string title)
    {
        if (title.Contains("Number of firearm offences", StringComparison.OrdinalIgnoreCase))
            return FirearmOffences;
        return title.Contains("Number of fraud and computer misuse offences", StringComparison.OrdinalIgnoreCase)
            ? FraudAndComputerMisuse
            : null;
    }
}
