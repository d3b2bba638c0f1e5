namespace OpenStatement.Site.Tests;

/// <summary>A clock that always shows noon of the same day, so that tests mean the same on every day.</summary>
internal sealed class FixedClock(DateOnly day) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(day, new TimeOnly(12, 0), TimeSpan.Zero);
}
