namespace OpenStatement.Loading;

/// <summary>Reads <c>data/boundaries.geojson</c> feature by feature, so that each knows where it starts.</summary>
internal static class BoundaryReader
{
    public const string FileName = "boundaries.geojson";

    public const string Path = $"{Folders.Data}/{FileName}";

    /// <summary>Nothing where the file is wrong, which is then reported.</summary>
    public static ImmutableArray<Located<BoundaryFeature>> Read(SourceFile file, DiagnosticCollector diagnostics)
    {
        try
        {
            var found = ImmutableArray.CreateBuilder<Located<BoundaryFeature>>();
            var positions = new FilePositions(file);
            var reader = new Utf8JsonReader(file.Bytes.Span);
            if (!FindFeatures(ref reader))
            {
                diagnostics.Add(BoundaryDiagnostics.NotGeoJson(new(file.Path), "no list called features"));
                return [];
            }

            var isEmpty = true;
            while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
            {
                isEmpty = false;
                var location = positions.At((int)reader.TokenStartIndex);
                using var feature = JsonDocument.ParseValue(ref reader);
                if (FeatureReader.Read(feature.RootElement, location, diagnostics) is { } read)
                    found.Add(new(read, location));
            }

            while (reader.Read())
            {
                // To its end, so that what follows the features is JSON too.
            }

            if (isEmpty)
                diagnostics.Add(BoundaryDiagnostics.NotGeoJson(new(file.Path), "no feature"));
            var features = found.ToImmutable();
            diagnostics.AddRange(FindMixedCoordinates(features));
            return features;
        }
        catch (JsonException exception)
        {
            diagnostics.Add(
                BoundaryDiagnostics.NotJson(
                    new(file.Path, (int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1)));
            return [];
        }
    }

    /// <summary>Degrees and metres on one map would leave each of them a dot.</summary>
    private static IEnumerable<Diagnostic> FindMixedCoordinates(ImmutableArray<Located<BoundaryFeature>> features) =>
        features.SkipWhile(feature => feature.Value.IsInDegrees == features[0].Value.IsInDegrees)
            .Take(1).Select(other => BoundaryDiagnostics.MixedCoordinates(other.Location));

    /// <summary>Goes to the start of the list of features at the top of the file.</summary>
    private static bool FindFeatures(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var isFeatures = reader.ValueTextEquals("features"u8);
            reader.Read();
            if (isFeatures)
                return reader.TokenType is JsonTokenType.StartArray;
            reader.Skip();
        }

        return false;
    }
}
