namespace OpenStatement.SiteSupport;

/// <summary>The preview of a copy of the minimal site, at a free port, until it is disposed of.</summary>
public sealed partial class RunningPreview : IAsyncDisposable
{
    private readonly CancellationTokenSource _ending = new();
    private readonly Task<int> _command;

    private RunningPreview(string[] options, AddressListener output) =>
        _command = CommandLine.RunAsync(["preview", "--port", "0", .. options], Site.HostEnvironment(output, output), _ending.Token);

    public TemporarySite Site { get; } = new();

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public static async Task<RunningPreview> StartAsync(params string[] options)
    {
        var output = new AddressListener();
        var preview = new RunningPreview(options, output);
        preview.Client.BaseAddress = await output.Address.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        return preview;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _ending.CancelAsync();
        Assert.Equal(ExitCodes.Good, await _command);
        _ending.Dispose();
        Site.Dispose();
    }

    /// <summary>Waits for the line in which the preview says where it is.</summary>
    private sealed partial class AddressListener : StringWriter
    {
        public TaskCompletionSource<Uri> Address { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override Task WriteLineAsync(string? value)
        {
            if (AddressPattern().Match(value ?? "") is { Success: true } match)
                Address.TrySetResult(new Uri(match.Value));
            return base.WriteLineAsync(value);
        }

        [GeneratedRegex(@"http://127\.0\.0\.1:\d+/")]
        private static partial Regex AddressPattern();
    }
}
