namespace OpenStatement.Statistics;

/// <summary>By what an item of the duty is met.</summary>
public enum DutyEvidence
{
    /// <summary>By the statements of this site: their dates are its dates.</summary>
    Statement,

    /// <summary>By the list of priorities that apply here and those that do not.</summary>
    Priorities,

    /// <summary>By something published here or elsewhere, whose dates the office keeps.</summary>
    Publication,
}
