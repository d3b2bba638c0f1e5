namespace OpenStatement.Presentation;

/// <summary>A page, or a part of one, that the search can find.</summary>
/// <param name="Kind">What it is, as readers see it: "Measure".</param>
/// <param name="Title">As readers see it.</param>
/// <param name="Address">Where it stands.</param>
public sealed record SearchEntry(string Kind, string Title, Address Address)
{
    /// <summary>What it belongs to or whose words it has, shown beside the kind; empty where that says nothing more.</summary>
    public string About { get; init; } = "";

    /// <summary>What it says, without mark-up; empty where only the title is searched.</summary>
    public string Text { get; init; } = "";

    /// <summary>Words by which it is found though nobody sees them; empty where there are none.</summary>
    public string Words { get; init; } = "";
}
