namespace OpenStatement.OpenData;

/// <summary>Days as files within packs can have them.</summary>
internal static class ZipDates
{
    private static readonly DateOnly s_first = new(1980, 1, 1);
    private static readonly DateOnly s_last = new(2107, 12, 31);

    /// <summary>The day, or the nearest one that the format can hold.</summary>
    public static DateTimeOffset Of(DateOnly day) =>
        new((day < s_first ? s_first : day > s_last ? s_last : day).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
