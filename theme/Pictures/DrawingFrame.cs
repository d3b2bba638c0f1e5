using System.Xml.Linq;

namespace OpenStatement.Theme;

/// <summary>Where a drawing within a picture stands, and how its own coordinates become those of the picture.</summary>
/// <param name="X">Of its origin.</param>
/// <param name="Y">Of its origin.</param>
/// <param name="Width">In its own coordinates: what percentages across are of.</param>
/// <param name="Across">How many pixels a step across is.</param>
internal readonly record struct DrawingFrame(double X, double Y, double Width, double Across = 1)
{
    /// <summary>The frame of a drawing within this one: moved to a place, or stretched to the whole width.</summary>
    public DrawingFrame Within(XElement drawing)
    {
        var frame = this with { X = AcrossOf(drawing, "x"), Y = DownOf(drawing, "y") };
        if ((string?)drawing.Attribute("preserveAspectRatio") is not "none")
            return frame;
        var width = NumberAt((string)drawing.Attribute("viewBox")!, 2);
        return frame with { Width = width, Across = Across * Width / width };
    }

    public double AcrossOf(XElement element, string name) => X + LengthOf(element, name);

    public double DownOf(XElement element, string name) => Y + Number((string?)element.Attribute(name) ?? "0");

    public double LengthOf(XElement element, string name)
    {
        var text = (string?)element.Attribute(name) ?? "0";
        return Across * (text.EndsWith('%') ? Number(text[..^1]) * Width / 100 : Number(text));
    }

    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static double NumberAt(string list, int index) => Number(list.Split(' ')[index]);
}
