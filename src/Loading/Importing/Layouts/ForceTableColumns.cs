namespace OpenStatement.Loading;

/// <summary>Where the columns of a table by force stand, counted from 0.</summary>
internal sealed record ForceTableColumns
{
    public required int Year { get; init; }

    public required int Quarter { get; init; }

    public required int ForceName { get; init; }

    /// <summary>The Office for National Statistics' code of the area; the publisher's own files have none.</summary>
    public int? AreaCode { get; init; }

    public required int Code { get; init; }

    public required int Count { get; init; }

    /// <summary>Null when a column is missing.</summary>
    /// <param name="header">The header row in plain words.</param>
    /// <param name="code">The header of the column of offence codes.</param>
    /// <param name="counts">The headers that the column of counts may have.</param>
    public static ForceTableColumns? Find(string[] header, string code, params string[] counts)
    {
        var columns = new ForceTableColumns
        {
            Year = Array.IndexOf(header, "financial year"),
            Quarter = Array.IndexOf(header, "financial quarter"),
            ForceName = Array.IndexOf(header, "force name"),
            AreaCode = Array.IndexOf(header, "pfa code") is var field and >= 0 ? field : null,
            Code = Array.IndexOf(header, code),
            Count = Array.FindIndex(header, counts.Contains),
        };
        int[] needed = [columns.Year, columns.Quarter, columns.ForceName, columns.Code, columns.Count];
        return needed.Contains(-1) ? null : columns;
    }
}
