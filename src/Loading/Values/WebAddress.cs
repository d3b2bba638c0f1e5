using System.Diagnostics.CodeAnalysis;

namespace OpenStatement.Loading;

/// <summary>Addresses of web pages.</summary>
internal static class WebAddress
{
    public static bool TryParse(string text, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address)
        && address.Scheme is "https" or "http"
        && !text.Any(letter => char.IsWhiteSpace(letter) || letter is '\\' or '"' or '<' or '>');
}
