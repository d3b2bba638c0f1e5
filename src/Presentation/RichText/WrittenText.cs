namespace OpenStatement.Presentation;

/// <summary>A passage somebody wrote, its quoted figures in words.</summary>
/// <param name="Parts">In the order in which they stand.</param>
public sealed record WrittenText(ImmutableArray<WrittenPart> Parts)
{
    public static WrittenText Empty { get; } = new([]);

    public bool IsEmpty => Parts.IsEmpty;
}
