namespace OpenStatement.Loading;

/// <summary>
/// Whether two figures would be written in the same way. To arithmetic 8.7 and 8.70 are equal, but a download gives a
/// number with the digits its release gave it.
/// </summary>
internal sealed class SameAsWritten : IEqualityComparer<Observation>
{
    private SameAsWritten()
    {
    }

    public static SameAsWritten Instance { get; } = new();

    public bool Equals(Observation one, Observation other) =>
        one == other
        && one.Value?.Scale == other.Value?.Scale
        && one.Basis?.Numerator.Scale == other.Basis?.Numerator.Scale
        && one.Basis?.Denominator.Scale == other.Basis?.Denominator.Scale;

    public int GetHashCode(Observation observation) => observation.GetHashCode();
}
