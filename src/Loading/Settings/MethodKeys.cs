namespace OpenStatement.Loading;

/// <summary>The keys under <c>methods</c> in <c>input/site.yml</c>. What is left out keeps its usual value.</summary>
internal static class MethodKeys
{
    public static readonly Field ScreensMovingRanges = new(
        "screen_large_jumps", ValueKind.YesNo,
        "Whether unusually large jumps are left out when the usual range of a measure is worked out; yes unless given.")
    { IsOptional = true, Example = "yes" };

    public static readonly Field TrendPeriods = new(
        "trend_periods", ValueKind.WholeNumber, "How many of the latest periods a trend is judged by, at most; 24 unless given.")
    { IsOptional = true, Example = "24", Minimum = 12, Maximum = 120 };

    public static readonly Field ModerateFrom = new(
        "moderate_from_percent", ValueKind.WholeNumber,
        "From which change over twelve months on a trend is called moderate and no longer small; 10 unless given.")
    { IsOptional = true, Example = "10", Minimum = 1, Maximum = 99 };

    public static readonly Field LargeAbove = new(
        "large_above_percent", ValueKind.WholeNumber, "Above which change over twelve months a trend is called large; 25 unless given.")
    { IsOptional = true, Example = "25", Minimum = 2, Maximum = 100 };

    public static readonly Field SmallestCountForPercentage = new(
        "smallest_count_for_percentage", ValueKind.WholeNumber,
        "Below which count neither a percentage nor a place among other forces is given; 20 unless given.")
    { IsOptional = true, Example = "20", Minimum = 1, Maximum = 1_000 };

    public static readonly Field FewestPerPeriod = new(
        "rare_below", ValueKind.WholeNumber,
        "A measure that counts fewer than this in a period on average is shown as counts only; 4 unless given.")
    { IsOptional = true, Example = "4", Minimum = 1, Maximum = 100 };

    public static readonly Field GroupMean = new(
        "group_mean", ValueKind.Choice,
        "Whether each force counts the same in the average of the group, or each resident; unweighted unless given.")
    { IsOptional = true, Example = "unweighted", AllowedValues = Statistics.EnumWords.All<Statistics.GroupMean>() };

    public static readonly Field MissingPopulation = new(
        "missing_population", ValueKind.Choice,
        "What to do where populations.csv lacks the year of a rate: stop with an error, take the latest year before, or draw a "
        + "straight line between the years around it; error unless given.")
    { IsOptional = true, Example = "latest-before", AllowedValues = Statistics.EnumWords.All<Statistics.MissingPopulation>() };

    public static readonly Field DisclosureThreshold = new(
        "disclosure_threshold", ValueKind.WholeNumber, "Counts below this are withheld where a measure is disclosive; 5 unless given.")
    { IsOptional = true, Example = "5", Minimum = 2, Maximum = 100 };

    public static readonly Field Methods = new("methods", ValueKind.Group, "How the figures are judged; every part may be left out.")
    {
        IsOptional = true,
        Children =
        [
            ScreensMovingRanges, TrendPeriods, ModerateFrom, LargeAbove, SmallestCountForPercentage, FewestPerPeriod,
            GroupMean, MissingPopulation, DisclosureThreshold,
        ],
    };
}

/// <summary>Reads the group <c>methods</c> of <c>input/site.yml</c>.</summary>
internal static class MethodsReader
{
    public static Methods Read(GroupReader keys)
    {
        var usual = Methods.Default;
        return new Methods
        {
            ScreensMovingRanges = keys.OptionalYesNo(MethodKeys.ScreensMovingRanges) ?? usual.ScreensMovingRanges,
            TrendPeriods = keys.OptionalWholeNumber(MethodKeys.TrendPeriods) ?? usual.TrendPeriods,
            ModerateFrom = keys.OptionalWholeNumber(MethodKeys.ModerateFrom) / 100m ?? usual.ModerateFrom,
            LargeAbove = keys.OptionalWholeNumber(MethodKeys.LargeAbove) / 100m ?? usual.LargeAbove,
            SmallestCountForPercentage = keys.OptionalWholeNumber(MethodKeys.SmallestCountForPercentage)
                ?? usual.SmallestCountForPercentage,
            FewestPerPeriod = keys.OptionalWholeNumber(MethodKeys.FewestPerPeriod) ?? usual.FewestPerPeriod,
            GroupMean = keys.OptionalChoice<GroupMean>(MethodKeys.GroupMean) ?? usual.GroupMean,
            MissingPopulation = keys.OptionalChoice<MissingPopulation>(MethodKeys.MissingPopulation) ?? usual.MissingPopulation,
            DisclosureThreshold = keys.OptionalWholeNumber(MethodKeys.DisclosureThreshold) ?? usual.DisclosureThreshold,
        };
    }
}
