namespace OpenStatement.Presentation;

/// <summary>The words of statements in the API.</summary>
internal static class StatementSchemas
{
    private static readonly ApiSchema<ApiParagraph> s_paragraph = new ApiSchema<ApiParagraph>("Paragraph", "A paragraph that can be cited by its number.")
        .WholeNumber("number", "Its number in the statement.", (paragraph, _) => paragraph.Number)
        .Address("url", "Where it stands, for ever.", (paragraph, _) => paragraph.Address)
        .Text("plain_text", "Its words, with any list behind it.", (paragraph, _) => paragraph.Words);

    private static readonly ApiSchema<ApiText> s_text = new ApiSchema<ApiText>("Text", "What somebody wrote, with the figures it quotes filled in.")
        .Text("markdown", "As CommonMark; links that start with / are on this site. Empty where nothing was written.", (text, site) => text.Markdown(site))
        .Text("plain_text", "Without any mark-up, in one line.", (text, site) => text.PlainText(site))
        .Objects("paragraphs", "The paragraphs that have numbers; none where the statement numbers none.", () => s_paragraph, (text, site) => text.Paragraphs(site));

    private static readonly ApiSchema<(PlacedPassage Placed, ReleaseSummary Release)> s_passage =
        new ApiSchema<(PlacedPassage Placed, ReleaseSummary Release)>("Passage", "What one voice says, or one section.")
            .Text("heading", "Its heading, such as Force commentary.", (one, _) => one.Placed.Passage.Section.Heading)
            .ObjectOrNull("voice", "Who says it; null where it is the statement's own.", () => CommitmentSchemas.Voice,
                (one, site) => one.Placed.Passage.Section.Voice is { } voice ? site.Settings.Voices.First(known => known.Id == voice) : null)
            .Texts("priorities", "The ids of the priorities it is about. What is about several is repeated with each.", (one, _) => one.Placed.Priorities.Select(priority => priority.Id))
            .Object("text", "What it says.", () => s_text, (one, _) => new ApiText(one.Placed.Passage.Text, one.Release));

    private static readonly ApiSchema<(Priority Priority, ReleaseSummary Release)> s_priority =
        new ApiSchema<(Priority Priority, ReleaseSummary Release)>("StatementPriority", "What a statement says about one priority.")
            .Text("id", "The id of the priority.", (one, _) => one.Priority.Id)
            .Text("title", "Its name.", (one, _) => one.Priority.Title)
            .Address("url", "The page that stays as it was published.", (one, _) => SiteAddresses.Edition(one.Release.Release.Id, one.Priority))
            .Address("api", "The file of the priority in this API.", (one, _) => ApiReference.AddressOf(one.Priority))
            .Objects("passages", "The voices in their order, then the sections without a voice.", () => s_passage,
                (one, site) => Passages.About(one.Priority, one.Release.Release, site).Select(placed => (placed, one.Release)));

    public static ApiSchema<ReleaseSummary> File { get; } = new ApiSchema<ReleaseSummary>("Statement", "The words of one statement.")
        .Address("url", "Its page.", (summary, _) => SiteAddresses.Statement(summary.Release.Id))
        .Address("api", "The address of this file.", (summary, _) => SiteAddresses.Api("statements", summary.Release.Id.ToString()))
        .Licensed()
        .Object("release", "Its dates and addresses.", () => ReleaseSchemas.InList, (summary, _) => summary.Release)
        .Object("introduction", "The words at its beginning.", () => s_text, (summary, _) => new ApiText(summary.Release.Statement.Introduction, summary))
        .Objects("priorities", "What it says about each priority.", () => s_priority, (summary, site) => site.Archive.Priorities.Select(priority => (priority, summary)))
        .Object("closing", "The words behind all priorities.", () => s_text, (summary, _) => new ApiText(summary.Release.Closing, summary))
        .Objects("commitments", "The planned actions and requests that it reports on.", () => CommitmentSchemas.Said, (summary, _) => summary.Release.Commitments)
        .Objects("variations", "The changes made to it after it was published.", () => ReleaseSchemas.Variation, (summary, _) => summary.Release.Statement.Variations);
}
