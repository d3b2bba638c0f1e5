namespace OpenStatement.Statistics;

/// <summary>One of the aims against which the force's contribution is stated.</summary>
/// <param name="Id">Kebab-case; part of the address of its pages.</param>
/// <param name="Title">As readers see it.</param>
/// <param name="Kind">Who set it.</param>
/// <param name="Order">Its place in every list, from 1.</param>
/// <param name="Applicability">Whether it applies in this area, with the reason: item 7A(b) of the Order.</param>
public sealed record Priority(string Id, string Title, PriorityKind Kind, int Order, Applicability Applicability)
{
    /// <summary>What it is part of, such as "A safer city"; null where priorities are not grouped.</summary>
    public string? Theme { get; init; }

    /// <summary>Who is to bring it about, in words; null where nothing was said.</summary>
    public string? Owner { get; init; }
}

/// <summary>Whether a priority applies locally, and why or why not.</summary>
/// <param name="Applies">Whether the force contributes to it here.</param>
/// <param name="Reason">In plain words; never empty when the priority does not apply.</param>
public sealed record Applicability(bool Applies, string? Reason);

/// <summary>Who set a priority.</summary>
public enum PriorityKind
{
    National,
    Local,
}
