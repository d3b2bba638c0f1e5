namespace OpenStatement.Presentation;

/// <summary>Something the API can be asked for, as a row of a table.</summary>
/// <param name="Path">Its address after that of the API; what changes in it is in braces.</param>
/// <param name="Summary">A few words.</param>
/// <param name="Files">How many there are.</param>
/// <param name="Example">One of them; null where there is none.</param>
/// <param name="Answer">What it consists of: the name and anchor of a sort of object.</param>
public sealed record ApiRequest(string Path, string Summary, int Files, Address? Example, Link Answer)
{
    /// <summary>Whether there is one file of the sort and never more.</summary>
    public required bool IsOne { get; init; }
}
