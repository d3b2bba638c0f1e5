[assembly: AssemblyFixture(typeof(OpenStatement.OpenData.Tests.DemonstrationData))]

namespace OpenStatement.OpenData.Tests;

/// <summary>The demonstration site, built once for all tests.</summary>
public sealed class DemonstrationData : IAsyncLifetime
{
    private readonly string _parent = Directory.CreateTempSubdirectory("openstatement-data-").FullName;

    /// <summary>Where the built site lies.</summary>
    public string Folder => Path.Combine(_parent, "output");

    public async ValueTask InitializeAsync() => await Demonstration.BuildAsync(Folder);

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_parent, recursive: true);
        return ValueTask.CompletedTask;
    }
}
