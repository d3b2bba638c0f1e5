namespace OpenStatement.Loading;

/// <summary>In which field, from 0, each column that is read for every row stands; -1 where the file leaves it out.</summary>
internal readonly record struct ObservationColumns
{
    public required int Measure { get; init; }

    public required int Area { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required int Value { get; init; }

    public required int Numerator { get; init; }

    public required int Denominator { get; init; }

    public required int Dimension { get; init; }

    public required int Category { get; init; }

    public static ObservationColumns Find(CsvHeader header) => new()
    {
        Measure = header.IndexOf(ObservationTable.Measure),
        Area = header.IndexOf(ObservationTable.Area),
        Start = header.IndexOf(ObservationTable.Start),
        End = header.IndexOf(ObservationTable.End),
        Value = header.IndexOf(ObservationTable.Value),
        Numerator = header.IndexOf(ObservationTable.Numerator),
        Denominator = header.IndexOf(ObservationTable.Denominator),
        Dimension = header.IndexOf(ObservationTable.Dimension),
        Category = header.IndexOf(ObservationTable.Category),
    };
}
