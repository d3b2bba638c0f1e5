namespace OpenStatement.Statistics;

/// <summary>Puts the passages of a statement in order.</summary>
public static class PassageOrder
{
    /// <summary>All of them, each once, in the order of the print edition.</summary>
    public static ImmutableArray<PlacedPassage> Of(Release release, Archive archive)
    {
        var settings = archive.Settings;
        var placed =
            from commentary in release.Commentaries
            let priorities = archive.Priorities.Where(priority => commentary.Priorities.Contains(priority.Id)).ToImmutableArray()
            where !priorities.IsEmpty
            from passage in commentary.Passages
            select new PlacedPassage(passage, priorities);
        return release.Statement.Order is ReadingOrder.Voice
            ? [.. placed.OrderBy(passage => PartOf(passage.Passage.Section, settings)).ThenBy(passage => passage.Priorities[0].Order)]
            : [.. placed.OrderBy(passage => passage.Priorities[0].Order).ThenBy(passage => PlaceOf(passage.Passage.Section, settings))];
    }

    /// <summary>The place of a section's voice among the voices, from 0; sections without a voice come behind them all.</summary>
    public static int PlaceOf(StatementSection section, SiteSettings settings)
    {
        for (var place = 0; place < settings.Voices.Length; place++)
        {
            if (settings.Voices[place].Id == section.Voice)
                return place;
        }

        return settings.Voices.Length;
    }

    /// <summary>The place of its voice, or behind all voices that of the section itself.</summary>
    private static int PartOf(StatementSection section, SiteSettings settings) =>
        PlaceOf(section, settings) + (section.Voice is null ? settings.Sections.IndexOf(section) : 0);
}

/// <summary>A passage of a statement with all that it is about.</summary>
/// <param name="Passage">What is said.</param>
/// <param name="Priorities">In their order; never empty. The first is where it stands.</param>
public sealed record PlacedPassage(Passage Passage, ImmutableArray<Priority> Priorities);
