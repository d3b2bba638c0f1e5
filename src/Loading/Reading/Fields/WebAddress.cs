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

/// <summary>E-mail addresses, checked only so far that a slip is noticed: something, one @, and a host name with a dot.</summary>
internal static class EmailAddress
{
    public static bool TryParse(string text, out string address)
    {
        address = text;
        var at = text.IndexOf('@');
        return at > 0
            && at == text.LastIndexOf('@')
            && text.All(letter => char.IsAscii(letter) && letter is > ' ' and not ('"' or '<' or '>' or '\\' or ',' or ';'))
            && Uri.CheckHostName(text[(at + 1)..]) is UriHostNameType.Dns
            && text[at..].Contains('.');
    }
}
