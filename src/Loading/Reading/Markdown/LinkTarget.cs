namespace OpenStatement.Loading;

/// <summary>Sorts the targets of links into those that may be published and those that may not.</summary>
internal static class LinkTarget
{
    private static readonly SearchValues<char> s_endOfScheme = SearchValues.Create(":/?#");

    public enum Kind
    {
        InsideSite,

        Outside,

        /// <summary>Such as <c>javascript:</c>.</summary>
        ForbiddenScheme,

        /// <summary>Depends on the page it stands on, or climbs out of a folder.</summary>
        Relative,

        /// <summary>Empty, or not a sound address.</summary>
        Unreadable,
    }

    public static Kind Classify(string target)
    {
        if (target.Length is 0 || target is "#"
            || target.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '\\'))
            return Kind.Unreadable;
        if (target[0] == '#')
            return Kind.InsideSite;
        if (target[0] == '/')
            return ClassifyPath(target);
        return target.AsSpan().IndexOfAny(s_endOfScheme) is > 0 and var end && target[end] == ':'
            ? ClassifyScheme(target, target[..end].ToLowerInvariant(), target[(end + 1)..])
            : Kind.Relative;
    }

    private static Kind ClassifyPath(string target)
    {
        // Two slashes at the start name another host.
        if (target.StartsWith("//", StringComparison.Ordinal))
            return Kind.ForbiddenScheme;
        var path = target.Split('?', '#')[0];
        return path.Split('/').Any(part => Uri.UnescapeDataString(part) is "." or "..") ? Kind.Relative : Kind.InsideSite;
    }

    private static Kind ClassifyScheme(string target, string scheme, string rest) => scheme switch
    {
        "https" or "http" => SoundOrNot(WebAddress.TryParse(target, out _)),
        "mailto" => SoundOrNot(EmailAddress.TryParse(rest.Split('?')[0], out _)),
        "tel" => SoundOrNot(rest.Length > 0 && rest.All(letter => char.IsAsciiDigit(letter) || letter is '+' or '-')),
        _ => Kind.ForbiddenScheme,
    };

    private static Kind SoundOrNot(bool isSound) => isSound ? Kind.Outside : Kind.Unreadable;
}

/// <summary>Where a cell of a table sends readers: a whole path on this site, or a web address.</summary>
internal static class PublicAddress
{
    public static bool IsSound(string text) => IsInsideSite(text) || WebAddress.TryParse(text, out _);

    public static bool IsInsideSite(string text) => text.StartsWith('/') && LinkTarget.Classify(text) is LinkTarget.Kind.InsideSite;
}
