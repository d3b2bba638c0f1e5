namespace OpenStatement.Loading;

/// <summary>One kind of CSV file.</summary>
/// <param name="FileName">Without its folder, such as <c>measures.csv</c>.</param>
/// <param name="Purpose">What a row of it says.</param>
/// <param name="Columns">In the order in which the reference lists them; files may order them otherwise.</param>
internal record TableSchema(string FileName, string Purpose, ImmutableArray<Field> Columns)
{
    /// <summary>Whether each release has a file of its own.</summary>
    public bool IsPerRelease { get; init; }

    /// <summary>Whether the file, and at least one row in it, must be there.</summary>
    public bool IsRequired { get; init; }
}

/// <summary>One kind of YAML file, or of front matter at the head of a Markdown file.</summary>
/// <param name="Path">From the root of the site; what stands in angle brackets varies.</param>
/// <param name="Purpose">What the file is for, with what its body holds if it has one.</param>
/// <param name="Keys">In the order in which the reference lists them; files may order them otherwise.</param>
internal sealed record DocumentSchema(string Path, string Purpose, ImmutableArray<Field> Keys);
