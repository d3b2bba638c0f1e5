namespace OpenStatement.Loading.Tests;

public sealed class DiagnosticTests
{
    private static readonly Diagnostic s_error = new("OS1203", Severity.Error, new("data/a,b.csv", 12, 3), "Found 5%.", "Expected\nmore.", "Fix it.");

    [Fact]
    public void A_problem_is_one_line_that_editors_recognise() =>
        Assert.Equal(
            "data/a,b.csv(12,3): error OS1203: Found 5%. Expected\nmore. Fix it.",
            DiagnosticWriter.Write(s_error, DiagnosticFormat.Text));

    [Fact]
    public void A_problem_for_a_workflow_escapes_what_has_a_meaning_there() =>
        Assert.Equal(
            "::error file=data/a%2Cb.csv,line=12,col=3,title=OS1203::Found 5%25. Expected%0Amore. Fix it.",
            DiagnosticWriter.Write(s_error, DiagnosticFormat.GitHub));

    [Fact]
    public void Problems_are_sorted_by_place_and_told_once()
    {
        var collector = new DiagnosticCollector();
        var earlier = s_error with { Location = new("data/a,b.csv", 2, 9) };
        collector.AddRange([s_error, earlier, s_error with { Code = "OS1201" }, s_error]);

        Assert.Equal([(2, "OS1203"), (12, "OS1201"), (12, "OS1203")], collector.ToSorted().Select(problem => (problem.Location.Line, problem.Code)));
    }

    [Theory]
    [InlineData("quaterly", "quarterly")]
    [InlineData("QUARTER", "quarter")]
    [InlineData("mnth", "month")]
    [InlineData("decade", null)]
    public void The_nearest_word_is_suggested_when_it_is_near(string written, string? nearest) =>
        Assert.Equal(nearest, NearestMatch.Find(written, ["month", "quarter", "quarterly", "year"]));
}
