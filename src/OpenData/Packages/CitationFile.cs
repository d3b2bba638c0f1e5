using System.Text.Encodings.Web;

namespace OpenStatement.OpenData;

/// <summary>How to cite the figures of a release: the Citation File Format, version 1.2.0, which is YAML.</summary>
internal static class CitationFile
{
    public static void Write(ReleasePackage package, Uri site, IBufferWriter<byte> output)
    {
        var (release, settings) = (package.Release, package.Settings);
        output.WriteText(
            $"""
            cff-version: 1.2.0
            type: dataset
            message: {Quoted(settings.Licence.Attribution)}
            title: {Quoted($"{release.Statement.Title}: figures")}
            authors:
              - name: {Quoted(settings.Publisher.Name)}
            version: {Quoted(release.Id.ToString())}
            date-released: {IsoDay.Of(release.Statement.Published)}
            url: {Quoted(SiteAddresses.Statement(release.Id).On(site).AbsoluteUri)}
            repository-artifact: {Quoted(SiteAddresses.ReleaseZip(release.Id).On(site).AbsoluteUri)}
            license-url: {Quoted(settings.Licence.Url.AbsoluteUri)}

            """.ReplaceLineEndings("\n"));
    }

    /// <summary>A text in quotes as JSON writes it, which YAML reads too.</summary>
    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
