namespace OpenStatement.Architecture.Tests;

public sealed class LineLengthTests(SourceText source) : IClassFixture<SourceText>
{
    private const int Longest = 140;

    private static readonly ImmutableArray<string> s_folders = ["src", "theme", "tests"];

    /// <summary>The number that editors show, in .editorconfig, is this one.</summary>
    [Fact]
    public void No_line_of_the_program_or_its_tests_is_longer_than_editors_show()
    {
        Assert.Contains($"max_line_length = {Longest}\n", File.ReadAllText(Path.Combine(source.Root, ".editorconfig")));
        Assert.Empty(
            from folder in s_folders
            from file in new SourceProject(folder, source.Root).Files(".cs")
            where !Path.GetRelativePath(source.Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules")
            from line in File.ReadLines(file).Index()
            where line.Item.Length > Longest
            select $"{Path.GetRelativePath(source.Root, file)}({line.Index + 1}): {line.Item.Length} characters");
    }
}
