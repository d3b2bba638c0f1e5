namespace OpenStatement.Statistics;

/// <summary>How firm an announced date is.</summary>
public enum AnnouncementStatus
{
    Provisional,
    Confirmed,
}
