namespace OpenStatement.Loading;

/// <summary>One kind of YAML file, or of front matter at the head of a Markdown file.</summary>
/// <param name="Path">From the root of the site; what stands in angle brackets varies.</param>
/// <param name="Purpose">What the file is for, with what its body holds if it has one.</param>
/// <param name="Keys">In the order in which the reference lists them; files may order them otherwise.</param>
internal sealed record DocumentSchema(string Path, string Purpose, ImmutableArray<Field> Keys);
