namespace OpenStatement.Loading;

/// <summary>Knows what measures were called, and so which one an id means in a release.</summary>
internal sealed class MeasureNames
{
    private readonly ILookup<string, FormerMeasure> _renamed;
    private readonly ILookup<string, FormerMeasure> _byPresentId;

    public MeasureNames(IEnumerable<FormerMeasure> rows)
    {
        var all = rows.OrderBy(row => row.Until).ToImmutableArray();
        _renamed = all.Where(row => row.IsRenamed).ToLookup(row => row.Id);
        _byPresentId = all.ToLookup(row => Now(row.Id));
    }

    /// <summary>The id a measure has now: where several rows rename it one after the other, the last of them counts.</summary>
    public string Now(string id)
    {
        // A circle is a mistake that is reported elsewhere.
        var met = new HashSet<string> { id };
        while (_renamed[id].FirstOrDefault() is { Became: { } next } && met.Add(next))
            id = next;
        return id;
    }

    /// <summary>The present id of what an id means in the files of a release; the id itself where it means nothing else there.</summary>
    public string Now(string id, ReleaseId release) => _renamed[id].Any(row => release <= row.Until) ? Now(id) : id;

    public bool IsRenamed(string id) => _renamed.Contains(id);

    /// <summary>The row that renamed a measure; null where none did.</summary>
    public FormerMeasure? Renaming(string id) => _renamed[id].FirstOrDefault();

    /// <summary>The row after which no measure has an id any more, or none has figures; null where there is no such row.</summary>
    public FormerMeasure? Gone(string id) => Renaming(id) ?? _byPresentId[id].FirstOrDefault(row => row.IsWithdrawn);

    /// <summary>The ids through which one leads back to itself; null where it does not.</summary>
    public IReadOnlyList<string>? Circle(string id)
    {
        var path = new List<string> { id };
        while (Renaming(path[^1]) is { Became: { } next })
        {
            path.Add(next);
            if (next == id)
                return path;
            if (path.IndexOf(next) < path.Count - 1)
                return null;
        }

        return null;
    }

    /// <summary>The measure with all that is known of its past.</summary>
    public Measure WithPast(Measure measure)
    {
        var rows = _byPresentId[measure.Id].ToLookup(row => row.IsWithdrawn);
        return measure with
        {
            FormerNames = [.. rows[false].Select(row => row.Name), .. rows[true].Where(row => row.HasWords).Select(row => row.Name)],
            Withdrawal = rows[true].FirstOrDefault() is { } row ? new Withdrawal(row.Until, row.Reason ?? "") : null,
        };
    }
}
