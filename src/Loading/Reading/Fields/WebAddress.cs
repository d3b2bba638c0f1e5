using System.Diagnostics.CodeAnalysis;

namespace OpenStatement.Loading;

/// <summary>Addresses of web pages. A name before the host is refused, because it can be taken for the host.</summary>
internal static class WebAddress
{
    public static bool TryParse(string text, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address)
        && address.Scheme is "https" or "http"
        && address.UserInfo.Length == 0
        && !text.Any(letter => char.IsWhiteSpace(letter) || letter is '\\' or '"' or '<' or '>');
}
