namespace OpenStatement.Theme;

/// <summary>Shows the content of one kind of page. The theme finds it by the type of the page.</summary>
public abstract class View<TPage> : ComponentBase
    where TPage : Page
{
    [Parameter, EditorRequired]
    public required TPage Page { get; set; }
}
