namespace OpenStatement.SiteSupport;

/// <summary>A copy of the minimal example site that a test may change and build; it is deleted in the end.</summary>
public sealed class TemporarySite : IDisposable
{
    /// <summary>Both releases of the minimal site are published by then.</summary>
    public static DateOnly Today { get; } = new(2026, 2, 10);

    private readonly string _folder = Directory.CreateTempSubdirectory("site-test-").FullName;

    public TemporarySite()
    {
        Folders.Copy(Repository.MinimalSite, Root);
    }

    public string Root => Path.Combine(_folder, "site");

    public string Output => Path.Combine(Root, "output");

    /// <summary>A path beside the site.</summary>
    public string Beside(string name) => Path.Combine(_folder, name);

    public void Write(string file, string text)
    {
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    public void Append(string file, string text) => Write(file, File.ReadAllText(Path.Combine(Root, file)) + text);

    public string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    public HostEnvironment HostEnvironment(TextWriter output, TextWriter error) => new(output, error, new FixedClock(Today), Root, IsInteractive: false);

    public async Task<CommandRun> RunAsync(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.RunAsync(arguments, HostEnvironment(output, error), TestContext.Current.CancellationToken);
        return new CommandRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Builds and insists that all is well.</summary>
    public async Task BuildAsync(params string[] options)
    {
        var run = await RunAsync(["build", .. options]);
        Assert.True(run.Code == 0, run.Output + run.Error);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
