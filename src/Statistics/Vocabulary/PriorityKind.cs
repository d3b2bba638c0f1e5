namespace OpenStatement.Statistics;

/// <summary>Who set a priority.</summary>
public enum PriorityKind
{
    National,
    Local,
}
