namespace OpenStatement.Presentation;

/// <summary>A trend with how it was reached.</summary>
/// <param name="Label">Its shape, words and tone.</param>
/// <param name="Steps">Each of one sentence or more; why there is none, where there is none.</param>
/// <param name="StepsInBrief">For paper, beside the chart and the key facts: without what these say.</param>
/// <param name="IsJudged">Whether there is a trend: otherwise the steps say why not.</param>
/// <param name="Methods">Where all methods are explained.</param>
public sealed record TrendNote(TrendLabel Label, ImmutableArray<string> Steps, ImmutableArray<string> StepsInBrief, bool IsJudged, Link Methods);
