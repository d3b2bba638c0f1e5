namespace OpenStatement.Site;

/// <summary>That the site cannot be written where it should be; the message is a sentence for the person who asked for it.</summary>
public sealed class OutputException : IOException
{
    public OutputException(string message)
        : base(message)
    {
    }

    public OutputException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
