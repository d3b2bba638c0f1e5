namespace OpenStatement.Drawing;

/// <summary>Breaks words into lines.</summary>
public static class TextLines
{
    private const string Rest = "…";

    /// <param name="text">The words; white space of any kind counts as one space.</param>
    /// <param name="font">What they are set in.</param>
    /// <param name="size">Of the type, in pixels.</param>
    /// <param name="width">The room, in pixels.</param>
    /// <param name="most">How many lines there may be; what does not fit in them is left out, and three dots say so.</param>
    public static IReadOnlyList<string> Wrap(string text, Font font, double size, double width, int most = int.MaxValue)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in Words(XmlCharacters.Only(text), piece => font.Width(piece, size) <= width))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length == 0 || font.Width(longer, size) <= width)
            {
                line = longer;
                continue;
            }

            lines.Add(line);
            line = word;
        }

        if (line.Length > 0)
            lines.Add(line);
        return lines.Count <= most ? lines : [.. lines.Take(most - 1), Shorten(lines[most - 1], piece => font.Width(piece, size) <= width)];
    }

    /// <summary>As few lines as <see cref="Wrap"/> makes, of about the same length, as a headline is set.</summary>
    public static IReadOnlyList<string> Balance(string text, Font font, double size, double width, int most)
    {
        const double step = 0.95;
        var lines = Wrap(text, font, size, width, most);
        for (var narrower = width * step; lines.Count > 1; narrower *= step)
        {
            var next = Wrap(text, font, size, narrower);
            if (next.Count > lines.Count || next.Any(line => font.Width(line, size) > narrower))
                break;
            lines = next;
        }

        return lines;
    }

    /// <summary>The words; one that is longer than a line comes in parts.</summary>
    private static IEnumerable<string> Words(string text, Func<string, bool> fits)
    {
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = new StringInfo(word);
            while (!fits(rest.String) && rest.LengthInTextElements > 1)
            {
                var length = Enumerable.Range(1, rest.LengthInTextElements - 1)
                    .TakeWhile(count => count == 1 || fits(rest.SubstringByTextElements(0, count))).Last();
                yield return rest.SubstringByTextElements(0, length);
                rest = new StringInfo(rest.SubstringByTextElements(length));
            }

            yield return rest.String;
        }
    }

    private static string Shorten(string line, Func<string, bool> fits)
    {
        var words = line.Split(' ');
        var kept = Enumerable.Range(1, words.Length).Reverse().FirstOrDefault(count => fits(string.Join(' ', words.Take(count)) + Rest), 1);
        return string.Join(' ', words.Take(kept)).TrimEnd(',', '.', ';', ':') + Rest;
    }
}
