namespace OpenStatement.Loading;

/// <summary>The front matter of a commentary file, which only a voice that speaks of several priorities needs.</summary>
internal static class CommentaryKeys
{
    public static readonly Field Voice = new("voice", ValueKind.Id, "The id of the voice that speaks, from site.yml.")
    { Example = "commissioner" };

    public static readonly Field Priorities = new(
        "priorities", ValueKind.Ids, "The ids of the priorities it speaks of.")
    { Example = "reduce-homicide" };

    public static DocumentSchema Schema { get; } = new(
        "input/statements/<release>/<priority>.md",
        "What is said about one priority. It needs no front matter: each second-level heading is one of the headings in site.yml, "
        + "and what stands under it belongs to that section. A file of any other name may have this front matter instead; "
        + "the whole of it is then what one voice says about several priorities, with headings from the third level on.",
        [Voice, Priorities]);
}
