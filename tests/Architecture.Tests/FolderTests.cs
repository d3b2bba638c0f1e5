namespace OpenStatement.Architecture.Tests;

public sealed class FolderTests(SourceText source) : IClassFixture<SourceText>
{
    public static TheoryData<string> Projects => [.. SourceProject.Names];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_of_a_project_never_turn_in_circles(string project) =>
        Assert.True(!source.Graphs[project].Cycles().Any(), string.Concat(source.Graphs[project].Cycles()));

    [Fact]
    public void The_vocabulary_refers_to_nothing() => Assert.Empty(source.Graphs["src/Statistics"].UsedBy("Vocabulary"));

    [Fact]
    public void The_guide_for_developers_lists_which_folder_uses_which()
    {
        var file = Path.Combine(Repository.Root, "CONTRIBUTING.md");
        var text = File.ReadAllText(file);
        var expected = FolderList.Replace(text, source.Graphs);
        if (Environment.GetEnvironmentVariable("OPENSTATEMENT_UPDATE_EXPECTED") == "1")
            File.WriteAllText(file, expected);
        else
            Assert.Equal(expected, text);
    }
}
