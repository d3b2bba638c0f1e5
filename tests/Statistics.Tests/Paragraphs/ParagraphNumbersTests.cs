namespace OpenStatement.Statistics.Tests;

public sealed class ParagraphNumbersTests
{
    private static readonly StatementSection s_third = new("Partners", "partners");
    private static readonly StatementSection s_force = new("Force commentary", "force");
    private static readonly StatementSection s_commissioner = new("Commissioner's commentary", "commissioner");
    private static readonly StatementSection s_action = new("Planned action", null);
    private static readonly StatementSection s_request = new("Requests", null);

    /// <summary>As the folder has them: what a voice says of several priorities may come before or after their own files.</summary>
    private static readonly ImmutableArray<Commentary> s_commentaries =
    [
        new(["drugs"], [Say(s_commissioner, "commissioner on drugs"), Say(s_request, "request on drugs"), Say(s_action, "action on drugs"), Say(s_force, "force on drugs")]),
        new(["homicide"], [Say(s_force, "force on homicide", "again"), Say(s_action, "action on homicide"), Say(s_third, "partners on homicide")]),
        new(["violence", "homicide"], [Say(s_commissioner, "commissioner on both")]),
    ];

    [Fact]
    public void By_priority_each_has_its_voices_in_their_order_and_then_its_other_sections() => Assert.Equal(
        ["introduction", "force on homicide", "again", "commissioner on both", "partners on homicide", "action on homicide",
            "force on drugs", "commissioner on drugs", "request on drugs", "action on drugs", "closing"],
        Numbers(ReadingOrder.Priority).Words);

    [Fact]
    public void By_voice_each_has_its_priorities_in_their_order_and_then_come_the_other_sections() => Assert.Equal(
        ["introduction", "force on homicide", "again", "force on drugs", "commissioner on both", "commissioner on drugs", "partners on homicide",
            "action on homicide", "action on drugs", "request on drugs", "closing"],
        Numbers(ReadingOrder.Voice).Words);

    [Fact]
    public void A_text_knows_its_numbers_and_the_first_priority_it_is_about()
    {
        var numbers = Numbers(ReadingOrder.Voice);

        var first = numbers.Find(s_commentaries[1].Passages[0].Text)!;
        Assert.Equal((2, 3, "homicide"), (first.First, first.Last, first.Priority!.Id));
        Assert.Equal("homicide", numbers.Find(s_commentaries[2].Passages[0].Text)!.Priority!.Id);
        Assert.Null(numbers.Find(RichText.Empty));
    }

    [Fact]
    public void Passages_that_say_the_same_have_numbers_of_their_own()
    {
        var (one, other) = (Say(s_force, "the same"), Say(s_force, "the same"));
        var numbers = Numbers(ReadingOrder.Priority, [new(["homicide"], [one]), new(["drugs"], [other])]);

        Assert.Equal((2, 3), (numbers.Find(one.Text)!.First, numbers.Find(other.Text)!.First));
    }

    [Fact]
    public void Without_numbers_there_are_none() => Assert.Empty(Numbers(ReadingOrder.Voice, s_commentaries, isNumbered: false).Words);

    private static ParagraphNumbers Numbers(ReadingOrder order, ImmutableArray<Commentary>? commentaries = null, bool isNumbered = true)
    {
        var archive = Archives.Of(
            MadeUp.Measure(),
            new Series(new SeriesKey("burglary", "north"), [new Observation { Period = Period.YearEnding(new DateOnly(2020, 12, 31)), Value = 1 }]));
        archive = archive with
        {
            Settings = archive.Settings with
            {
                Voices = [new("force", "Force"), new("commissioner", "Commissioner"), new("partners", "Partners")],
                Sections = [s_third, s_action, s_force, s_request, s_commissioner],
            },
            Priorities = [Priority("homicide", 1), Priority("violence", 2), Priority("drugs", 3)],
        };
        var release = archive.Releases[0];
        return ParagraphNumbers.Of(
            release with
            {
                Commentaries = commentaries ?? s_commentaries,
                Closing = Text("closing"),
                Statement = release.Statement with { Order = order, HasNumberedParagraphs = isNumbered, Introduction = Text("introduction") },
            },
            archive);
    }

    private static Passage Say(StatementSection section, params IEnumerable<string> paragraphs) => new(section, Text([.. paragraphs]));

    private static RichText Text(params IEnumerable<string> paragraphs) =>
        new([.. paragraphs.SelectMany(words => new RichTextPart[] { new ParagraphStart(words), new Markup($"<p>{words}</p>", words) })]);

    private static Priority Priority(string id, int order) => new(id, id, PriorityKind.National, order, new Applicability(true, null));
}
