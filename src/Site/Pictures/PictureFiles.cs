using System.Runtime.CompilerServices;

namespace OpenStatement.Site;

/// <summary>Draws the pictures of one site and writes them. Safe to use from several threads at once.</summary>
public sealed class PictureFiles
{
    /// <summary>What was drawn as SVG and is still wanted as PNG: drawing takes as long as writing either.</summary>
    private readonly ConditionalWeakTable<FileContent, Picture> _drawn = [];

    public void WriteSvg(FileContent content, IBufferWriter<byte> output) => SvgPicture.Write(_drawn.GetValue(content, Draw), output);

    public void WritePng(FileContent content, IBufferWriter<byte> output)
    {
        var picture = _drawn.TryGetValue(content, out var drawn) ? drawn : Draw(content);
        _drawn.Remove(content);
        PngPicture.Write(picture, PictureFonts.Arimo, ScaleOf(content), output);
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
