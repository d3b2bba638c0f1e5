namespace OpenStatement.Presentation;

/// <summary>What is shown beside a link to a page where people share it.</summary>
public sealed record SocialCard : FileContent
{
    /// <summary>The site the page belongs to.</summary>
    public required string Site { get; init; }

    /// <summary>What the page is about.</summary>
    public required string Heading { get; init; }

    /// <summary>What it says, as a sentence; may be empty.</summary>
    public required string Sentence { get; init; }

    /// <summary>The leading figure; null where there is none.</summary>
    public string? Value { get; init; }

    /// <summary>The leading figure over time; null where there are too few to show a shape.</summary>
    public Sparkline? Sparkline { get; init; }

    /// <summary>Whose words these are.</summary>
    public required string Publisher { get; init; }

    /// <summary>What a reader must be warned of; null where there is nothing.</summary>
    public string? Notice { get; init; }
}
