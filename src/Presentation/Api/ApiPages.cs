namespace OpenStatement.Presentation;

/// <summary>Makes the page for developers.</summary>
public static class ApiPages
{
    public const string Title = "For developers";

    public const string Promise =
        "Version 1 only ever gains. New files, new fields and new words in a list of words may come; none that is there is renamed, moved, taken away or given another meaning. "
        + "So pass over what you do not know. Anything else would be version 2, beside this one. "
        + "The words and figures of a published statement stay as they are; files that speak of the latest one change with the next.";

    private const int LongestList = 1;
    private const int LongestText = 120;

    /// <summary>Those whose answers are shown.</summary>
    private static readonly ImmutableArray<string> s_shown = ["index", "observations", "statement"];

    internal static ApiPage Build(SiteContext context)
    {
        var resources = ApiResources.Of(context);
        return new ApiPage
        {
            Address = SiteAddresses.Developers,
            Heading = Title,
            Description = "Every figure and every word of this site as JSON, at addresses that stay, without a key.",
            Breadcrumbs = [Crumbs.Home],
            CurrentNavigation = SiteAddresses.Data,
            IsDraft = context.Latest is { } latest && context.IsDraft(latest.Release),
            Base = SiteAddresses.ApiRoot.On(context.Settings.Url).AbsoluteUri,
            Promise = Promise,
            Licence = context.Settings.Licence,
            Requests = [.. resources.Select(RequestOf)],
            Examples = [.. resources.Where(resource => s_shown.Contains(resource.Id) && resource.Example is not null).Select(resource => ExampleOf(resource, context))],
            Samples = resources.First(resource => resource.Id == "observations").Example is { } figures ? ApiSamples.Of(figures.Address.On(context.Settings.Url)) : [],
            Objects = [.. ObjectsOf(resources).Select(ObjectOf)],
        };
    }

    private static ApiRequest RequestOf(ApiResource resource) => new(
        resource.Path[SiteAddresses.ApiRoot.Path.Length..], resource.Summary, resource.Files.Length, resource.Example?.Address, new Link(resource.Schema.Name, AnchorOf(resource.Schema)))
    {
        IsOne = resource.Parameter is null,
    };

    private static ApiExample ExampleOf(ApiResource resource, SiteContext context)
    {
        var example = resource.Example!;
        return new ApiExample(
            resource.Summary, example.Address, example.Address.On(context.Settings.Url).AbsoluteUri, example.Answer().Shortened(LongestList, LongestText, isIndented: true));
    }

    /// <summary>Each sort once, those a file consists of before those within them.</summary>
    private static List<ApiSchema> ObjectsOf(ImmutableArray<ApiResource> resources)
    {
        var all = resources.Select(resource => resource.Schema).ToList();
        for (var i = 0; i < all.Count; i++)
            all.AddRange(all[i].Fields.Select(field => field.Schema).OfType<ApiSchema>().Distinct().Where(schema => !all.Contains(schema)));
        return all;
    }

    private static ApiObject ObjectOf(ApiSchema schema) => new(
        AnchorOf(schema).Path[1..], schema.Name, schema.Meaning,
        [.. schema.Fields.Select(field => new ApiObjectField(field.Name, KindOf(field), field.Schema is { } inner ? AnchorOf(inner) : null, field.Meaning))]);

    private static Address AnchorOf(ApiSchema schema) => new($"#object-{schema.Name.ToLowerInvariant()}");

    private static string KindOf(ApiField field)
    {
        var kind = field.Kind switch
        {
            ApiKind.Text => "text",
            ApiKind.Word => $"one of {string.Join(", ", field.Words)}",
            ApiKind.Day => "day",
            ApiKind.Address => "address",
            ApiKind.Number => "number",
            ApiKind.WholeNumber => "whole number",
            ApiKind.YesNo => "true or false",
            _ => field.Schema!.Name,
        };
        return field.IsList ? $"list of {kind}" : field.IsNullable ? $"{kind} or null" : kind;
    }
}
