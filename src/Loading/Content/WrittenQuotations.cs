namespace OpenStatement.Loading;

/// <summary>Gathers the quotations of a site, each with the release whose figures it means.</summary>
internal static class WrittenQuotations
{
    public static ImmutableArray<WrittenQuotation> Of(SiteContent content) =>
    [
        .. content.Glossary.Words.Quotations.Select(quotation => new WrittenQuotation(quotation, null)),
        .. content.Pages.SelectMany(page => page.Words.Quotations).Select(quotation => new WrittenQuotation(quotation, null)),
        .. from release in content.Releases
           from quotation in release.Quotations
           select new WrittenQuotation(quotation, release.Id),
    ];
}
