namespace OpenStatement.Statistics;

/// <summary>What ends a look back from the latest figure.</summary>
public enum LookBack
{
    /// <summary>A period with a figure as high, or as low.</summary>
    AsFar,

    /// <summary>The start of the series.</summary>
    Start,

    /// <summary>A change in the way of counting.</summary>
    Break,

    /// <summary>A period without a figure.</summary>
    Gap,
}
