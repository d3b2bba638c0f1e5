[assembly: AssemblyFixture(typeof(OpenStatement.Tracing.Tests.BuiltSite))]

namespace OpenStatement.Tracing.Tests;

/// <summary>The demonstration site, built once for all tests.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    /// <summary>After every release of the demonstration was published.</summary>
    private static readonly DateOnly Date = new(2026, 11, 21);

    private readonly string _parent = Directory.CreateTempSubdirectory("openstatement-tracing-").FullName;

    private string Folder => Path.Combine(_parent, "output");

    public async ValueTask InitializeAsync()
    {
        using var staging = StagingFolder.Open(Repository.Root, Folder);
        var request = new BuildRequest(Repository.Root, Date, IsPreview: false, IsIndexed: true);
        var outcome = await Pipeline.RunAsync(request, staging, new Progress<BuildProgress>(), CancellationToken.None);
        Assert.Empty(outcome.Problems);
    }

    /// <summary>What stands at an address such as <c>/measures/homicide/</c>.</summary>
    public string Read(string address) =>
        File.ReadAllText(Path.Combine(Folder, address.TrimStart('/') + (address.EndsWith('/') ? "index.html" : "")));

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_parent, recursive: true);
        return ValueTask.CompletedTask;
    }
}
