namespace OpenStatement.Loading.Tests;

public sealed class ValueTests
{
    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2025-02-29", false)]
    [InlineData("1900-01-01", true)]
    [InlineData("1899-12-31", false)]
    [InlineData("2200-01-01", false)]
    [InlineData("2025-1-01", false)]
    [InlineData("2025-01-01 ", false)]
    [InlineData("2025/01/01", false)]
    [InlineData("２０２５-01-01", false)]
    public void A_date_is_year_month_and_day_with_hyphens(string text, bool isDate) => Assert.Equal(isDate, IsoDate.TryParse(text, out _));

    [Theory]
    [InlineData("", Markers.None)]
    [InlineData("[r]", Markers.Revised)]
    [InlineData("[r][e]", Markers.Revised | Markers.Estimated)]
    [InlineData("[low]", Markers.Low)]
    public void Markers_stand_side_by_side_in_brackets(string text, Markers expected)
    {
        Assert.True(MarkersText.TryParse(text, out var markers));
        Assert.Equal(expected, markers);
    }

    [Theory]
    [InlineData("r")]
    [InlineData("[r] [e]")]
    [InlineData("[r")]
    [InlineData("[]")]
    [InlineData("[R]")]
    [InlineData("[r][r]")]
    [InlineData("[q]")]
    public void Anything_else_is_no_marker(string text) => Assert.False(MarkersText.TryParse(text, out _));

    [Fact]
    public void Every_set_of_markers_is_read_as_it_is_written() => Assert.All(Enumerable.Range(0, 1024).Select(set => (Markers)set), set =>
    {
        Assert.True(MarkersText.TryParse(MarkerSymbols.Write(set), out var read));
        Assert.Equal(set, read);
    });

    [Theory]
    [InlineData("burglary", true)]
    [InlineData("rolling-12", true)]
    [InlineData("Burglary", false)]
    [InlineData("-burglary", false)]
    [InlineData("a--b", false)]
    [InlineData("a_b", false)]
    [InlineData("é", false)]
    [InlineData("", false)]
    public void An_id_has_small_letters_digits_and_single_hyphens(string text, bool isId) => Assert.Equal(isId, KebabCase.TryParse(text, out _));

    [Theory]
    [InlineData("Crime’s  outcome", "crimes-outcome")]
    [InlineData("Café (2025)", "cafe-2025")]
    [InlineData("Tŷ’r heddlu", "tyr-heddlu")]
    [InlineData("—", "")]
    public void A_phrase_becomes_an_id(string phrase, string id) => Assert.Equal(id, KebabCase.From(phrase));

    [Theory]
    [InlineData("1234.5", true)]
    [InlineData("-3", true)]
    [InlineData("1000000000000000", true)]
    [InlineData("1000000000000001", false)]
    [InlineData("1,234", false)]
    [InlineData("1e3", false)]
    [InlineData("£5", false)]
    [InlineData("NaN", false)]
    public void A_number_has_digits_and_a_point(string text, bool isNumber)
    {
        Assert.Equal(isNumber, DecimalNumber.TryParse(text, out _));
        Assert.Equal(isNumber, DecimalNumber.TryParse(System.Text.Encoding.UTF8.GetBytes(text), out _));
    }

    [Theory]
    [InlineData("office@northshire.example", true)]
    [InlineData("office@localhost", false)]
    [InlineData("office", false)]
    [InlineData("a@b@c.example", false)]
    [InlineData("a b@c.example", false)]
    [InlineData("<a@c.example>", false)]
    public void An_e_mail_address_has_one_at_sign_and_a_host(string text, bool isAddress) =>
        Assert.Equal(isAddress, EmailAddress.TryParse(text, out _));

    [Fact]
    public void Words_of_an_enumeration_are_kebab_case() =>
        Assert.Equal(["month", "quarter", "half-year", "year", "rolling-12", "rolling-6", "rolling-3", "snapshot"], EnumWords.All<Frequency>());

    [Fact]
    public void Only_its_own_word_names_a_value()
    {
        Assert.True(EnumWords.TryParse<Availability>("not-available", out var availability));
        Assert.Equal(Availability.NotAvailable, availability);
        Assert.False(EnumWords.TryParse<Availability>("1", out _));
        Assert.False(EnumWords.TryParse<Availability>("Available", out _));
    }
}
