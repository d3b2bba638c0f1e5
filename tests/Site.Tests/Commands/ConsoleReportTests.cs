namespace OpenStatement.Site.Tests;

public sealed class ConsoleReportTests
{
    [Fact]
    public void The_same_mistake_on_every_line_is_shown_ten_times_and_counted()
    {
        var lines = Write(Enumerable.Range(1, 1_234).Select(line => Problem("data/2025-12/observations.csv", line)));
        Assert.Equal(11, lines.Length);
        Assert.Equal("data/2025-12/observations.csv: and 1,224 more like this (OS1202).", lines[^1]);
    }

    [Fact]
    public void Every_file_with_the_mistake_is_named()
    {
        var lines = Write([.. Enumerable.Range(1, 20).Select(line => Problem("a.csv", line)), Problem("b.csv", 1)]);
        Assert.StartsWith("b.csv(1,3): error OS1202:", lines[^1], StringComparison.Ordinal);
    }

    private static Diagnostic Problem(string path, int line) =>
        new("OS1202", Severity.Error, new SourceLocation(path, line, 3), "Found this.", "Expected that.", "Fix it.");

    private static string[] Write(IEnumerable<Diagnostic> problems)
    {
        var output = new StringWriter();
        new ConsoleReport(output, DiagnosticFormat.Text).Write(problems);
        return output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }
}
