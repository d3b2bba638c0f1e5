using System.Runtime.CompilerServices;

namespace OpenStatement.Site;

/// <summary>Writes what is to be seen as a picture of the wanted kind.</summary>
public static class PictureFiles
{
    /// <summary>What was drawn as SVG and is still wanted as PNG: drawing takes as long as writing either.</summary>
    private static readonly ConditionalWeakTable<FileContent, Picture> s_drawn = [];

    public static void Write(FileContent content, FileFormat format, IBufferWriter<byte> output)
    {
        if (format is FileFormat.Svg)
        {
            SvgPicture.Write(s_drawn.GetValue(content, Draw), output);
            return;
        }

        var picture = s_drawn.TryGetValue(content, out var drawn) ? drawn : Draw(content);
        s_drawn.Remove(content);
        PngPicture.Write(picture, ScaleOf(content), output);
    }

    private static Picture Draw(FileContent content) => content switch
    {
        ChartPicture chart => ChartPictureDrawing.Draw(chart),
        SocialCard card => SocialCardDrawing.Draw(card),
        _ => throw new InvalidOperationException($"There is no drawing of {content.GetType().Name}."),
    };

    /// <summary>Charts are drawn half as large again, so that they are sharp on paper and on good screens.</summary>
    private static double ScaleOf(FileContent content) => content is ChartPicture ? 1.5 : 1;
}
