namespace OpenStatement.Presentation;

/// <summary>How to cite something, in a form that still leads to it when newer figures have come out.</summary>
/// <param name="Text">Whose it is, what, and when it was published; without the address and the full stop.</param>
/// <param name="Address">Where it stays as it was published.</param>
/// <param name="Whole">The same as a whole address.</param>
public sealed record Citation(string Text, Address Address, Uri Whole);
