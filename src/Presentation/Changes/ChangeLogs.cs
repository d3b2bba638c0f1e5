namespace OpenStatement.Presentation;

/// <summary>Tells what happened to a measure from statement to statement, from the archive alone.</summary>
internal static class ChangeLogs
{
    /// <summary>Latest first. What is withheld by now is not repeated from statements that gave it.</summary>
    public static ImmutableArray<ChangeLogEntry> Of(Measure measure, SiteContext context)
    {
        var withheld = new WithheldNow(context.Archive.Releases, new SeriesKey(measure.Id, context.Settings.Force.Area));
        return
        [
            .. Enumerable.Range(0, context.Summaries.Length)
                .SelectMany(index => EntriesOf(new MeasureEdition(measure, index, withheld, context)))
                .OrderByDescending(entry => entry.Date)
                .ThenByDescending(entry => entry.Release),
        ];
    }

    private static IEnumerable<ChangeLogEntry> EntriesOf(MeasureEdition edition)
    {
        var (measure, release) = (edition.Measure, edition.Edition.Release);
        ImmutableArray<MeasureChange> changes =
            [.. NewFigures.In(edition), .. ChangedFigures.In(edition), .. NewBreaks.In(edition), .. ChangedAssessments.In(edition)];
        var statement = new Link(Editions.Name(release), SiteAddresses.Statement(release.Id));
        if (!changes.IsEmpty)
        {
            yield return new ChangeLogEntry
            {
                // The measure's address at that time: it leads on to the one it has now, and a feed's entry keeps its id.
                Address = SiteAddresses.Change(measure.AsOf(release.Id), release.Id),
                Release = release.Id,
                Date = release.Statement.Published,
                Statement = statement,
                Title = NewFigures.Newest(edition) ?? $"{measure.Title}: {Sentences.Uncapitalise(changes[0].Text).TrimEnd('.')}",
                Changes = changes,
            };
        }

        foreach (var (variation, address) in Variations(release))
        {
            if (NamedIn.Names(variation.Text, measure.Title, NamedIn.Titles(edition.Context.Archive)))
                yield return EntryOf(variation, address, release, $"{measure.Title}: statement changed after it was published");
        }
    }

    /// <summary>Every change to a statement after it was published, with its address.</summary>
    public static IEnumerable<(Variation Variation, Address Address)> Variations(Release release) =>
        release.Statement.Variations.Zip(VariationIds.Of(release.Statement.Variations), (variation, id) => (variation, SiteAddresses.Variation(release.Id, id)));

    private static ChangeLogEntry EntryOf(Variation variation, Address address, Release release, string title) => new()
    {
        Address = address,
        Release = release.Id,
        Date = variation.Date,
        Statement = new Link(Editions.Name(release), address),
        Title = title,
        Changes = [new MeasureChange(ChangeKind.Variation, variation.Text)],
    };
}
