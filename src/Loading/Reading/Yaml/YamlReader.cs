using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OpenStatement.Loading;

/// <summary>
/// Reads the plain part of YAML that settings need: text, lists and keys. Whatever lets a small file stand for a huge
/// value or for code (anchors, aliases, tags, deep nesting) is refused.
/// </summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 8;

    private readonly YamlText _source;
    private readonly Parser _parser;

    private YamlReader(YamlText source)
    {
        _source = source;
        _parser = new Parser(new StringReader(source.Text));
    }

    /// <summary>The keys at the top, or null when the text is not sound, which is then reported.</summary>
    public static YamlGroup? Read(YamlText source, DiagnosticCollector diagnostics)
    {
        var reader = new YamlReader(source);
        try
        {
            return reader.ReadDocument();
        }
        catch (RefusedYamlException refused)
        {
            diagnostics.Add(refused.Diagnostic);
        }
        catch (YamlException unreadable)
        {
            diagnostics.Add(FrontMatterDiagnostics.UnreadableYaml(source.FindTab() ?? source.Locate(unreadable.Start)));
        }

        catch (InvalidOperationException)
        {
            // The parser's way of saying, now and then, that brackets are not closed; it does not say where.
            diagnostics.Add(FrontMatterDiagnostics.UnreadableYaml(source.Locate(reader._parser.Current?.Start ?? Mark.Empty)));
        }

        return null;
    }

    private YamlGroup ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out var end))
            throw Refuse(FrontMatterDiagnostics.UnreadableYaml(_source.Locate(end.Start)));
        _parser.Consume<DocumentStart>();
        var root = ReadNode(1);
        _parser.Consume<DocumentEnd>();
        if (!_parser.Accept<StreamEnd>(out _))
            throw Refuse(FrontMatterDiagnostics.UnreadableYaml(_source.Locate(_parser.Current!.Start)));
        return root as YamlGroup
            ?? throw Refuse(
                FrontMatterDiagnostics.WrongShape(root.Location, root.Description, "the start of the settings", "keys with values"));
    }

    private YamlNode ReadNode(int depth)
    {
        if (!_parser.Accept<NodeEvent>(out var node) || !node.Anchor.IsEmpty || !node.Tag.IsEmpty)
            throw Refuse(FrontMatterDiagnostics.ForbiddenYaml(_source.Locate(_parser.Current!.Start)));
        if (depth > DeepestNesting)
            throw Refuse(FrontMatterDiagnostics.TooDeep(_source.Locate(node.Start), DeepestNesting));

        return node switch
        {
            Scalar => ReadScalar(),
            SequenceStart => ReadList(depth),
            MappingStart => ReadGroup(depth),
            _ => throw Refuse(FrontMatterDiagnostics.ForbiddenYaml(_source.Locate(node.Start))),
        };
    }

    private YamlScalar ReadScalar()
    {
        var scalar = _parser.Consume<Scalar>();
        var isNothing = scalar.Style is ScalarStyle.Plain && scalar.Value is "~" or "null";
        return new YamlScalar(isNothing ? "" : scalar.Value.Trim(), _source.Locate(scalar.Start))
        {
            HasComment = scalar.Style is ScalarStyle.Plain && scalar.Value.Length > 0 && _source.HasCommentAt(scalar.End),
        };
    }

    private YamlList ReadList(int depth)
    {
        var start = _parser.Consume<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadNode(depth + 1));
        return new YamlList(items.ToImmutable(), _source.Locate(start.Start));
    }

    private YamlGroup ReadGroup(int depth)
    {
        var start = _parser.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1) as YamlScalar ?? throw Refuse(FrontMatterDiagnostics.UnreadableYaml(_source.Locate(start.Start)));
            entries.Add(new YamlEntry(key, ReadNode(depth + 1)));
        }

        return new YamlGroup(entries.ToImmutable(), _source.Locate(start.Start));
    }

    private static RefusedYamlException Refuse(Diagnostic diagnostic) => new(diagnostic);

    /// <summary>Leaves the recursion at the first thing that is refused; never leaves this class.</summary>
    private sealed class RefusedYamlException(Diagnostic diagnostic) : Exception(diagnostic.Message)
    {
        public Diagnostic Diagnostic => diagnostic;
    }
}

/// <summary>A piece of YAML and where it starts in its file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">The YAML alone.</param>
/// <param name="LinesBefore">How many lines of the file come before it.</param>
internal sealed record YamlText(string Path, string Text, int LinesBefore)
{
    public SourceLocation Locate(YamlDotNet.Core.Mark mark) => new(Path, (int)mark.Line + LinesBefore, (int)mark.Column);

    public bool HasCommentAt(YamlDotNet.Core.Mark mark) => Text.AsSpan((int)mark.Index).TrimStart(" \t") is ['#', ..];

    /// <summary>The first line indented with a tab, which YAML forbids but whose place its parser does not tell.</summary>
    public SourceLocation? FindTab()
    {
        var lines = Text.Split('\n');
        var line = Array.FindIndex(lines, line => line.TrimStart(' ').StartsWith('\t'));
        return line < 0 ? null : new SourceLocation(Path, line + 1 + LinesBefore, lines[line].IndexOf('\t') + 1);
    }
}
