namespace OpenStatement.Loading;

/// <summary>The keys of the baselines in <c>input/site.yml</c>.</summary>
internal static class BaselineKeys
{
    public static readonly Field Name = new(
        "name", ValueKind.Text, "What to call it within a sentence; left out, the period itself is named.")
    { IsOptional = true, Example = "average of the 3 years ending March 2020" };

    public static readonly Field Start = new("start", ValueKind.Date, "The first day.")
    { Example = "2018-07-01" };

    public static readonly Field End = new(
        "end", ValueKind.Date, "The last day; whole years lie between the two.")
    { Example = "2019-06-30" };

    public static readonly Field Measures = new("measures", ValueKind.Ids, "The ids of the measures it is for; left out, it is for all.")
    { IsOptional = true, Example = "burglary-rate" };

    public static readonly Field Reason = new(
        "reason", ValueKind.Text, "Why it is used beside the main one.")
    { IsOptional = true, Example = "The year ending June 2019 was unusually high." };

    public static readonly Field Main = new(
        "baseline", ValueKind.Group, "The twelve months later figures are held against; the year ending June 2019 unless given.")
    { IsOptional = true, Children = [Start, End] };

    public static readonly Field Others = new("other_baselines", ValueKind.Groups, "Further times later figures are held against.")
    { IsOptional = true, Children = [Name, Start, End, Measures, Reason] };
}
