namespace OpenStatement.Loading;

/// <summary>The keys of the press office in <c>input/site.yml</c>.</summary>
internal static class PressKeys
{
    public static readonly Field Name = new("contact_name", ValueKind.Text, "The team or person to ask.") { Example = "Press office" };

    public static readonly Field Email = new("contact_email", ValueKind.Email, "Where to write.") { Example = "press@northshire.example" };

    public static readonly Field Phone = new(
        "contact_phone", ValueKind.Text, "Where to call, as it is to be read; put it between quotation marks.")
    { IsOptional = true, Example = "01632 960 001" };

    public static readonly Field EarlyAccess = new(
        "pre_release_access", ValueKind.Text, "One sentence that says who sees the figures before the day of publication.")
    { IsOptional = true, Example = "The commissioner and the chief constable see the statement 24 hours before it is published." };

    public static readonly Field Press = new("press", ValueKind.Group, "Whom journalists ask; the publisher's contact unless given.")
    { IsOptional = true, Children = [Name, Email, Phone, EarlyAccess] };

    public static PressOffice Read(GroupReader keys) =>
        new(keys.Text(Name), keys.Email(Email), keys.OptionalText(Phone), keys.OptionalText(EarlyAccess));
}
