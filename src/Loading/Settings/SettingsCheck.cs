namespace OpenStatement.Loading;

/// <summary>What the settings name is there, and what names something in them stands once.</summary>
internal static class SettingsCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        var settings = index.Content.Settings;
        return
        [
            .. index.AreaIds.CheckAll([settings.Force], SiteKeys.ForceArea, force => force.Area),
            .. index.MeasureIds.CheckAll(settings.Baselines, BaselineKeys.Measures, baseline => baseline.Measures),
            .. index.VoiceIds.CheckAll(settings.Sections, SiteKeys.SectionVoice, section => section.Voice),
            .. Duplicates.Find(settings.Voices, SiteKeys.VoiceId, voice => voice.Id),
            .. Duplicates.Find(settings.Sections, SiteKeys.Heading, section => SectionHeading.Plain(section.Heading)),
        ];
    }
}

/// <summary>The sizes of changes follow upon each other.</summary>
internal static class MethodsCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
        index.Content.Settings.Methods is { } methods && methods.Value.ModerateFrom >= methods.Value.LargeAbove
            ? [SettingsDiagnostics.LargeBeforeModerate(Written(methods), methods.Value.ModerateFrom, methods.Value.LargeAbove)]
            : [];

    /// <summary>The later of the two that were written; one that was left out stands where the group starts.</summary>
    private static SourceLocation Written(Row<Methods> methods)
    {
        var (moderate, large) = (methods.Locate(MethodKeys.ModerateFrom), methods.Locate(MethodKeys.LargeAbove));
        return large > moderate ? large : moderate;
    }
}
