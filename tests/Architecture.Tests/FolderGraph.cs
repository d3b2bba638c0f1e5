namespace OpenStatement.Architecture.Tests;

/// <summary>Which folder of a project uses which other, each arrow with a place that shows it.</summary>
public sealed class FolderGraph
{
    private readonly SortedDictionary<string, SortedDictionary<string, string>> _arrows = new(StringComparer.Ordinal);

    public IEnumerable<string> Folders => _arrows.Keys;

    public IEnumerable<string> UsedBy(string folder) => _arrows[folder].Keys;

    public static FolderGraph Read(SourceProject project, CSharpCompilation compilation)
    {
        var graph = new FolderGraph();
        foreach (var tree in compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0))
            graph.AddTree(project, compilation.GetSemanticModel(tree));
        graph.AddComponents(project);
        return graph;
    }

    /// <summary>Folders that use each other, directly or round about, each set with its arrows as lines to read.</summary>
    public IEnumerable<string> Cycles() =>
        from folder in _arrows.Keys
        let circle = Reachable(folder).Where(other => Reachable(other).Contains(folder)).ToHashSet()
        where circle.Count > 0 && folder == circle.Min(StringComparer.Ordinal)
        select string.Concat(
            from source in circle.Order(StringComparer.Ordinal)
            from arrow in _arrows[source]
            where circle.Contains(arrow.Key)
            select $"\n  {source} -> {arrow.Key}: {arrow.Value}");

    /// <summary>Every folder after those it uses.</summary>
    public IEnumerable<string> FromTheGround() =>
        _arrows.Keys.OrderBy(folder => Reachable(folder).Count).ThenBy(folder => folder, StringComparer.Ordinal);

    private HashSet<string> Reachable(string folder)
    {
        var (reached, next) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>(_arrows[folder].Keys));
        while (next.TryPop(out var other))
        {
            if (!reached.Add(other))
                continue;
            foreach (var further in _arrows[other].Keys)
                next.Push(further);
        }

        return reached;
    }

    private void AddTree(SourceProject project, SemanticModel model)
    {
        var folder = project.FolderOf(model.SyntaxTree.FilePath);
        Include(folder);
        foreach (var node in model.SyntaxTree.GetRoot().DescendantNodes())
        {
            if (node is not (SimpleNameSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax))
                continue;
            foreach (var file in FilesOf(model.GetSymbolInfo(node).Symbol))
                Add(folder, project.FolderOf(file), $"{Path.GetFileName(model.SyntaxTree.FilePath)} uses {Path.GetFileName(file)}");
        }
    }

    /// <summary>
    /// Where a name leads: the file that declares a type, or the type of a member. Of a type in several files the one that
    /// declares the member.
    /// </summary>
    private static IEnumerable<string> FilesOf(ISymbol? symbol)
    {
        if (symbol is null or INamespaceSymbol || (symbol as INamedTypeSymbol ?? symbol.ContainingType) is not { } type)
            return [];
        while (type.ContainingType is { } outer)
            type = outer;
        var places = type.OriginalDefinition.DeclaringSyntaxReferences;
        if (places.Length > 1 && symbol is not INamedTypeSymbol && !symbol.DeclaringSyntaxReferences.IsEmpty)
            places = symbol.DeclaringSyntaxReferences;
        return places.Select(place => place.SyntaxTree.FilePath).Where(path => path.Length > 0);
    }

    /// <summary>Razor components are not compiled here: a name that begins like a component or type of the project is taken for it.</summary>
    private void AddComponents(SourceProject project)
    {
        var components = project.Files(".razor").Where(file => !Path.GetFileName(file).StartsWith('_')).ToList();
        var folders = project.Files(".cs").Concat(components)
            .GroupBy(file => Path.GetFileNameWithoutExtension(file), project.FolderOf)
            .ToDictionary(group => group.Key, group => group.First());
        foreach (var file in components)
        {
            Include(project.FolderOf(file));
            foreach (Match name in ComponentNames.In(File.ReadAllText(file)))
            {
                if (folders.TryGetValue(name.Value, out var target))
                    Add(project.FolderOf(file), target, $"{Path.GetFileName(file)} uses {name.Value}");
            }
        }
    }

    private void Include(string folder) => _arrows.TryAdd(folder, new(StringComparer.Ordinal));

    private void Add(string source, string target, string example)
    {
        Include(source);
        Include(target);
        if (source != target)
            _arrows[source].TryAdd(target, example);
    }
}
