[assembly: AssemblyFixture(typeof(OpenStatement.Tracing.Tests.BuiltSite))]

namespace OpenStatement.Tracing.Tests;

/// <summary>The demonstration site, built once for all tests.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    private readonly string _parent = Directory.CreateTempSubdirectory("openstatement-tracing-").FullName;

    private string Folder => Path.Combine(_parent, "output");

    public async ValueTask InitializeAsync() => await Demonstration.BuildAsync(Folder);

    /// <summary>What stands at an address such as <c>/measures/homicide/</c>.</summary>
    public string Read(string address) =>
        File.ReadAllText(Path.Combine(Folder, address.TrimStart('/') + (address.EndsWith('/') ? "index.html" : "")));

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_parent, recursive: true);
        return ValueTask.CompletedTask;
    }
}
