[assembly: AssemblyFixture(typeof(OpenStatement.OpenData.Tests.DemonstrationData))]

namespace OpenStatement.OpenData.Tests;

/// <summary>The demonstration site, built once for all tests.</summary>
public sealed class DemonstrationData : IAsyncLifetime
{
    /// <summary>After every release of the demonstration was published.</summary>
    private static readonly DateOnly s_date = new(2026, 11, 21);

    private readonly string _parent = Directory.CreateTempSubdirectory("openstatement-data-").FullName;

    /// <summary>Where the built site lies.</summary>
    public string Folder => Path.Combine(_parent, "output");

    public async ValueTask InitializeAsync()
    {
        var root = Root(AppContext.BaseDirectory);
        using var staging = StagingFolder.Open(root, Folder);
        var outcome = await Pipeline.RunAsync(
            new BuildRequest(root, s_date, IsPreview: false, IsIndexed: true), staging, new Progress<BuildProgress>(), CancellationToken.None);
        Assert.Empty(outcome.Problems);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_parent, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "Site.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
