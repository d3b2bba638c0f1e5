namespace OpenStatement.Presentation;

/// <summary>The API explained to developers.</summary>
public sealed record ApiPage : Page
{
    /// <summary>With what the address of every file begins.</summary>
    public required string Base { get; init; }

    /// <summary>What stays as it is, and what may come.</summary>
    public required string Promise { get; init; }

    public required Licence Licence { get; init; }

    /// <summary>Everything the API can be asked for.</summary>
    public required ImmutableArray<ApiRequest> Requests { get; init; }

    /// <summary>Real answers, shortened.</summary>
    public required ImmutableArray<ApiExample> Examples { get; init; }

    /// <summary>The same request in several languages; empty until there are figures.</summary>
    public required ImmutableArray<ApiSample> Samples { get; init; }

    /// <summary>Every sort of object in the answers.</summary>
    public required ImmutableArray<ApiObject> Objects { get; init; }
}
