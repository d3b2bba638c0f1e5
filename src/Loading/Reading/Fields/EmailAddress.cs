namespace OpenStatement.Loading;

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
