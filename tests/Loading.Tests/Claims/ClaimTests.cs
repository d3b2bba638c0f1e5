namespace OpenStatement.Loading.Tests;

public sealed class ClaimTests
{
    [Theory]
    [InlineData("OS1531", "The force recorded 4,607 [burglaries](/measures/residential-burglary/) in the year ending December 2025.")]
    [InlineData("OS1531", "4,607 offences of residential burglary were recorded in the year ending December 2025.")]
    [InlineData("OS1531", "There were 1,727 residential burglary offences in the latest quarter, which worries us.")]
    [InlineData("OS1531", "In the 12 months to December 2025, residential burglary was 4,770.")]
    [InlineData("OS1531", "Residential burglary rose by 5% to 4,607.")]
    [InlineData("OS1531", "Residential burglary reached 1,207 in the quarter.")]
    [InlineData("OS1531", "Residential burglary was 4,400 the year before.")]
    [InlineData("OS1531", "Residential burglary was about 5,700 in the year ending December 2025.")]
    [InlineData("OS1531", "We recorded 1,200 [burglaries](/measures/residential-burglary/#table) in the quarter ending December 2025.")]
    [InlineData("OS1531", "Residential burglary has a baseline of 4,100.")]
    [InlineData("OS1531", "Victims satisfied were 74% in the quarter ending December 2025.")]
    [InlineData("OS1531", "The force recorded 4,607 residential burglaries in the year ending December 2025.")]
    [InlineData("OS1531", "Residential burglaries fell to 4,607 in the year ending December 2025.")]
    [InlineData("OS1531", "Residential burglary (4,770 in the year ending December 2025) worries us.")]
    [InlineData("OS1532", "Residential burglary fell by 5% over the year.")]
    [InlineData("OS1532", "Residential burglary rose by 15 per cent compared with last year.")]
    [InlineData("OS1532", "Residential burglary rose by 15% on the year before.")]
    [InlineData("OS1532", "[Residential burglary](/measures/residential-burglary/) is 38% above the baseline.")]
    [InlineData("OS1532", "Residential burglary is down 18% on the baseline.")]
    [InlineData("OS1532", "Residential burglary rose by nearly 40% in a year.")]
    [InlineData("OS1532", "Victims satisfied rose by 8 percentage points.")]
    [InlineData("OS1532", "[Residential burglary](/measures/residential-burglary/) fell over the year.")]
    [InlineData("OS1532", "[Residential burglary](/measures/residential-burglary/) has dropped sharply since the baseline year.")]
    [InlineData("OS1533", "Victims satisfied rose by 5% over the year.")]
    [InlineData("OS1534", "The latest quarter ending September 2025 was hard.")]
    [InlineData("OS1534", "Look at the latest quarter (July to September 2025) with care.")]
    [InlineData("OS1534", "Residential burglary matters in the latest 12 months, to September 2025.")]
    [InlineData("OS1535", "In the baseline year, which ended in June 2018, things were calmer.")]
    [InlineData("OS1535", "The baseline is the year ending June 2018.")]
    [InlineData("OS1536", "The force recorded 3 offences of modern slavery in the latest quarter.")]
    [InlineData("OS1536", "There were 2 [modern slavery](/measures/modern-slavery/) cases.")]
    public void A_sentence_that_contradicts_the_figures_is_pointed_out(string code, string sentence) =>
        Assert.Contains(code, MadeUpFigures.Check(sentence).Select(problem => problem.Code));

