namespace OpenStatement.Presentation;

/// <summary>A line of a list.</summary>
/// <param name="Text">Of the line.</param>
/// <param name="Target">What the text leads to, on the site or elsewhere; null where it leads nowhere.</param>
public sealed record MethodItem(string Text, string? Target = null)
{
    /// <summary>What follows the link; empty where nothing does.</summary>
    public string Rest { get; init; } = "";
}
