namespace OpenStatement.Presentation;

/// <summary>Whether a change is for the better; said in words and by a shape, never by colour alone.</summary>
public enum Tone
{
    Neutral,
    Better,
    Worse,
}
