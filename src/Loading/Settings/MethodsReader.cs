namespace OpenStatement.Loading;

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
            SmallestCountForPercentage = keys.OptionalWholeNumber(MethodKeys.SmallestCountForPercentage) ?? usual.SmallestCountForPercentage,
            FewestPerPeriod = keys.OptionalWholeNumber(MethodKeys.FewestPerPeriod) ?? usual.FewestPerPeriod,
            GroupMean = keys.OptionalChoice<GroupMean>(MethodKeys.GroupMean) ?? usual.GroupMean,
            MissingPopulation = keys.OptionalChoice<MissingPopulation>(MethodKeys.MissingPopulation) ?? usual.MissingPopulation,
            DisclosureThreshold = keys.OptionalWholeNumber(MethodKeys.DisclosureThreshold) ?? usual.DisclosureThreshold,
        };
    }
}
