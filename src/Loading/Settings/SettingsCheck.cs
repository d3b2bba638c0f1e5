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
