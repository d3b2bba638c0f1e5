namespace OpenStatement.Theme;

/// <summary>A part of a picture.</summary>
/// <param name="Paint">How it is painted.</param>
public abstract record Shape(Paint Paint);
