namespace OpenStatement.Site.Tests;

public sealed class JsonDownloadTests
{
    private static readonly JsonElement Json = Read(
        new Observation { Period = Examples.Quarter, Value = 22.50m, Basis = new Proportion(225, 1000), Markers = Markers.Provisional, Note = "Tŷ <b>" },
        new Observation { Period = Examples.Quarter, Value = null, Markers = Markers.NotAvailable });

    [Fact]
    public void It_says_what_the_figures_mean_and_on_what_terms_they_may_be_used()
    {
        Assert.Equal("2025-12", Json.GetProperty("release").GetProperty("id").GetString());
        Assert.Equal("2026-02-02", Json.GetProperty("release").GetProperty("published").GetString());
        Assert.Equal("2026-01-20", Json.GetProperty("release").GetProperty("data_as_at").GetString());
        Assert.Equal("Burglaries of homes.", Json.GetProperty("measure").GetProperty("definition").GetString());
        Assert.Equal("Police recorded crime", Json.GetProperty("measure").GetProperty("source").GetString());
        Assert.Equal("https://licence.example/3/", Json.GetProperty("licence").GetProperty("url").GetString());
        Assert.Equal("Contains public sector information.", Json.GetProperty("licence").GetProperty("attribution").GetString());
    }

    [Fact]
    public void A_figure_keeps_its_number_basis_markers_and_note()
    {
        var row = Json.GetProperty("observations")[0];

        Assert.Equal("22.50", row.GetProperty("value").GetRawText());
        Assert.Equal(225, row.GetProperty("numerator").GetDecimal());
        Assert.Equal(["p"], row.GetProperty("markers").EnumerateArray().Select(marker => marker.GetString()));
        Assert.Equal("Tŷ <b>", row.GetProperty("note").GetString());
        Assert.Equal("E23000099", row.GetProperty("area_code").GetString());
    }

    [Fact]
    public void A_figure_there_is_not_is_null() => Assert.Equal(JsonValueKind.Null, Json.GetProperty("observations")[1].GetProperty("value").ValueKind);

    private static JsonElement Read(params Observation[] observations) => JsonDocument.Parse(
        Examples.Written(output => new DataFileWriter(Examples.Url).Write(Examples.Download(Examples.Burglary, null, observations), FileFormat.Json, output))).RootElement;
}
