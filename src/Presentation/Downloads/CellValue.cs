namespace OpenStatement.Presentation;

/// <summary>What a cell of a download holds, before it is written in a format. A struct, because a large site writes millions.</summary>
public readonly record struct CellValue
{
    public CellKind Kind { get; private init; }

    /// <summary>Where the cell holds text; otherwise empty.</summary>
    public string Text
    {
        get => field ?? "";
        private init;
    }

    public decimal Number { get; private init; }

    public DateOnly Day { get; private init; }

    public Markers Markers { get; private init; }

    public static implicit operator CellValue(string? text) => text is null ? default : new CellValue { Kind = CellKind.Text, Text = text };

    public static implicit operator CellValue(decimal? number) =>
        number is { } value ? new CellValue { Kind = CellKind.Number, Number = value } : default;

    public static implicit operator CellValue(DateOnly day) => new() { Kind = CellKind.Day, Day = day };

    /// <summary>A list even where it is empty.</summary>
    public static implicit operator CellValue(Markers markers) => new() { Kind = CellKind.Markers, Markers = markers };
}

public enum CellKind
{
    Nothing,
    Text,
    Number,
    Day,
    Markers,
}
