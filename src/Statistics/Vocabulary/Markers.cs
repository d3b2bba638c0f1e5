namespace OpenStatement.Statistics;

/// <summary>
/// What a reader must know about a single figure. The letters are those of the Government Analysis Function's
/// guidance on symbols in tables.
/// </summary>
[Flags]
public enum Markers
{
    None = 0,

    /// <summary><c>[b]</c>: the series breaks here; do not compare across it.</summary>
    Break = 1,

    /// <summary><c>[c]</c>: withheld to protect people's identity.</summary>
    Confidential = 2,

    /// <summary><c>[e]</c>: an estimate.</summary>
    Estimated = 4,

    /// <summary><c>[f]</c>: a forecast.</summary>
    Forecast = 8,

    /// <summary><c>[low]</c>: rounds to zero but is not zero.</summary>
    Low = 16,

    /// <summary><c>[p]</c>: provisional; expected to change.</summary>
    Provisional = 32,

    /// <summary><c>[r]</c>: revised since it was first published.</summary>
    Revised = 64,

    /// <summary><c>[u]</c>: of low reliability.</summary>
    Unreliable = 128,

    /// <summary><c>[x]</c>: not available.</summary>
    NotAvailable = 256,

    /// <summary><c>[z]</c>: not applicable.</summary>
    NotApplicable = 512,
}
