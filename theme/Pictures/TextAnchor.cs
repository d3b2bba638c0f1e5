namespace OpenStatement.Theme;

/// <summary>Which part of some words stands at their place.</summary>
public enum TextAnchor
{
    Start,
    Middle,
    End,
}
