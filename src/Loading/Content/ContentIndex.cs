namespace OpenStatement.Loading;

/// <summary>
/// What the checks look up again and again. Each subject adds what it defines. Where an id stands twice, the first counts.
/// </summary>
/// <param name="content">What was read.</param>
/// <param name="reservedPages">The names that the program's own pages and folders have at the root of a site.</param>
internal sealed class ContentIndex(SiteContent content, FrozenSet<string> reservedPages)
{
    private readonly Dictionary<string, object> _byId = [];
    private readonly Dictionary<string, Definitions> _definitions = [];
    private readonly Dictionary<Type, object> _made = [];

    public SiteContent Content => content;

    public FrozenSet<string> ReservedPages => reservedPages;

    public string ForceArea => content.Settings.Force.Value.Area;

    public Definitions VoiceIds { get; } = new("voice", "site.yml", content.Settings.Voices.Select(voice => voice.Value.Id).ToFrozenSet());

    /// <summary>The rows of a table of the whole site by their ids.</summary>
    public FrozenDictionary<string, T> ById<T>(Table<T> table)
    {
        if (!_byId.TryGetValue(table.FileName, out var found))
        {
            _byId[table.FileName] = found = content.Tables.Of(table).DistinctBy(row => table.Ids!.Id(row.Value))
                .ToFrozenDictionary(row => table.Ids!.Id(row.Value), row => row.Value);
        }

        return (FrozenDictionary<string, T>)found;
    }

    /// <summary>The ids that a table of the whole site defines.</summary>
    public Definitions IdsOf<T>(Table<T> table)
    {
        if (!_definitions.TryGetValue(table.FileName, out var found))
            _definitions[table.FileName] = found = new Definitions(table.Ids!.Kind, table.FileName, [.. ById(table).Keys]);
        return found;
    }

    /// <summary>What a subject looks up, made when it is first asked for.</summary>
    public T Get<T>(Func<ContentIndex, T> make) where T : class
    {
        if (!_made.TryGetValue(typeof(T), out var found))
            _made[typeof(T)] = found = make(this);
        return (T)found;
    }
}