    [Theory]
    [InlineData("The force recorded 4,707 [burglaries](/measures/residential-burglary/) in the year ending December 2025.")]
    [InlineData("The force recorded about 4,700 [burglaries](/measures/residential-burglary/) in the year ending December 2025.")]
    [InlineData("The force recorded nearly 4,700 residential burglaries in the year ending December 2025.")]
    [InlineData("The force recorded 150 residential burglaries in Northtown in the year ending December 2025.")]
    [InlineData("On average 392 residential burglaries a month were recorded last year.")]
    [InlineData("In 2025 we solved 9% of residential burglaries, up from 7%.")]
    [InlineData("Residential burglary (2 of 3 in the year ending December 2025 by day) worries us.")]
    [InlineData("Residential burglary rose by 5 per cent over the year.")]
    [InlineData("Residential burglary rose by 5% to 4,707.")]
    [InlineData("Residential burglary rose by 4.6% on the year before, from 4,500 to 4,707.")]
    [InlineData("Residential burglary rose by 11% to 1,277 in the quarter.")]
    [InlineData("Residential burglary rose by 22% on the quarter before.")]
    [InlineData("Residential burglary is 18% above the baseline year, which ended in June 2019.")]
    [InlineData("Residential burglary had a baseline of 4,000.")]
    [InlineData("Residential burglary was 4,500 the year before.")]
    [InlineData("In the quarter ending September 2025 residential burglary was 1,050.")]
    [InlineData("The force recorded 300 residential burglary offences in Northtown in the latest quarter.")]
    [InlineData("The force recorded 300 residential burglary offences in the latest quarter in which a weapon was used.")]
    [InlineData("Of 4,707 residential burglary offences, 300 were recorded in the latest quarter among older people.")]
    [InlineData("In the latest quarter we visited 900 homes after residential burglary.")]
    [InlineData("Since residential burglary worries people, 250 officers were trained in the latest quarter.")]
    [InlineData("Over the 3 years to December 2025 the force recorded 13,000 residential burglary offences.")]
    [InlineData("Residential burglary fell by 9% in the group on the year before.")]
    [InlineData("Residential burglary rose more than robbery, which fell by 12% over the year.")]
    [InlineData("Seen from the year before, burglary is up 9% to 4,694 and residential burglary is not alone.")]
    [InlineData("Our target is to cut residential burglary by 20%, to 3,800 in the year ending December 2026.")]
    [InlineData("The rate of residential burglary fell by 3% over the year.")]
    [InlineData("Residential burglary has the 3rd lowest rate of 8 forces: 2.59 per 1,000 people.")]
    [InlineData("We will meet on 4 March 2026 to talk about residential burglary.")]
    [InlineData("Victims satisfied rose by 5 percentage points to 75%.")]
    [InlineData("Victims satisfied rose by 5.0 percentage points over the year.")]
    [InlineData("The latest quarter, October to December 2025, was hard.")]
    [InlineData("The latest quarter was harder than the quarter ending September 2025.")]
    [InlineData("We compare with the baseline and with the year ending June 2018.")]
    [InlineData("The force recorded 12 offences of modern slavery in the latest quarter.")]
    [InlineData("Modern slavery is 1 of 4 measures and has 3 parts.")]
    [InlineData("Residential burglary was {residential-burglary latest-12-months}, {residential-burglary change-on-year-before} on the year before.")]
    [InlineData("[Residential burglary](/measures/residential-burglary/) rose over the year.")]
    [InlineData("[Residential burglary](/measures/residential-burglary/) has risen since the baseline year.")]
    [InlineData("[Residential burglary](/measures/residential-burglary/) fell over the summer.")]
    [InlineData("Residential burglary `fell by 50%` over the year.")]
    public void A_sentence_that_agrees_or_cannot_be_judged_is_left_alone(string sentence) =>
        Assert.Empty(MadeUpFigures.Check(sentence).Select(problem => problem.ToString()));

    [Fact]
    public void A_warning_says_where_what_was_found_what_the_data_say_and_what_to_write()
    {
        var problem = Assert.Single(MadeUpFigures.Check("## Heading\n\nAll is well.\nBut *the force* recorded 4,607 [burglaries](/measures/residential-burglary/) in the year ending December 2025."));

        Assert.Equal(
            "commentary.md(4,26): warning OS1531: Found \"4,607\" as a figure of residential-burglary. "
            + "Expected 4,707 for the year ending December 2025, as in the data of this release. "
            + "Write {residential-burglary latest-12-months} in its place, which is filled in from the data, or correct the number.",
            problem.ToString());
    }

    [Theory]
    [InlineData("1 ")]
    [InlineData("residential burglary rose by 5% to ")]
    [InlineData("in the latest quarter the ")]
    [InlineData("about nearly ")]
    [InlineData("12,")]
    public void A_sentence_without_end_is_no_burden(string piece) =>
        Assert.Empty(MadeUpFigures.Check(string.Concat(Enumerable.Repeat(piece, 50_000))));
}
