namespace OpenStatement.Loading.Tests;

public sealed class TermFinderTests
{
    private static readonly TermFinder s_finder = FinderOf(
        "Crown Prosecution Service (CPS)", "Charge", "Organised crime group (OCG)", "Group", "Victims' code", "Rape (adult)", "DA", "Data", "Ministry of Justice (MoJ)");

    [Theory]
    [InlineData("A charge was made.", "charge")]
    [InlineData("Charges were made.", "Charges")]
    [InlineData("Recharged, charged, pre-charge and charge-free.", "")]
    [InlineData("The Crown Prosecution Service (CPS) decides.", "Crown Prosecution Service (CPS)")]
    [InlineData("the crown prosecution service decides", "crown prosecution service")]
    [InlineData("CPS’s view, cps view", "CPS")]
    [InlineData("OCGs, an OCG-led raid", "OCGs|OCG")]
    [InlineData("An organised crime group, a group", "organised crime group|group")]
    [InlineData("The Victims’ Code", "Victims’ Code")]
    [InlineData("Crown  Prosecution \n Service", "Crown  Prosecution \n Service")]
    [InlineData("Crown Prosecution", "")]
    [InlineData("DA and data on da and DATA", "DA|data|DATA")]
    [InlineData("The MoJ and the moj", "MoJ")]
    [InlineData("Rape", "")]
    public void Whole_words_are_found_and_the_longest_name_wins(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', s_finder.Find(text).Select(found => text[found.Start..found.End])));

    [Fact]
    public void An_abbreviation_says_what_it_stands_for_and_words_do_not()
    {
        Assert.Equal("Crown Prosecution Service", s_finder.Find("CPS").Single().Name.Expansion);
        Assert.Null(s_finder.Find("Crown Prosecution Service").Single().Name.Expansion);
        Assert.Null(s_finder.Find("DA").Single().Name.Expansion);
    }

    [Fact]
    public void What_is_found_agrees_with_a_search_for_each_name_by_itself()
    {
        var random = new Random(1);
        string[] pieces = ["crown", " ", "prosecution", "service", "charge", "s", "OCG", "ocg", "group", "organised", "crime", "(CPS)", "CPS", "-", ".", "DA", "data", "x"];
        for (var i = 0; i < 2_000; i++)
        {
            var text = string.Join(random.Next(2) == 0 ? " " : "", random.GetItems(pieces, random.Next(1, 12)));
            var previous = 0;
            foreach (var found in s_finder.Find(text))
            {
                var written = text[found.Start..found.End];
                Assert.True(found.Start >= previous, text);
                Assert.True(
                    string.Equals(written, found.Name.Text, found.Name.IsExact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)
                    || string.Equals(written, found.Name.Text + "s", found.Name.IsExact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)
                    || written.Contains("  ", StringComparison.Ordinal),
                    $"{written} in {text}");
                previous = found.End;
            }
        }
    }

    [Fact]
    public void Thousands_of_names_that_start_alike_are_told_apart()
    {
        var words = new StringBuilder();
        for (var i = 0; i < 5_000; i++)
            words.Append(System.Globalization.CultureInfo.InvariantCulture, $"name of number {i}, ");
        var finder = FinderOf([.. Enumerable.Range(0, 5_000).Select(i => FormattableString.Invariant($"Name of number {i}"))]);

        Assert.Equal(5_000, finder.Find(words.ToString()).Select(found => found.Name.Term).Distinct().Count());
    }

    [Theory]
    [InlineData("HMICFRS", "HMICFRS")]
    [InlineData("ROCUs", "ROCU")]
    [InlineData("CO2", "CO2")]
    [InlineData("ABCDEFGH", null)]
    [InlineData("A", null)]
    [InlineData("As", null)]
    [InlineData("A38", null)]
    [InlineData("XIV", null)]
    [InlineData("IVs", null)]
    [InlineData("PhD", null)]
    [InlineData("2025", null)]
    [InlineData("the", null)]
    public void Abbreviations_have_two_to_seven_capitals(string word, string? expected) =>
        Assert.Equal(expected, Abbreviation.InCapitals(word));

    private static TermFinder FinderOf(params IReadOnlyList<string> terms) =>
        new(terms.Select(term => new GlossaryTerm(KebabCase.From(term), term, RichText.Empty)));
}
