namespace OpenStatement.Presentation;

/// <summary>An address at which something stood, and where it stands now.</summary>
/// <param name="From">The address that was published.</param>
/// <param name="To">A page or file of the site.</param>
/// <param name="IsForEver">Whether it will never stand at the first address again.</param>
/// <param name="HasPage">Whether a page at the first address says the same to those whom no redirect leads on.</param>
public sealed record MovedAddress(Address From, Address To, bool IsForEver, bool HasPage);
