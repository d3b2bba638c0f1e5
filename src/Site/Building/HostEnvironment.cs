namespace OpenStatement.Site;

/// <summary>What a command knows of the world it runs in; only Program asks the machine.</summary>
/// <param name="Output">What the program has to say.</param>
/// <param name="Error">Why it could not do what it was asked.</param>
/// <param name="Clock">The date and the passing of time.</param>
/// <param name="CurrentFolder">Where it was started.</param>
/// <param name="IsInteractive">Whether a person watches the output as it is written.</param>
public sealed record HostEnvironment(TextWriter Output, TextWriter Error, TimeProvider Clock, string CurrentFolder, bool IsInteractive)
{
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);
}
