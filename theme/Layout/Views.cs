namespace OpenStatement.Theme;

/// <summary>The view of each kind of page.</summary>
internal static class Views
{
    private static readonly FrozenDictionary<Type, Type> s_byPage = Find().ToFrozenDictionary(pair => pair.Page, pair => pair.View);

    /// <exception cref="InvalidOperationException">The theme has no view for this kind of page.</exception>
    public static RenderFragment Show(Page page)
    {
        if (!s_byPage.TryGetValue(page.GetType(), out var view))
            throw new InvalidOperationException($"The theme has no view for {page.GetType().Name}.");
        return builder =>
        {
            builder.OpenComponent(0, view);
            builder.AddComponentParameter(1, nameof(View<>.Page), page);
            builder.CloseComponent();
        };
    }

    private static IEnumerable<(Type Page, Type View)> Find() =>
        from type in typeof(Views).Assembly.GetTypes()
        where type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(View<>)
        select (type.BaseType!.GenericTypeArguments[0], type);
}
