namespace OpenStatement.Statistics;

/// <summary>Whether somebody undertook something or asked for it.</summary>
public enum CommitmentKind
{
    Action,
    Request,
}
