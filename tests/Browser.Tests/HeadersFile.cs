using System.IO.Enumeration;

namespace OpenStatement.Browser.Tests;

/// <summary>The rules of a <c>_headers</c> file: a path per line, with its headers indented below it.</summary>
internal sealed class HeadersFile
{
    private readonly ImmutableArray<(string Path, string Name, string Value)> _rules;

    private HeadersFile(ImmutableArray<(string Path, string Name, string Value)> rules) => _rules = rules;

    public static HeadersFile Read(string file)
    {
        var rules = ImmutableArray.CreateBuilder<(string, string, string)>();
        var path = "";
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && !line.StartsWith('#')))
        {
            if (!char.IsWhiteSpace(line[0]))
            {
                path = line.Trim();
                continue;
            }

            var colon = line.IndexOf(':');
            rules.Add((path, line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }

        return new HeadersFile(rules.ToImmutable());
    }

    public IEnumerable<(string Name, string Value)> For(string path) =>
        _rules.Where(rule => FileSystemName.MatchesSimpleExpression(rule.Path, path)).Select(rule => (rule.Name, rule.Value));
}
