using OpenStatement.Diagnostics;

namespace OpenStatement.Site;

/// <summary>Writes what was found, a line for each problem.</summary>
public sealed class ConsoleReport(TextWriter output, DiagnosticFormat format)
{
    public void Write(IEnumerable<Diagnostic> problems)
    {
        foreach (var problem in problems)
            output.WriteLine(DiagnosticWriter.Write(problem, format));
    }

    public void Write(string sentence) => output.WriteLine(sentence);
}
