namespace OpenStatement.Theme;

/// <summary>Lays out a chart with its words, from the headline to the address where the figures stand, as one picture.</summary>
public static class ChartPictureDrawing
{
    /// <summary>A width at which a column of a report and a slide have room for the words of the chart.</summary>
    private const int Width = 960;

    /// <summary>The shape of a slide; longer only where notes or a long title need it.</summary>
    private const int LeastHeight = 540;

    private const int Margin = 32;

    public static Picture Draw(ChartPicture content)
    {
        var chart = content.Chart;
        var head = new PictureColumn(Margin, Width - 2 * Margin, 28);
        head.Write(chart.Headline, 26, 33, PictureStyles.Heading, isBold: true);
        head.Y += 4;
        if (chart.WithoutMarks is { } withoutMarks)
            head.Write(withoutMarks, 16, 22, PictureStyles.Words);
        head.Write(chart.Subtitle, 15, 21, PictureStyles.Quiet);

        var foot = Foot(content);
        var labels = ChartLabels.For(chart);
        var body = new PictureColumn(Margin, head.Width, head.Y + 16);
        body.Add(PictureStyles.Apply(ChartDrawing.Draw(chart, labels), new PictureFrame(body.Left, body.Y, body.Width)));
        body.Y += ChartDrawing.Height;
        PictureKey.Draw(body, chart, labels);
        foreach (var note in chart.Notes)
            body.Write($"{note.Number}. {note.Text}", 13, 19, PictureStyles.Quiet);

        var height = Math.Max(LeastHeight, (int)Math.Ceiling(body.Y + 14 + foot.Y + 20));
        return new Picture(Width, height, chart.Title, $"{chart.Headline}. {chart.Description}".Replace("..", ".", StringComparison.Ordinal),
        [
            new RectangleShape(0, 0, Width, height, new Paint(PictureStyles.Ground)),
            new RectangleShape(0, 0, Width, 6, new Paint(PictureStyles.Heading)),
            .. head.Shapes,
            .. body.Shapes,
            .. foot.Shapes.Select(shape => Down(shape, height - foot.Y - 20)),
        ]);
    }

    /// <summary>Drawn at the top, to be moved to the foot once it is known how high the picture is.</summary>
    private static PictureColumn Foot(ChartPicture content)
    {
        var foot = new PictureColumn(Margin, Width - 2 * Margin, 0);
        foot.Add(new RectangleShape(foot.Left, foot.Y, foot.Width, 1, new Paint(PictureStyles.Rule)));
        foot.Y += 10;
        if (content.Credit.Notice is { } notice)
            foot.Write(notice, 13, 18, PictureStyles.Words, isBold: true);
        foot.Write($"Source: {content.Credit.Source} {content.Credit.Publication}", 13, 18, PictureStyles.Quiet);
        foot.Write(content.Credit.Licence, 13, 18, PictureStyles.Quiet);
        foot.Write(content.Credit.Address.AbsoluteUri, 13, 18, PictureStyles.Heading);
        return foot;
    }

    private static Shape Down(Shape shape, double by) => shape switch
    {
        TextShape text => text with { Y = text.Y + by },
        RectangleShape rectangle => rectangle with { Y = rectangle.Y + by },
        _ => shape,
    };
}
