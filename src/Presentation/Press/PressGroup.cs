namespace OpenStatement.Presentation;

/// <summary>The headlines of one priority.</summary>
/// <param name="Id">The anchor of its heading.</param>
/// <param name="Priority">Its title and the edition that stays.</param>
/// <param name="Figures">In the order of the measures file.</param>
public sealed record PressGroup(string Id, Link Priority, ImmutableArray<PressFigure> Figures);
