namespace OpenStatement.Theme;

/// <summary>Explains under a chart what its shapes mean, one after the other, on as many lines as it takes.</summary>
internal static class PictureKey
{
    private const double Size = 14;
    private const double LineHeight = 22;
    private const double SwatchWidth = 30;
    private const double Gap = 22;

    public static void Draw(PictureColumn column, Chart chart, ChartLabels labels)
    {
        // What is written in the chart wherever it is wide needs no key here.
        ImmutableArray<ChartKeyEntry> entries = [.. labels.Unplaced.Where(label => !label.IsOnlyNarrow).Select(label => label.Entry), .. chart.Key];
        if (entries.IsEmpty)
            return;
        var (x, room) = (column.Left, column.Left + column.Width);
        foreach (var entry in entries)
        {
            var width = SwatchWidth + PictureFonts.Arimo.Regular.Width(entry.Words, Size);
            if (x > column.Left && x + width > room)
            {
                x = column.Left;
                column.Y += LineHeight;
            }

            column.Add(PictureStyles.Apply(ChartKey.Draw(entry.Feature, chart), new PictureFrame(x + 12, column.Y + LineHeight / 2, 0)));
            var lines = TextLines.Wrap(entry.Words, PictureFonts.Arimo.Regular, Size, column.Width - SwatchWidth);
            for (var i = 0; i < lines.Count; i++)
            {
                if (i > 0)
                    column.Y += LineHeight;
                column.Add(new TextShape(lines[i], x + SwatchWidth, column.Y + LineHeight / 2 + 5, Size, TextAnchor.Start, new Paint(PictureStyles.Quiet)));
            }

            x += width + Gap;
        }

        column.Y += LineHeight + 6;
    }
}
