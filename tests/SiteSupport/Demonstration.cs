namespace OpenStatement.SiteSupport;

/// <summary>The demonstration site of this repository.</summary>
public static class Demonstration
{
    /// <summary>After every release of the demonstration was published.</summary>
    private static readonly DateOnly s_date = new(2026, 11, 21);

    /// <summary>Builds it into a folder that is not there yet, and insists that it has no problem.</summary>
    public static async Task BuildAsync(string folder)
    {
        using var staging = StagingFolder.Open(Repository.Root, folder);
        var request = new BuildRequest(Repository.Root, s_date, IsPreview: false, IsIndexed: true);
        var outcome = await Pipeline.RunAsync(request, staging, new Progress<BuildProgress>(), CancellationToken.None);
        Assert.Empty(outcome.Problems);
    }
}
