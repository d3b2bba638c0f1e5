namespace OpenStatement.Theme;

/// <summary>
/// Makes components, none of which asks for services. The framework's own activator would compile a constructor call for each
/// kind of component, which a program that draws a site once never earns back.
/// </summary>
internal sealed class ComponentActivator : IComponentActivator
{
    public IComponent CreateInstance(Type componentType) => (IComponent)Activator.CreateInstance(componentType)!;
}
