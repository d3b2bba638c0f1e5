namespace OpenStatement.Site.Tests;

/// <summary>Words that files and their readers have stumbled over.</summary>
internal static class HostileTexts
{
    public static TheoryData<string> All =>
    [
        new string('x', 10_000),
        string.Concat(Enumerable.Repeat("long, \"quoted\" & <b>bold</b>; ", 400)),
        "שלום \u202Eright to left\u202C العربية",
        "e\u0301e\u0301 Z\u0351\u036B\u0343\u036A\u0302a\u0300\u0301\u0302\u0303",
        "🙂 👩🏽‍🚒 🏴󠁧󠁢󠁷󠁬󠁳󠁿",
        "=HYPERLINK(\"https://bad.example\",\"x\")",
        "-1+1",
        "two\r\nlines\nand a\rreturn",
        "]]> &amp; <![CDATA[ <script>alert(1)</script> -->",
        "\uFEFF\u00A0\u2028\u2029",
    ];

    /// <summary>What XML cannot hold at all.</summary>
    public const string Controls = "a\0b\u0001c\u0008d\u000Be\u001Ff\uFFFEg\uFFFFh";
}
