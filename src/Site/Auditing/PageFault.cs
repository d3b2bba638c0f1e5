namespace OpenStatement.Site;

/// <summary>Something wrong with a generated page that nobody wrote in the content.</summary>
/// <param name="Page">Where it was met.</param>
/// <param name="Rule">What was broken.</param>
/// <param name="Found">A sentence on what is there; the same sentence on several pages is reported once.</param>
public sealed record PageFault(Address Page, PageRule Rule, string Found);
