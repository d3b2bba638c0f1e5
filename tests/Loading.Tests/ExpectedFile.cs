namespace OpenStatement.Loading.Tests;

/// <summary>A file whose text a test knows. Set OPENSTATEMENT_UPDATE_EXPECTED=1 to write it anew, then read the difference.</summary>
internal static class ExpectedFile
{
    private const string UpdateVariable = "OPENSTATEMENT_UPDATE_EXPECTED";

    public static void AssertEqual(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
            File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"{path} is missing; {UpdateVariable}=1 writes it.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
