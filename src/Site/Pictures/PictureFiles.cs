namespace OpenStatement.Site;

/// <summary>Writes what is to be seen: a chart as SVG, the card of a page as PNG.</summary>
public static class PictureFiles
{
    public static void Write(FileContent content, IBufferWriter<byte> output)
    {
        switch (content)
        {
            case ChartPicture chart:
                SvgPicture.Write(ChartPictureDrawing.Draw(chart), output);
                break;
            case SocialCard card:
                PngPicture.Write(SocialCardDrawing.Draw(card), scale: 1, output);
                break;
            default:
                throw new InvalidOperationException($"There is no drawing of {content.GetType().Name}.");
        }
    }
}
