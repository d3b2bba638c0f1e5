namespace OpenStatement.Site;

/// <summary>An address that leads on to another.</summary>
/// <param name="From">A path from the root of the site.</param>
/// <param name="To">A path from the root of the site.</param>
/// <param name="Status">301 when it will lead there for ever, 302 when it may change.</param>
/// <param name="IsForced">Whether it goes before a page at the same address.</param>
public sealed record Redirect(string From, string To, int Status, bool IsForced = false);
