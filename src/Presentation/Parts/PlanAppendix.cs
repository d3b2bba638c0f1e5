using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>The indicators of the plan.</summary>
/// <param name="Id">Unique on its page.</param>
/// <param name="Heading">With its letter.</param>
/// <param name="Plan">Null where the site reports on no plan.</param>
public sealed record PlanAppendix(string Id, string Heading, Plan? Plan) : PrintAppendix(Id, Heading);
