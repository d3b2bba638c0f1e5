namespace OpenStatement.Presentation;

/// <summary>When statements are to come out, and when those there are came out.</summary>
public sealed record CalendarPage : Page
{
    /// <summary>The day from which the upcoming ones are seen.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The earliest first.</summary>
    public required ImmutableArray<CalendarItem> Upcoming { get; init; }

    /// <summary>The latest first.</summary>
    public required ImmutableArray<CalendarItem> Past { get; init; }

    /// <summary>The whole address at which calendar programs follow it; null where there is nothing to follow.</summary>
    public Uri? File { get; init; }

    /// <summary>The same in the scheme by which calendar programs know that they are to look again from time to time.</summary>
    public string? Subscription => File is null ? null : $"webcal://{File.Authority}{File.AbsolutePath}";
}
