namespace OpenStatement.Loading;

/// <summary>Reads <c>input/site.yml</c>.</summary>
internal static class SettingsReader
{
    /// <summary>The settings, or null when anything in them is wrong, which is then reported.</summary>
    public static SettingsContent? Read(SourceFile file, DiagnosticCollector diagnostics)
    {
        if (YamlReader.Read(new YamlText(file.Path, file.ReadText(), 0), diagnostics) is not { } group)
            return null;

        var keys = new GroupReader(group, SiteKeys.Schema.Keys, diagnostics);
        var (title, url) = (keys.Text(SiteKeys.Title), ReadUrl(keys));
        var publisher = keys.Group(SiteKeys.Publisher, ReadPublisher);
        var press = keys.Group(PressKeys.Press, PressKeys.Read);
        var licence = keys.Group(SiteKeys.Licence, ReadLicence);
        var force = keys.Group(SiteKeys.Force, ReadForce);
        var (baselines, methods) = (ReadBaselines(keys), keys.Group(MethodKeys.Methods, MethodsReader.Read));
        var (voices, sections) = (keys.Groups(SiteKeys.Voices, ReadVoice), keys.Groups(SiteKeys.Sections, ReadSection));
        var (plan, warningDays) = (keys.Group(SiteKeys.Plan, ReadPlan), keys.OptionalWholeNumber(SiteKeys.DutyWarningDays));
        var abbreviations = keys.Texts(SiteKeys.KnownAbbreviations);
        var (comparators, notice) = (keys.OptionalId(SiteKeys.ComparatorGroup), keys.OptionalText(SiteKeys.DemonstrationNotice));
        if (keys.HasFailed || publisher is null || licence is null || force is null)
            return null;

        var settings = new SiteSettings
        {
            Title = title,
            Url = url,
            Publisher = publisher.Value,
            Press = press?.Value,
            Force = force.Value,
            Licence = licence.Value,
            Baselines = [.. baselines.Select(baseline => baseline.Value)],
            Methods = methods?.Value ?? Methods.Default,
            ComparatorGroup = comparators,
            Voices = [.. voices.Select(voice => voice.Value)],
            Sections = [.. sections.Select(section => section.Value)],
            Plan = plan?.Value,
            KnownAbbreviations = [.. abbreviations.Select(abbreviation => abbreviation.Value)],
            DutyWarningDays = warningDays ?? SiteSettings.DefaultDutyWarningDays,
            DemonstrationNotice = notice,
        };
        return new SettingsContent
        {
            Site = new(settings, keys.Locate),
            Force = force,
            Baselines = baselines,
            Methods = methods,
            Voices = voices,
            Sections = sections
        };
    }

    /// <summary>The main one first.</summary>
    private static ImmutableArray<Row<Baseline>> ReadBaselines(GroupReader keys) =>
    [
        keys.Group(BaselineKeys.Main, group => new Baseline(null, group.Period(BaselineKeys.Start, BaselineKeys.End), [], null))
            ?? new Row<Baseline>(Baseline.National, keys.Locate),
        .. keys.Groups(BaselineKeys.Others, ReadBaseline),
    ];

    private static Baseline ReadBaseline(GroupReader keys) => new(
        WithoutArticle(keys.OptionalText(BaselineKeys.Name)),
        keys.Period(BaselineKeys.Start, BaselineKeys.End),
        [.. keys.Texts(BaselineKeys.Measures).Select(measure => measure.Value)],
        keys.OptionalText(BaselineKeys.Reason));

    /// <summary>Sentences bring the article with them.</summary>
    private static string? WithoutArticle(string? name) =>
        name?.StartsWith("the ", StringComparison.OrdinalIgnoreCase) is true ? name[4..].TrimStart() : name;

    private static Uri ReadUrl(GroupReader keys)
    {
        var url = keys.Url(SiteKeys.Url);
        if (url is not null && url.PathAndQuery + url.Fragment + url.UserInfo != "/")
            keys.Fail(ValueDiagnostics.UrlWithPath(keys.Written(SiteKeys.Url)));
        return url!;
    }

    private static Publisher ReadPublisher(GroupReader keys) =>
        new(keys.Text(SiteKeys.PublisherName), keys.Text(SiteKeys.Role), keys.Text(SiteKeys.ContactName),
            keys.Email(SiteKeys.ContactEmail));

    private static Force ReadForce(GroupReader keys) =>
        new(keys.Text(SiteKeys.ForceName), keys.Text(SiteKeys.ShortName), keys.Id(SiteKeys.ForceArea));

    private static Licence ReadLicence(GroupReader keys) =>
        new(keys.Text(SiteKeys.LicenceName), keys.Url(SiteKeys.LicenceUrl), keys.Text(SiteKeys.Attribution));

    private static Plan ReadPlan(GroupReader keys) => new(keys.Text(SiteKeys.PlanTitle), keys.OptionalUrl(SiteKeys.PlanUrl));

    private static Voice ReadVoice(GroupReader keys) => new(keys.Id(SiteKeys.VoiceId), keys.Text(SiteKeys.VoiceName));

    private static StatementSection ReadSection(GroupReader keys) =>
        new(keys.Text(SiteKeys.Heading), keys.OptionalId(SiteKeys.SectionVoice));
}
