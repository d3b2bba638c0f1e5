namespace OpenStatement.Statistics.Tests;

public sealed class FormerNamesTests
{
    private static readonly Measure s_solved = MadeUp.Measure(Unit.Percent, Polarity.Higher, decimals: 1) with
    {
        Id = "violence-solved",
        Title = "Violence solved",
        Definition = "Share for which an offender was found.",
        FormerNames =
        [
            new FormerName("violence-detected", new ReleaseId(2025, 3), "Violence detected", "Share that was detected.", null),
            new FormerName("violence-cleared", new ReleaseId(2025, 9), null, "Share that was cleared.", null),
            new FormerName("violence-solved", new ReleaseId(2025, 12), "Solved violence", null, null),
        ],
    };

    [Theory]
    [InlineData(2024, 12, "violence-detected", "Violence detected", "Share that was detected.")]
    [InlineData(2025, 3, "violence-detected", "Violence detected", "Share that was detected.")]
    [InlineData(2025, 6, "violence-cleared", "Solved violence", "Share that was cleared.")]
    [InlineData(2025, 9, "violence-cleared", "Solved violence", "Share that was cleared.")]
    [InlineData(2025, 12, "violence-solved", "Solved violence", "Share for which an offender was found.")]
    [InlineData(2026, 3, "violence-solved", "Violence solved", "Share for which an offender was found.")]
    public void A_measure_has_the_name_it_had_in_a_release(int year, int month, string id, string title, string definition)
    {
        var then = s_solved.AsOf(new ReleaseId(year, month));

        Assert.Equal((id, title, definition), (then.Id, then.Title, then.Definition));
        Assert.Equal(then, then.AsOf(new ReleaseId(year, month)));
    }

    [Fact]
    public void Figures_are_found_by_the_present_id_whatever_the_measure_was_called() =>
        Assert.Equal(("violence-solved", "Violence detected"), s_solved.WordedIn(new ReleaseId(2025, 3)) is var then ? (then.Id, then.Title) : default);

    [Fact]
    public void A_measure_is_withdrawn_only_after_its_last_release()
    {
        var withdrawn = s_solved with { Withdrawal = new Withdrawal(new ReleaseId(2026, 3), "Nobody counts it any more.") };

        Assert.False(withdrawn.IsWithdrawnIn(new ReleaseId(2026, 3)));
        Assert.True(withdrawn.IsWithdrawnIn(new ReleaseId(2026, 6)));
        Assert.False(s_solved.IsWithdrawnIn(new ReleaseId(2026, 6)));
    }
}
