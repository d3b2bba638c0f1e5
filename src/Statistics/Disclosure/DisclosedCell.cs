namespace OpenStatement.Statistics;

/// <summary>A figure of one release as an attack meets it.</summary>
/// <param name="Release">The release.</param>
/// <param name="Cell">Where in its table it stands.</param>
/// <param name="Truth">The figure before anything was withheld.</param>
/// <param name="IsShown">Whether readers see it.</param>
internal readonly record struct DisclosedCell(ReleaseId Release, TableCell Cell, Observation Truth, bool IsShown)
{
    /// <summary>The same for figures that are one unknown.</summary>
    public int Number { get; init; }
}
