namespace OpenStatement.Loading.Tests;

public sealed class CsvTableTests
{
    private static readonly Field s_id = new("id", ValueKind.Id, "An id.");

    private static readonly Field s_text = new("text", ValueKind.Text, "A text.") { IsOptional = true };

    private readonly DiagnosticCollector _diagnostics = new();

    [Fact]
    public void A_comma_a_quotation_mark_and_a_line_break_may_stand_in_quoted_text() =>
        Assert.Equal(["a, \"b\"\nc"], Read("id,text\nx,\"a, \"\"b\"\"\nc\"\n").Select(row => row.Text));

    [Fact]
    public void A_row_is_found_by_the_line_on_which_it_starts() =>
        Assert.Equal([2, 5], Read("id,text\nx,\"a\nb\"\n\ny,c\n").Select(row => row.Line));

    [Fact]
    public void An_optional_column_may_be_left_out() => Assert.Equal([null], Read("id\nx\n").Select(row => row.Text));

    [Fact]
    public void Spaces_around_values_are_not_part_of_them() => Assert.Equal(["a b"], Read("id , text\n x , \" a b \" \n").Select(row => row.Text));

    [Fact]
    public void A_value_is_located_by_the_number_of_its_field()
    {
        Read("text,id\na,x\nb,X\n");

        Assert.Equal(new SourceLocation("data/test.csv", 3, 2), _diagnostics.ToSorted().Single().Location);
    }

    [Fact]
    public void Every_mistake_of_a_table_is_reported_and_the_other_rows_are_read()
    {
        Assert.Equal(["good"], Read("id,text\nX,a\ny\n,b\nz,good\n").Select(row => row.Text));
        Assert.Equal(["OS1205", "OS1105", "OS1201"], _diagnostics.ToSorted().Select(diagnostic => diagnostic.Code));
    }

    private IReadOnlyList<(int Line, string? Text)> Read(string csv)
    {
        var schema = new TableSchema("test.csv", "A test.", [s_id, s_text]);
        var file = new SourceFile("data/test.csv", Encoding.UTF8.GetBytes(csv));
        return [.. TableReader.Read(file, schema, ReadRow, _diagnostics).Select(row => (row.Locate(s_id).Line, row.Value))];
    }

    private static string? ReadRow(RowReader row)
    {
        row.Id(s_id);
        return row.OptionalText(s_text);
    }
}
