namespace OpenStatement.Presentation;

/// <summary>A paragraph, and a list where it leads to one.</summary>
/// <param name="Text">Empty where the list stands alone.</param>
/// <param name="Items">Empty where there is no list.</param>
public sealed record MethodPassage(string Text, ImmutableArray<MethodItem> Items)
{
    /// <summary>Whether the items are steps, taken in their order.</summary>
    public bool IsNumbered { get; init; }

    public static implicit operator MethodPassage(string text) => new(text, []);

    public static MethodPassage List(string text, IEnumerable<string> items) => new(text, [.. items.Select(item => new MethodItem(item))]);

    public static MethodPassage Steps(string text, IEnumerable<string> items) => List(text, items) with { IsNumbered = true };
}
