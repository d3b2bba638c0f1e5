namespace OpenStatement.Presentation;

/// <summary>Times of day as readers see them.</summary>
public static class Times
{
    /// <summary>"9:30am", "2pm", "midday" or "midnight".</summary>
    public static string Of(TimeOnly time) => time switch
    {
        { Hour: 0, Minute: 0 } => "midnight",
        { Hour: 12, Minute: 0 } => "midday",
        { Minute: 0 } => time.ToString("htt", CultureInfo.InvariantCulture).ToLowerInvariant(),
        _ => time.ToString("h:mmtt", CultureInfo.InvariantCulture).ToLowerInvariant(),
    };
}
