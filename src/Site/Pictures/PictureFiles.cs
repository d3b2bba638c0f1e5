using System.Buffers;
using OpenStatement.Presentation;
using OpenStatement.Theme;

namespace OpenStatement.Site;

/// <summary>Writes what is to be seen as a picture of the wanted kind.</summary>
public static class PictureFiles
{
    public static void Write(FileContent content, FileFormat format, IBufferWriter<byte> output)
    {
        var picture = content switch
        {
            ChartPicture chart => ChartPictureDrawing.Draw(chart),
            SocialCard card => SocialCardDrawing.Draw(card),
            _ => throw new InvalidOperationException($"There is no drawing of {content.GetType().Name}."),
        };
        if (format is FileFormat.Svg)
            SvgPicture.Write(picture, output);
        else
            PngPicture.Write(picture, ScaleOf(content), output);
    }

    /// <summary>Charts are drawn half as large again, so that they are sharp on paper and on good screens.</summary>
    private static double ScaleOf(FileContent content) => content is ChartPicture ? 1.5 : 1;
}
