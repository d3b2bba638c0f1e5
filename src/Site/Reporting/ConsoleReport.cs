namespace OpenStatement.Site;

/// <summary>Writes what was found, a line for each problem.</summary>
public sealed class ConsoleReport(TextWriter output, DiagnosticFormat format)
{
    /// <summary>One mistake can be made in every line of a file; after so many of a kind a reader has understood.</summary>
    private const int ShownOfAKind = 10;

    /// <summary>Writes the first problems of each kind in each file, and how many more there are.</summary>
    public void Write(IEnumerable<Diagnostic> problems)
    {
        foreach (var kind in problems.GroupBy(problem => (problem.Location.Path, problem.Code)))
        {
            foreach (var problem in kind.Take(ShownOfAKind))
                output.WriteLine(DiagnosticWriter.Write(problem, format));
            if (kind.Count() > ShownOfAKind)
                output.WriteLine(FormattableString.Invariant($"{kind.Key.Path}: and {kind.Count() - ShownOfAKind:N0} more like this ({kind.Key.Code})."));
        }
    }

    public void Write(string sentence) => output.WriteLine(sentence);
}
