using DiffPlex;
using DiffPlex.Chunkers;

namespace OpenStatement.Site.Tests;

/// <summary>The lines in which two texts differ, in the unified format without lines around them.</summary>
internal static class TextDifference
{
    /// <summary>Empty where the texts are equal; otherwise it makes the later text from the earlier one, to the last character.</summary>
    public static string Between(string earlier, string later)
    {
        // Lines end with a line feed alone: a carriage return before it is text, and a difference.
        var lines = new CustomFunctionChunker(text => text.Split('\n'));
        var difference = Differ.Instance.CreateDiffs(earlier, later, ignoreWhiteSpace: false, ignoreCase: false, lines);
        return string.Concat(difference.DiffBlocks.Select(block => string.Concat([
            $"@@ -{block.DeleteStartA + 1},{block.DeleteCountA} +{block.InsertStartB + 1},{block.InsertCountB} @@\n",
            .. difference.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA).Select(line => $"-{line}\n"),
            .. difference.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB).Select(line => $"+{line}\n"),
        ])));
    }
}
