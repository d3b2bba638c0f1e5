namespace OpenStatement.Diagnostics;

/// <summary>A value together with the place it was read from.</summary>
public readonly record struct Located<T>(T Value, SourceLocation Location)
{
    /// <summary>The same place with a value made from this one.</summary>
    public Located<TResult> Select<TResult>(Func<T, TResult> selector) => new(selector(Value), Location);
}
