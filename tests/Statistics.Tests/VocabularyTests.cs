using System.Reflection;

namespace OpenStatement.Statistics.Tests;

public sealed class VocabularyTests
{
    [Fact]
    public void Every_type_of_the_vocabulary_is_immutable()
    {
        var settable = typeof(Archive).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}");
        Assert.Empty(settable);
    }

    [Fact]
    public void No_type_of_the_vocabulary_has_public_fields_that_can_be_written() =>
        Assert.All(
            typeof(Archive).Assembly.GetExportedTypes().Where(type => !type.IsEnum).SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance)),
            field => Assert.True(field.IsInitOnly, $"{field.DeclaringType!.Name}.{field.Name}"));

    [Theory]
    [InlineData(Markers.None, "")]
    [InlineData(Markers.Provisional, "[p]")]
    [InlineData(Markers.Revised | Markers.Estimated, "[r][e]")]
    [InlineData(Markers.Low, "[low]")]
    public void Markers_are_written_in_square_brackets_side_by_side(Markers markers, string symbols) =>
        Assert.Equal(symbols, MarkerSymbols.Write(markers));

    [Fact]
    public void Every_marker_has_a_symbol() =>
        Assert.Equal(Enum.GetValues<Markers>().Where(marker => marker is not Markers.None).Order(), MarkerSymbols.All.Select(symbol => symbol.Marker).Order());

    [Fact]
    public void The_series_of_a_measure_come_by_area_with_the_undivided_one_first()
    {
        var divided = SeriesOf.Quarters(1) with { Key = new SeriesKey("burglary", "north", new Breakdown("age", "under 25")) };
        var vintage = new Vintage([SeriesOf.QuartersOf("burglary", "south", 1), divided, SeriesOf.QuartersOf("burglary", "north", 1), SeriesOf.QuartersOf("robbery", "north", 1)]);
        Assert.Equal(
            [new SeriesKey("burglary", "north"), divided.Key, new SeriesKey("burglary", "south")],
            vintage.Of("burglary").Select(series => series.Key));
        Assert.Empty(vintage.Of("homicide"));
    }

    [Fact]
    public void A_group_has_the_members_of_the_day()
    {
        var group = new ComparatorGroup("similar", "Similar forces", "north",
        [
            new GroupMembership("south", new DateOnly(2020, 1, 1), new DateOnly(2020, 12, 31)),
            new GroupMembership("west", new DateOnly(2021, 1, 1), null),
        ]);
        Assert.Equal(["south"], group.MembersOn(new DateOnly(2020, 12, 31)));
        Assert.Equal(["west"], group.MembersOn(new DateOnly(2021, 1, 1)));
    }

    [Fact]
    public void The_latest_figure_is_the_last_one_there_is() =>
        Assert.Equal(SeriesOf.Quarter(1), SeriesOf.Quarters(1, 2, null).Latest!.Value.Period);

    [Fact]
    public void A_forecast_is_not_the_latest_figure()
    {
        var series = SeriesOf.Quarters(1, 2, 3);
        var forecast = series.Observations[2] with { Markers = Markers.Forecast };
        Assert.Equal(SeriesOf.Quarter(1), (series with { Observations = series.Observations.SetItem(2, forecast) }).Latest!.Value.Period);
    }

    [Fact]
    public void A_series_without_figures_has_no_latest() => Assert.Null(SeriesOf.Quarters(values: [null, null]).Latest);
}
