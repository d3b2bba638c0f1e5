namespace OpenStatement.Site;

/// <summary>Files that the host reads and visitors never see.</summary>
public static class HostingAddresses
{
    public static Address Headers { get; } = new("/_headers");

    public static Address Redirects { get; } = new("/_redirects");
}
