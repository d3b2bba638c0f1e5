namespace OpenStatement.Presentation.Tests;

public sealed class AssessmentsTests
{
    private static readonly Series Own = SeriesOf.Quarters(100, 110, 100, 110, 100, 110, 100, 110);

    [Fact]
    public void Another_trend_than_the_computed_one_stands_beside_it_with_author_and_reason()
    {
        var (note, section) = With(new Assessment { Measure = "burglary", Trend = "Moderate reduction", Author = "North Police", Reason = "Fewer than in spring." });
        Assert.Equal(("North Police", "Fewer than in spring."), (note.Author, note.Reason));
        Assert.Equal(new AssessmentPoint("Trend", "stable", "moderate reduction", Agrees: false), Assert.Single(note.Points));
        Assert.Equal("North Police says: moderate reduction", section.Trend!.Label.Asserted);
        Assert.Equal("Stable", section.Trend.Label.Words);
    }

    [Fact]
    public void The_same_trend_in_other_letters_agrees()
    {
        var (note, section) = With(new Assessment { Measure = "burglary", Trend = "STABLE", Author = "North Police", Reason = "We agree." });
        Assert.True(Assert.Single(note.Points).Agrees);
        Assert.Null(section.Trend!.Label.Asserted);
    }

    [Fact]
    public void What_the_figures_do_not_say_is_not_put_in_their_mouth()
    {
        var (note, _) = With(new Assessment
        {
            Measure = "burglary",
            Benchmark = new AssertedBenchmark(3, 8, Band.Below),
            Author = "North Police",
            Reason = "By the national tool.",
        });
        Assert.Equal(
            [
                new AssessmentPoint("Place among similar forces", null, "3rd of 8", Agrees: false),
                new AssessmentPoint("Against similar forces", null, "below the group average", Agrees: false),
            ],
            note.Points);
    }

    [Fact]
    public void An_author_given_by_the_id_of_a_voice_has_its_name()
    {
        var (note, _) = With(new Assessment { Measure = "burglary", Trend = "Stable", Author = "force", Reason = "We agree." });
        Assert.Equal("North Police", note.Author);
    }

    [Fact]
    public void Where_nobody_asserts_anything_there_is_no_note() => Assert.Null(Section([]).Assessment);

    private static (AssessmentNote Note, MeasureSection Section) With(Assessment assessment)
    {
        var section = Section([assessment]);
        return (section.Assessment!, section);
    }

    private static MeasureSection Section(Assessment[] assessments)
    {
        var release = MadeUpSite.Release(new ReleaseId(2021, 12), MadeUpSite.Today, Own) with { Assessments = [.. assessments] };
        var archive = MadeUpSite.Archive(MadeUp.Measure(), release);
        var context = Sites.Context(archive with { Settings = archive.Settings with { Voices = [new Voice("force", "North Police")] } });
        return MeasureSections.Of(MadeUp.Measure(), context.Latest!, context)!;
    }
}
