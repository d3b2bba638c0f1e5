namespace OpenStatement.Loading;

/// <summary>The keys of <c>input/site.yml</c>.</summary>
internal static class SiteKeys
{
    public const string Path = "input/site.yml";

    public static readonly Field Title = new(
        "title", ValueKind.Text, "The name of the site, in every title and header.")
    { Example = "Northshire policing statement" };

    public static readonly Field Url = new("url", ValueKind.Url, "Where the site is published, without a path.")
    { Example = "https://statement.northshire.example" };

    public static readonly Field PublisherName = new("name", ValueKind.Text, "The name of the office.")
    { Example = "Office of the Northshire Police and Crime Commissioner" };

    public static readonly Field Role = new("role", ValueKind.Text, "What the office's holder is called.")
    { Example = "Police and Crime Commissioner" };

    public static readonly Field ContactName = new("contact_name", ValueKind.Text, "The team or person to ask.")
    { Example = "Performance team" };

    public static readonly Field ContactEmail = new("contact_email", ValueKind.Email, "Where to write.")
    { Example = "statement@northshire.example" };

    public static readonly Field Publisher = Group("publisher", "Whose site it is.", [PublisherName, Role, ContactName, ContactEmail]);

    public static readonly Field ForceName = new("name", ValueKind.Text, "The force's name in full.")
    { Example = "Northshire Police" };

    public static readonly Field ShortName = new("short_name", ValueKind.Text, "Its name in charts and tables.")
    { Example = "Northshire" };

    public static readonly Field ForceArea = new("area", ValueKind.Id, "The id of its area, from areas.csv.")
    { Example = "northshire" };

    public static readonly Field Force = Group("force", "The police force the statement is about.", [ForceName, ShortName, ForceArea]);

    public static readonly Field LicenceName = new("name", ValueKind.Text, "The licence's name.")
    { Example = "Open Government Licence v3.0" };

    public static readonly Field LicenceUrl = new("url", ValueKind.Url, "Where its text stands.")
    { Example = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/" };

    public static readonly Field Attribution = new(
        "attribution", ValueKind.Text, "The line those who use the figures must print.")
    { Example = "Contains public sector information licensed under the Open Government Licence v3.0." };

    public static readonly Field Licence = Group(
        "licence", "On what terms the figures may be used.", [LicenceName, LicenceUrl, Attribution]);

    public static readonly Field ComparatorGroup = new(
        "comparator_group", ValueKind.Id,
        "The id of the group the force is compared with, from comparator-groups.csv; left out where it is compared with nobody.")
    { IsOptional = true, Example = "most-similar" };

    public static readonly Field VoiceId = new("id", ValueKind.Id, "The voice's id.") { Example = "force" };

    public static readonly Field VoiceName = new("name", ValueKind.Text, "Who is speaking, as readers see it.")
    { Example = "Northshire Police" };

    public static readonly Field Voices = List("voices", "Whose words the statements carry.", [VoiceId, VoiceName]);

    public static readonly Field Heading = new(
        "heading", ValueKind.Text, "The second-level heading in the commentary files.")
    { Example = "Force commentary" };

    public static readonly Field SectionVoice = new(
        "voice", ValueKind.Id, "The id of the voice that speaks in it; left out for a section of the statement as a whole.")
    { IsOptional = true, Example = "force" };

    public static readonly Field Sections = List("sections", "The sections that commentary may have.", [Heading, SectionVoice]);

    public static readonly Field PlanTitle = new(
        "title", ValueKind.Text, "The plan's title.")
    { Example = "Police and Crime Plan 2025 to 2029" };

    public static readonly Field PlanUrl = new("url", ValueKind.Url, "Where the plan itself stands, if it is online.")
    { IsOptional = true, Example = "https://www.northshire.example/plan" };

    public static readonly Field Plan = new("plan", ValueKind.Group, "The commissioner's plan, whose indicators stand in kpis.csv.")
    { IsOptional = true, Children = [PlanTitle, PlanUrl] };

    public static readonly Field DutyWarningDays = new(
        "duty_warning_days", ValueKind.WholeNumber, "How many days before an item in duties.csv is due the check warns; 14 unless given.")
    { IsOptional = true, Example = "14", Minimum = 1, Maximum = 90 };

    public static readonly Field KnownAbbreviations = new(
        "known_abbreviations", ValueKind.Texts, "Abbreviations everybody knows, which need no entry in the glossary.")
    { IsOptional = true, Example = "NHS" };

    public static readonly Field DemonstrationNotice = new(
        "demonstration_notice", ValueKind.Text, "Shown on every page of a demonstration; left out on a real site.")
    { IsOptional = true, Example = "This site is a demonstration." };

    public static DocumentSchema Schema { get; } = new(Path, "What an office decides once for its whole site.",
        [
            Title, Url, Publisher, PressKeys.Press, Force, Licence, BaselineKeys.Main, BaselineKeys.Others, ComparatorGroup,
            MethodKeys.Methods,
            Voices, Sections, Plan, DutyWarningDays, KnownAbbreviations, DemonstrationNotice,
        ]);

    private static Field Group(string name, string description, ImmutableArray<Field> keys) =>
        new(name, ValueKind.Group, description) { Children = keys };

    private static Field List(string name, string description, ImmutableArray<Field> keys) =>
        new(name, ValueKind.Groups, description) { Children = keys };
}
