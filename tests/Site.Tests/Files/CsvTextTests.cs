namespace OpenStatement.Site.Tests;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44", "'+44")]
    [InlineData("-cmd", "'-cmd")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\0x", "'\0x")]
    [InlineData("a=b", "a=b")]
    public void A_text_that_a_spreadsheet_would_run_gets_an_apostrophe(string text, string cell) => Assert.Equal(cell, CsvText.Cell(text));

    [Theory]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("two\r\nlines", "\"two\r\nlines\"")]
    [InlineData("=1,2", "\"'=1,2\"")]
    [InlineData("\rx", "\"'\rx\"")]
    public void Commas_quotes_and_line_ends_are_quoted(string text, string cell) => Assert.Equal(cell, CsvText.Cell(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Nothing_is_an_empty_cell(string? text) => Assert.Equal("", CsvText.Cell(text));

    [Fact]
    public void Cells_are_parted_by_commas() => Assert.Equal("a,,\"b,c\"", Encoding.UTF8.GetString(CsvText.Cells("a", null, "b,c")));
}
