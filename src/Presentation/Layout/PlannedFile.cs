namespace OpenStatement.Presentation;

/// <summary>A file the site will have beside its pages, made only when it is written.</summary>
/// <param name="Address">Where it will stand.</param>
/// <param name="Format">How it is written.</param>
/// <param name="Build">Gathers its content; safe to call from any thread.</param>
public sealed record PlannedFile(Address Address, FileFormat Format, Func<FileContent> Build)
{
    /// <summary>Where else the same bytes will stand.</summary>
    public ImmutableArray<Address> Copies { get; init; } = [];

    /// <summary>The list of SHA-256 sums, in the same folder, in which it stands; null for none.</summary>
    public Address? Checksums { get; init; }

    public IEnumerable<Address> Addresses => [Address, .. Copies];
}
