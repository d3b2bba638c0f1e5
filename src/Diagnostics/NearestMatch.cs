namespace OpenStatement.Diagnostics;

/// <summary>Finds the allowed value a mistyped one was probably meant to be.</summary>
public static class NearestMatch
{
    /// <summary>
    /// The candidate with the fewest single-character edits from <paramref name="value"/>, letter case aside,
    /// or null when none is close enough (a third of the value's length, and at least one edit) to be a fair guess.
    /// </summary>
    public static string? Find(string value, IEnumerable<string> candidates)
    {
        var tolerance = Math.Max(1, value.Length / 3);
        return candidates
            .Select(candidate => (candidate, distance: EditDistance(value.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(pair => pair.distance <= tolerance)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>Levenshtein's distance, one row at a time.</summary>
    private static int EditDistance(string from, string to)
    {
        var previous = Enumerable.Range(0, to.Length + 1).ToArray();
        var current = new int[to.Length + 1];
        for (var i = 1; i <= from.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var substitution = previous[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[to.Length];
    }
}
