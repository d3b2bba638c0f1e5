namespace OpenStatement.Loading;

/// <summary>What stands under one second-level heading of a commentary file.</summary>
/// <param name="Heading">The heading; null where the whole file is what one voice says.</param>
/// <param name="Text">What stands under it.</param>
internal sealed record SectionContent(Located<string>? Heading, RichText Text);
