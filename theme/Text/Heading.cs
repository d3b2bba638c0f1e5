using Microsoft.AspNetCore.Components.Rendering;

namespace OpenStatement.Theme;

/// <summary>A heading whose level depends on where its part of the page is used.</summary>
public sealed class Heading : ComponentBase
{
    /// <summary>From 1 to 6.</summary>
    [Parameter, EditorRequired]
    public required int Level { get; set; }

    [Parameter]
    public string? Id { get; set; }

    [Parameter]
    public string? Class { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, $"h{Level}");
        builder.AddAttribute(1, "id", Id);
        builder.AddAttribute(2, "class", Class);
        builder.AddContent(3, ChildContent);
        builder.CloseElement();
    }
}
