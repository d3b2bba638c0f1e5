namespace OpenStatement.Presentation;

/// <summary>A value of the site as a file of the API says it.</summary>
internal sealed record ApiAnswer<T>(ApiSchema<T> Schema, T Value, SiteContext Context) : ApiAnswer
{
    protected override void Write(Utf8JsonWriter json, int entries, int letters) =>
        Schema.Write(new ApiWriter(json, Context) { LongestList = entries, LongestText = letters }, Value);
}
