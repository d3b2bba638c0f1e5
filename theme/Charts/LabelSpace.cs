namespace OpenStatement.Theme;

/// <summary>The room for words in a drawing of one width.</summary>
internal sealed class LabelSpace
{
    /// <summary>How far apart the places are that are tried, in pixels.</summary>
    private const decimal Step = 5;

    /// <summary>Words that a line would cross on more than this share of their width are not written.</summary>
    private const decimal MostCrossed = 0.06m;

    /// <summary>A greater distance from the series is no better, in pixels.</summary>
    private const decimal Enough = 16;

    /// <summary>How far words may reach over the ends of the line they belong to, in pixels.</summary>
    private const decimal Margin = 4;

    private readonly ChartGeometry _geometry;
    private readonly ChartCourse _course;
    private readonly Box? _band;
    private readonly List<Box> _taken;

    /// <param name="chart">What is drawn.</param>
    /// <param name="geometry">Where its parts stand.</param>
    /// <param name="width">Of the drawing, in pixels.</param>
    public LabelSpace(Chart chart, ChartGeometry geometry, decimal width)
    {
        Width = width;
        _geometry = geometry;
        _course = new ChartCourse(chart, geometry, width);
        _band = chart.UsualRange is { } range
            ? new Box(Middle(range.First) - Margin, geometry.Y(range.Upper), Middle(range.Last) + Margin, geometry.Y(range.Lower))
            : null;
        _taken = [.. chart.Axis.Ticks.Select(tick => Box.Around(0, geometry.Y(tick) - 5, TextSize.Width(GroundDrawing.NumberAt(tick, chart)) + 4))];
    }

    public decimal Width { get; }

    public void Take(Box box) => _taken.Add(box);

    /// <summary>The height of words at the right end: over the series, or under it where fewer other lines pass.</summary>
    public decimal BesideEnd(string text)
    {
        var width = TextSize.Width(text, isBold: true);
        var (highest, lowest) = _course.Reach(Width - width, Width);
        var over = Box.Around(Width - width, Math.Max(ChartDrawing.Top, highest) - 12, width);
        var under = Box.Around(Width - width, lowest + 24, width);
        var isUnder = under.Bottom < ChartDrawing.Bottom && _course.LevelsThrough(under) < _course.LevelsThrough(over);
        return (isUnder ? under : over).Bottom - TextSize.Descent;
    }

    /// <summary>Places over and under a level line.</summary>
    public IEnumerable<Box> Along(LevelLine line)
    {
        var y = _geometry.Y(line.Value);
        return Across(line.Label, Middle(line.First), Middle(line.Last), isInside: false, _ => (y, y));
    }

    /// <summary>Places over and under the trend line.</summary>
    public IEnumerable<Box> Beside(TrendLine trend)
    {
        var known = Enumerable.Range(0, trend.Values.Length).Where(i => trend.Values[i] is not null).ToList();
        return Across(trend.Label, Middle(known[0]), Middle(known[^1]), isInside: false, box => _course.ReachOfTrend(box.Left, box.Right));
    }

    /// <summary>Places in a band, along its edges.</summary>
    public IEnumerable<Box> Within(UsualRange range)
    {
        var (top, bottom) = (_geometry.Y(range.Upper), _geometry.Y(range.Lower));
        return Across(range.Label, Middle(range.First), Middle(range.Last), isInside: true, _ => (bottom, top))
            .Where(IsInBand);
    }

    /// <summary>Places in a band, along a line in it.</summary>
    public IEnumerable<Box> Within(UsualRange range, LevelLine line)
    {
        var y = _geometry.Y(line.Value);
        return Across(line.Label, Middle(range.First), Middle(range.Last), isInside: true, _ => (y, y))
            .Where(IsInBand);
    }

    /// <summary>The best of some places; null where each is taken or has the series or too many other lines running through it.</summary>
    /// <param name="places">Places to choose from.</param>
    /// <param name="mostOthers">How many lines other than the series may run behind the words.</param>
    public Box? Find(IEnumerable<Box> places, int mostOthers) => places
        .Where(box => IsFree(box) && _course.OtherLinesThrough(box) <= mostOthers && _course.Crossed(box) <= MostCrossed)
        .OrderBy(_course.OtherLinesThrough).ThenBy(_course.Crossed).ThenByDescending(box => Math.Min(Enough, _course.Room(box)))
        .FirstOrDefault();

    /// <summary>Whether words stand in the usual range, so that their halo must have its colour.</summary>
    public bool IsInBand(Box box) => _band is { } band
        && box.Left >= band.Left && box.Right <= band.Right && box.Top >= band.Top && box.Bottom <= band.Bottom;

    private bool IsFree(Box box) => box.Top > ChartDrawing.Top - 22 && box.Bottom < ChartDrawing.Bottom && !_taken.Exists(box.Overlaps);

    private decimal Middle(int index) => _geometry.X(index) * Width / 100;

    /// <param name="text">The words.</param>
    /// <param name="start">Where their line starts.</param>
    /// <param name="end">Where their line ends.</param>
    /// <param name="isInside">Whether the words as a whole, not only their middle, must be between the two.</param>
    /// <param name="reach">The highest and the lowest that the line comes over the width of a box.</param>
    private IEnumerable<Box> Across(string text, decimal start, decimal end, bool isInside, Func<Box, (decimal Highest, decimal Lowest)> reach)
    {
        var width = TextSize.Width(text);
        var over = isInside ? Margin : width / 2;
        var from = Math.Max(0, start - over);
        var to = Math.Min(Width, end + over) - width;
        for (var left = to; left >= from; left -= Step)
        {
            var (highest, lowest) = reach(Box.Around(left, 0, width));
            yield return Box.Around(left, highest - 7, width);
            yield return Box.Around(left, lowest + 16, width);
        }
    }
}
