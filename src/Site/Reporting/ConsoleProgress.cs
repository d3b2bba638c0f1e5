using Spectre.Console;

namespace OpenStatement.Site;

/// <summary>Shows a person at the console how far a build has come, and says nothing to a file or another program.</summary>
public static class ConsoleProgress
{
    public static Task<BuildOutcome> ShowAsync(HostEnvironment host, Func<IProgress<BuildProgress>, Task<BuildOutcome>> build) =>
        host.IsInteractive ? ShowBarAsync(host.Output, build) : build(new Silence());

    private static Task<BuildOutcome> ShowBarAsync(TextWriter output, Func<IProgress<BuildProgress>, Task<BuildOutcome>> build)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        return console.Progress().AutoClear(true).HideCompleted(true).StartAsync(context => build(new Bars(context)));
    }

    private sealed class Silence : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value)
        {
        }
    }

    private sealed class Bars(ProgressContext context) : IProgress<BuildProgress>
    {
        private readonly Lock _lock = new();
        private (string Stage, ProgressTask Task)? _current;

        public void Report(BuildProgress value)
        {
            lock (_lock)
            {
                if (_current?.Stage != value.Stage)
                {
                    _current?.Task.StopTask();
                    _current = (value.Stage, context.AddTask(value.Stage, maxValue: Math.Max(1, value.Total)));
                }

                _current.Value.Task.IsIndeterminate = value.Total == 0;
                // Pages are counted by several threads, so a lower count may be told after a higher one.
                _current.Value.Task.Value = Math.Max(_current.Value.Task.Value, value.Done);
            }
        }
    }
}
