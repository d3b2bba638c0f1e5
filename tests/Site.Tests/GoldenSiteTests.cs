namespace OpenStatement.Site.Tests;

/// <summary>
/// Each folder in tests/sites/golden is a behaviour, and every file of its build is compared, as <see cref="GoldenSite"/> keeps them.
/// OPENSTATEMENT_UPDATE_EXPECTED=1 writes what is kept anew.
/// </summary>
public sealed class GoldenSiteTests
{
    private static readonly bool s_updatesExpected = Environment.GetEnvironmentVariable("OPENSTATEMENT_UPDATE_EXPECTED") == "1";

    /// <summary>The whole site is written anew before the others, which are kept as differences from it.</summary>
    private static readonly Lazy<Task> s_updatedWhole = new(async () => GoldenSite.Whole.Rewrite(await GoldenSite.Whole.BuildAsync()));

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateDirectories(GoldenSite.Folder).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_build_gives_the_expected_files(string name)
    {
        var site = new GoldenSite(name);
        var built = await site.BuildAsync();
        if (s_updatesExpected)
        {
            await s_updatedWhole.Value;
            site.Rewrite(built);
        }

        var expected = site.Kept();
        var actual = site.ToKeep(built);
        Assert.Equal(expected.Keys, actual.Keys);
        Assert.All(expected, file => Assert.Equal("", TextDifference.Between(file.Value, actual[file.Key])));
    }
}
