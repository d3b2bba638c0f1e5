namespace OpenStatement.Loading;

/// <summary>Compares headings of sections as readers do: whether an apostrophe is straight or curly makes no difference.</summary>
internal static class SectionHeading
{
    public static string Plain(string heading) => heading.Replace('’', '\'').Replace('‘', '\'');

    public static bool AreSame(string first, string other) => Plain(first) == Plain(other);
}
