namespace OpenStatement.Site;

/// <summary>Forgets every file at once: for checking a site without making it.</summary>
public sealed class CountingSink : SiteSink
{
    protected override void Store(string file, ReadOnlySpan<byte> content)
    {
    }

    /// <summary>A picture that nobody keeps is not drawn.</summary>
    protected override void Store(string file, PictureSource picture)
    {
    }
}
