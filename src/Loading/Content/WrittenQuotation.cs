namespace OpenStatement.Loading;

/// <summary>A quotation and whose figures it means.</summary>
/// <param name="Quotation">What is quoted, and where.</param>
/// <param name="Release">The release in whose words it stands; null for glossary and pages, which quote the latest.</param>
internal sealed record WrittenQuotation(Located<Quotation> Quotation, ReleaseId? Release);
