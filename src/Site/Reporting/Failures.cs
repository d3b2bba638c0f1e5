namespace OpenStatement.Site;

/// <summary>The one place where exceptions become words for the person at the keyboard.</summary>
public static class Failures
{
    /// <summary>One sentence on what could not be done, or null for an exception that is a fault of the program itself.</summary>
    public static string? Sentence(Exception exception) => exception switch
    {
        OperationCanceledException => "Stopped. Nothing was published.",
        OutputException => exception.Message,
        // Work on several threads puts what went wrong on each into one exception.
        AggregateException { InnerExceptions: [var first, ..] } => Sentence(first),
        IOException or UnauthorizedAccessException => $"A file could not be read or written: {exception.Message}",
        _ => null,
    };
}
