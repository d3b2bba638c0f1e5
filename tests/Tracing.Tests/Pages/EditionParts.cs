namespace OpenStatement.Tracing.Tests;

/// <summary>Checks the parts of a page that say which statement it belongs to.</summary>
internal static class EditionParts
{
    public static void CheckEditionLine(PageReading page, Edition edition)
    {
        var (asAt, published, nextDue) = edition.Days;
        Assert.Equal(
            [Said.QuarterEnding(edition.LastQuarter), Said.Day(published), Said.Day(asAt), Said.Day(nextDue)],
            page.TakeNumerals(".os-edition"));
    }

    /// <summary>The list of all editions of a page, and the notice on those that are not the latest.</summary>
    public static void CheckLinksToEditions(PageReading page, Edition edition)
    {
        Assert.Equal(
            Edition.All.Reverse().SelectMany(one => new[] { Said.QuarterEnding(one.LastQuarter), Said.Day(one.Days.Published) }),
            page.TakeNumerals("#editions + *"));
        if (edition != Edition.Latest)
            Assert.Equal([Said.QuarterEnding(edition.LastQuarter)], page.TakeNumerals(".os-notice"));
    }
}
