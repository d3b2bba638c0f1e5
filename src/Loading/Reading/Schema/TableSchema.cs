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
