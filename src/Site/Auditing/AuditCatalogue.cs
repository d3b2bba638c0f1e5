namespace OpenStatement.Site;

/// <summary>Every code with which planning, audit and preview may report a problem, in the order of codes.</summary>
public static class AuditCatalogue
{
    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        new("OS2001", Severity.Error, "A link leads to a page that does not exist."),
        new("OS2002", Severity.Error, "A link leads to a place that is not on its page."),
        new("OS2003", Severity.Error, "Two pages or files would have the same address."),
        new("OS2004", Severity.Error, "An address cannot be published."),
        new("OS2005", Severity.Error, "A link leads to a statement that is not published yet."),
        new("OS2006", Severity.Error, "A file cannot be read while the preview runs."),
        .. DisclosureAudit.Rules,
        .. PageRule.All.Select(rule => new DiagnosticRule(rule.Code, Severity.Error, $"A page of the site breaks a rule: {rule.Expected}")),
    ];
}
