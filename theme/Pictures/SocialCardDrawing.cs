namespace OpenStatement.Theme;

/// <summary>Lays out the card that is shown beside a link to a page.</summary>
public static class SocialCardDrawing
{
    /// <summary>What the networks ask for, and <see cref="Height"/> with it.</summary>
    public const int Width = 1200;

    public const int Height = 630;

    private const int Margin = 72;
    private const int FootTop = 540;
    private const int FigureTop = 386;

    public static Picture Draw(SocialCard card)
    {
        var column = new PictureColumn(Margin, Width - 2 * Margin, 56);
        column.Write(card.Site, 28, 36, PictureStyles.Quiet, most: 1);
        column.Y += 26;
        var isLong = card.Heading.Length > 40;
        column.Write(card.Heading, isLong ? 48 : 64, isLong ? 58 : 74, PictureStyles.Heading, isBold: true, most: isLong ? 3 : 2);
        column.Y += 14;
        var (size, height) = card.Value is null ? (38, 50) : (32, 42);
        var lines = (int)(((card.Value is null ? FootTop : FigureTop) - 10 - column.Y) / height);
        if (lines > 0)
            column.Write(WithoutHeading(card), size, height, PictureStyles.Words, most: lines);
        return new Picture(Width, Height, card.Heading, card.Sentence,
        [
            new RectangleShape(0, 0, Width, Height, new Paint(PictureStyles.Ground)),
            new RectangleShape(0, 0, Width, 16, new Paint(PictureStyles.Heading)),
            .. column.Shapes,
            .. Figure(card),
            .. Foot(card),
        ]);
    }

    private static IEnumerable<Shape> Figure(SocialCard card)
    {
        if (card.Value is not { } value)
            return [];
        var words = new TextShape(value, Margin, FigureTop + 108, 96, TextAnchor.Start, new Paint(PictureStyles.Own, IsBold: true));
        if (card.Sparkline is not { } sparkline)
            return [words];
        var left = Math.Max(480, Margin + PictureFonts.Arimo.Bold.Width(value, 96) + 48);
        var frame = new PictureFrame(left, FigureTop - 4, Width - Margin - left);
        return [words, .. PictureStyles.Apply(SparklineDrawing.Draw(sparkline, 128), frame).Select(Larger)];
    }

    /// <summary>Cards are shown smaller than they are.</summary>
    private static Shape Larger(Shape shape)
    {
        var larger = shape with { Paint = shape.Paint with { StrokeWidth = shape.Paint.StrokeWidth * 1.7 } };
        return larger is CircleShape circle ? circle with { Radius = circle.Radius * 1.7 } : larger;
    }

    /// <summary>Sentences about a measure start with its name, which stands over them here.</summary>
    private static string WithoutHeading(SocialCard card) =>
        card.Sentence.StartsWith($"{card.Heading}: ", StringComparison.Ordinal) ? Sentences.Capitalise(card.Sentence[(card.Heading.Length + 2)..]) : card.Sentence;

    private static IEnumerable<Shape> Foot(SocialCard card)
    {
        var foot = new PictureColumn(Margin, Width - 2 * Margin, FootTop + 14);
        if (card.Notice is { } notice)
            foot.Write($"{card.Publisher}. {notice}", 20, 27, PictureStyles.Quiet, most: 2);
        else
            foot.Write(card.Publisher, 24, 34, PictureStyles.Quiet, most: 1);
        return [new RectangleShape(Margin, FootTop, Width - 2 * Margin, 2, new Paint(PictureStyles.Accent)), .. foot.Shapes];
    }
}
