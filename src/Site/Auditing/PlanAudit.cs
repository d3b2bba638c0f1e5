namespace OpenStatement.Site;

/// <summary>Checks before anything is rendered that every file has a place of its own within the site.</summary>
public static class PlanAudit
{
    /// <summary>Addresses that differ only in the case of letters count as the same, because on some file systems they are.</summary>
    public static void Check(SitePlan plan, DiagnosticCollector problems)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            SiteAddresses.Sitemap.File, SiteAddresses.Robots.File,
        };
        foreach (var address in plan.Pages.Select(page => page.Address).Concat(plan.Files.SelectMany(file => file.Addresses)).Concat(plan.Files.Select(file => file.Checksums).OfType<Address>().Distinct()))
        {
            if (!PathRules.IsPublishable(address.Path))
                problems.Add(Unsafe(address));
            else if (!taken.Add(address.File))
                problems.Add(Taken(address));
        }
    }

    private static Diagnostic Taken(Address address) => new(
        "OS2003",
        Severity.Error,
        new SourceLocation(address.Path),
        "Two pages or files of the site would stand at this address.",
        "Every page has an address of its own.",
        "Rename the file or change the id that gives one of them its address.");

    private static Diagnostic Unsafe(Address address) => new(
        "OS2004",
        Severity.Error,
        new SourceLocation(address.Path),
        "This address holds something that cannot be published.",
        "Addresses are made of letters without accents, digits, hyphens and slashes, and stay within the site.",
        "Rename the file or change the id that gives the page its address.");
}
