namespace OpenStatement.Statistics;

/// <summary>Stages through which cases pass, fewer at each: such as referred, charged, convicted.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Title">As readers see it.</param>
/// <param name="Priority">Id of the priority on whose page it stands.</param>
/// <param name="Stages">Ids of the measures that count them, the earliest stage first; at least two.</param>
public sealed record Funnel(string Id, string Title, string Priority, ImmutableArray<string> Stages);
