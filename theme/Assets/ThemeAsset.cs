namespace OpenStatement.Theme;

/// <summary>A file that pages ask for besides their own: a style sheet, a script or an image.</summary>
/// <param name="Name">The file's name in the theme, such as <c>site.css</c>.</param>
/// <param name="Address">
/// Where it is published, from the root of the site: <c>/assets/site.3f9a1c2b.css</c>. The eight digits are the start
/// of the content's SHA-256, so an address never changes its content and may be cached for ever.
/// </param>
/// <param name="MediaType">The type a server must send it with.</param>
/// <param name="Content">The bytes, uncompressed.</param>
public sealed record ThemeAsset(string Name, string Address, string MediaType, ReadOnlyMemory<byte> Content);
