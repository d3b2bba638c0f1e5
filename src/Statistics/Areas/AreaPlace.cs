namespace OpenStatement.Statistics;

/// <summary>Where an area stands among those of its kind.</summary>
/// <param name="Higher">How many are higher.</param>
/// <param name="Lower">How many are lower.</param>
/// <param name="Among">How many have a figure, this one included.</param>
public sealed record AreaPlace(int Higher, int Lower, int Among)
{
    /// <summary>Whether others have the very same figure.</summary>
    public bool IsShared => Higher + Lower + 1 < Among;

    /// <summary>Whether it is nearer to the highest than to the lowest.</summary>
    public bool IsFromHighest => Higher <= Lower;

    /// <summary>One for each figure; of a single one there is no place.</summary>
    /// <param name="highestFirst">In their order.</param>
    public static ImmutableArray<AreaPlace?> AllOf(ImmutableArray<decimal> highestFirst)
    {
        var places = new AreaPlace?[highestFirst.Length];
        for (var first = 0; first < highestFirst.Length && highestFirst.Length > 1;)
        {
            var next = first;
            while (next < highestFirst.Length && highestFirst[next] == highestFirst[first])
                next++;
            Array.Fill(places, new AreaPlace(first, highestFirst.Length - next, highestFirst.Length), first, next - first);
            first = next;
        }

        return [.. places];
    }
}
