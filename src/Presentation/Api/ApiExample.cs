namespace OpenStatement.Presentation;

/// <summary>A request with its answer.</summary>
/// <param name="Heading">What is asked for.</param>
/// <param name="Address">The file.</param>
/// <param name="Whole">Its whole address.</param>
/// <param name="Answer">What the file says, with long lists and texts cut short.</param>
public sealed record ApiExample(string Heading, Address Address, string Whole, string Answer);
