namespace OpenStatement.Presentation.Tests;

public sealed partial class ApiSchemaTests
{
    private static readonly SiteContext s_context = Sites.With(SeriesOf.Quarters(1, 2, 3, 4, 5)).Context;

    [Fact]
    public void Names_are_in_snake_case_and_stand_once_in_an_object()
    {
        foreach (var schema in All())
        {
            Assert.Matches("^[A-Z][A-Za-z]+$", schema.Name);
            Assert.All(schema.Fields, field => Assert.Matches(SnakeCase(), field.Name));
            Assert.Equal(schema.Fields.Length, schema.Fields.Select(field => field.Name).Distinct().Count());
        }
    }

    [Fact]
    public void Everything_is_explained_and_no_two_sorts_of_object_have_one_name()
    {
        Assert.All(All(), schema => Assert.EndsWith(".", schema.Meaning, StringComparison.Ordinal));
        Assert.All(All().SelectMany(schema => schema.Fields), field => Assert.Matches("^[A-Z].*\\.$", field.Meaning));
        Assert.Equal(All().Count, All().Select(schema => schema.Name).Distinct().Count());
    }

    [Fact]
    public void Every_file_says_on_what_terms_it_may_be_used() => Assert.All(ApiResources.Of(s_context), resource =>
    {
        var names = resource.Schema.Fields.Select(field => field.Name).ToList();
        Assert.Contains("licence", names);
        Assert.Contains("url", names);
        Assert.Contains("api", names);
    });

    [Fact]
    public void An_example_is_shorter_and_still_whole()
    {
        var answer = ApiResources.Of(s_context).First(resource => resource.Id == "observations").Example!.Answer();
        var rows = JsonDocument.Parse(answer.Shortened(2, 20, isIndented: true)).RootElement.GetProperty("observations");
        Assert.Equal(2, rows.GetArrayLength());
    }

    [Fact]
    public void A_long_text_is_never_cut_within_a_letter()
    {
        var schema = new ApiSchema<string>("Example", "For this test.").Text("text", "A text.", (text, _) => text);
        var answer = new ApiAnswer<string>(schema, string.Concat(Enumerable.Repeat("😀", 10)), s_context);
        Assert.Equal("😀 …", JsonDocument.Parse(answer.Shortened(1, 3, isIndented: false)).RootElement.GetProperty("text").GetString());
    }

    private static List<ApiSchema> All()
    {
        var all = ApiResources.Of(s_context).Select(resource => resource.Schema).ToList();
        for (var i = 0; i < all.Count; i++)
            all.AddRange(all[i].Fields.Select(field => field.Schema).OfType<ApiSchema>().Distinct().Where(schema => !all.Contains(schema)));
        return all;
    }

    [GeneratedRegex("^[a-z]+[0-9]*(_[a-z0-9]+)*$")]
    private static partial Regex SnakeCase();
}
