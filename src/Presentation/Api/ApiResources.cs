namespace OpenStatement.Presentation;

/// <summary>All that the API of a site can be asked for: files, formal description and page follow from this list.</summary>
internal static class ApiResources
{
    /// <summary>It only ever gains fields and files; anything else would be another version beside it.</summary>
    public const string Version = "v1";

    /// <summary>Every file of the API.</summary>
    public static IEnumerable<PlannedFile> Files(SiteContext context)
    {
        var resources = Of(context);
        foreach (var file in resources.SelectMany(resource => resource.Files))
            yield return new PlannedFile(file.Address, FileFormat.Api, file.Answer);
        yield return new PlannedFile(SiteAddresses.Api("openapi"), FileFormat.OpenApi, () => new ApiCatalogue(context.Settings, resources));
    }

    public static ImmutableArray<ApiResource> Of(SiteContext context) =>
    [
        One("index", "What the site is, and where everything is", IndexSchemas.File, context),
        One("priorities", "Every priority", PrioritySchemas.List, context),
        Each("priority", "priorities", "One priority with its measures", PrioritySchemas.File, context.Archive.Priorities, priority => priority.Id, context),
        One("measures", "Every measure, with its latest figure", MeasureSchemas.List, context),
        Each("measure", "measures", "One measure: what it counts, its latest figure, its files", MeasureSchemas.File,
            context.Archive.Measures.Select(measure => ApiMeasure.Of(measure, context)), one => one.Measure.Id, context, one => one.Summary is not null),
        Each("observations", "observations", "Every figure of a measure, as last published", FigureSchemas.Observations,
            Published(context).Select(measure => (Measure: measure, Release: context.Summaries.Last(summary => ApiFigures.HasFiles(measure, summary)))), one => one.Measure.Id, context),
        Each("revisions", "revisions", "Every published figure of a measure that changed", FigureSchemas.Revisions, Published(context), measure => measure.Id, context,
            measure => ApiFigures.RevisionsOf(measure, context).Any()),
        One("releases", "Every statement", ReleaseSchemas.List, context),
        Each("release", "releases", "One statement: its dates and files", ReleaseSchemas.File, context.Summaries, summary => summary.Release.Id.ToString(), context,
            summary => summary == context.Latest),
        Each("statement", "statements", "The words of one statement", StatementSchemas.File, context.Summaries, summary => summary.Release.Id.ToString(), context,
            summary => summary == context.Latest),
        One("commitments", "Every planned action and request, with its history", CommitmentSchemas.List, context),
        .. context.HasPlan ? [One("plan", "The plan, and where its indicators stand", PlanSchemas.File, context)] : ImmutableArray<ApiResource>.Empty,
        One("areas", "Every area", AreaSchemas.List, context),
    ];

    private static IEnumerable<Measure> Published(SiteContext context) => context.Archive.Measures.Where(measure => ApiFigures.IsPublished(measure, context));

    private static ApiResource One(string name, string summary, ApiSchema<SiteContext> schema, SiteContext context)
    {
        var file = new ApiFile(SiteAddresses.Api(name), () => new ApiAnswer<SiteContext>(schema, context, context));
        return new ApiResource(name, file.Address.Path, summary, schema, [file]) { Example = file };
    }

    /// <param name="id">Of the resource.</param>
    /// <param name="folder">Where its files stand.</param>
    /// <param name="summary">A few words.</param>
    /// <param name="schema">What each consists of.</param>
    /// <param name="values">What there is a file for.</param>
    /// <param name="idOf">The id of each, which names its file.</param>
    /// <param name="context">The site.</param>
    /// <param name="isGoodExample">Whether one says much; the first that does is the example.</param>
    private static ApiResource Each<T>(
        string id, string folder, string summary, ApiSchema<T> schema, IEnumerable<T> values, Func<T, string> idOf, SiteContext context, Func<T, bool>? isGoodExample = null)
    {
        var all = values.ToImmutableArray();
        ImmutableArray<ApiFile> files = [.. all.Select(value => new ApiFile(SiteAddresses.Api(folder, idOf(value)), () => new ApiAnswer<T>(schema, value, context)))];
        var good = isGoodExample is null ? 0 : Math.Max(0, all.ToList().FindIndex(value => isGoodExample(value)));
        var parameter = folder is "releases" or "statements" ? "release" : folder is "priorities" ? "priority" : "measure";
        return new ApiResource(id, SiteAddresses.Api(folder, $"{{{parameter}}}").Path, summary, schema, files)
        {
            Parameter = parameter,
            Example = files.IsEmpty ? null : files[good],
        };
    }
}
