namespace OpenStatement.Presentation;

/// <summary>
/// The names by which changes to a statement can be linked to: by their day, so that a later one takes nothing from an
/// earlier one, and numbered where several are of one day.
/// </summary>
public static class VariationIds
{
    /// <summary>One for each variation, in their order.</summary>
    public static ImmutableArray<string> Of(ImmutableArray<Variation> variations)
    {
        var days = new Dictionary<DateOnly, int>();
        return [.. variations.Select(variation =>
        {
            var number = days[variation.Date] = days.GetValueOrDefault(variation.Date) + 1;
            var day = IsoDay.Of(variation.Date);
            return number == 1 ? $"variation-{day}" : string.Create(CultureInfo.InvariantCulture, $"variation-{day}-{number}");
        })];
    }
}
