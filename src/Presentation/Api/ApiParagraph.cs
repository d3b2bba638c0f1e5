namespace OpenStatement.Presentation;

/// <summary>A paragraph that can be cited by its number.</summary>
/// <param name="Number">Its number in the statement.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="Words">Without any mark-up.</param>
internal sealed record ApiParagraph(int Number, Address Address, string Words);
