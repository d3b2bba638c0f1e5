namespace OpenStatement.Presentation;

/// <summary>What a picture must say of itself, because it will be seen away from the site.</summary>
public sealed record PictureCredit
{
    /// <summary>Where the figures come from, in words.</summary>
    public required string Source { get; init; }

    /// <summary>Who published it, where and when, as a sentence.</summary>
    public required string Publication { get; init; }

    /// <summary>The line those who use the figures must print.</summary>
    public required string Licence { get; init; }

    /// <summary>Where the same figures will always stand.</summary>
    public required Uri Address { get; init; }

    /// <summary>What a reader must be warned of: that it is a demonstration, or a draft. Null where there is nothing.</summary>
    public string? Notice { get; init; }
}
