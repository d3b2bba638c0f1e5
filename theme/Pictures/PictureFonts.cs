namespace OpenStatement.Theme;

/// <summary>The typeface of pictures, which the build embeds in the theme.</summary>
public static class PictureFonts
{
    /// <summary>
    /// Its letters are as wide as those of Arial, so that words measured with it fit wherever Arial or something like it is shown.
    /// </summary>
    public static FontFamily Arimo { get; } = new(Embedded("picture-regular.ttf"), Embedded("picture-bold.ttf"));

    private static Font Embedded(string name) => new(ThemeAssets.Embedded(name));
}
