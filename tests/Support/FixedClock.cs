namespace OpenStatement.Support;

/// <summary>A clock that always shows noon of the same day, so that tests mean the same on every day.</summary>
public sealed class FixedClock(DateOnly day) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(day, new TimeOnly(12, 0), TimeSpan.Zero);
}
