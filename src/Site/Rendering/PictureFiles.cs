namespace OpenStatement.Site;

/// <summary>Writes what is to be seen: a chart as SVG, a card as PNG.</summary>
public static class PictureFiles
{
    public static void Write(FileContent content, IBufferWriter<byte> output)
    {
        switch (content)
        {
            case ChartPicture chart:
                SvgPicture.Write(ChartPictureDrawing.Draw(chart), PictureFonts.Arimo, output);
                break;
            case SocialCard card:
                PngPicture.Write(SocialCardDrawing.Draw(card), PictureFonts.Arimo, output);
                break;
            default:
                throw new InvalidOperationException($"There is no drawing of {content.GetType().Name}.");
        }
    }
}
