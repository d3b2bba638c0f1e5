namespace OpenStatement.Architecture.Tests;

/// <summary>The folders of every project, read once for all tests.</summary>
public sealed class SourceText
{
    public SourceText()
    {
        var compilations = new List<CSharpCompilation>();
        var graphs = ImmutableDictionary.CreateBuilder<string, FolderGraph>();
        foreach (var project in SourceProject.Names.Select(name => new SourceProject(name, Repository.Root)))
        {
            var compilation = project.Compile(compilations);
            compilations.Add(compilation);
            graphs.Add(project.Name, FolderGraph.Read(project, compilation));
        }

        Graphs = graphs.ToImmutable();
    }

    public ImmutableDictionary<string, FolderGraph> Graphs { get; }
}
