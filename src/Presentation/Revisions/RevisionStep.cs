namespace OpenStatement.Presentation;

/// <summary>A statement that changed a figure.</summary>
/// <param name="Statement">Where it stands.</param>
/// <param name="Movement">"490 to 492"; null where the figure changed only once, since its row says so already.</param>
/// <param name="Reason">The label of the reason, or that none was given.</param>
public sealed record RevisionStep(Link Statement, string? Movement, string Reason);
