namespace OpenStatement.Presentation;

/// <summary>What pictures must warn of, as pages do at their head.</summary>
internal static class PictureNotices
{
    /// <summary>Null where there is nothing to warn of.</summary>
    public static string? Of(SiteContext context, bool isDraft)
    {
        var notices = new[]
        {
            isDraft ? "Draft. This is not published yet. Do not share it." : null,
            context.Settings.DemonstrationNotice is { } notice ? $"Demonstration. {notice}" : null,
        }.OfType<string>().ToList();
        return notices.Count == 0 ? null : string.Join(' ', notices);
    }
}
