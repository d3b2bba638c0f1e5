namespace OpenStatement.Site.Tests;

public sealed class RevisionsCsvTests
{
    [Fact]
    public void Each_changed_figure_is_a_row_with_its_reason()
    {
        var reason = new RevisionReason("burglary", null, null, RevisionCause.LateRecording, "Reported late, \"by post\".");
        Assert.Equal(
            "2025-12,2025-09,burglary,Domestic burglary,E23000099,Northshire,2025-10-01,2025-12-31,quarter,count,,,490,488,-2,changed,late-recording,\"Reported late, \"\"by post\"\".\"",
            Row(new Revision { Period = Examples.Quarter, Earlier = 490, Later = 488, Outcome = RevisionOutcome.Changed, Reason = reason }));
    }

    [Fact]
    public void A_withheld_figure_has_no_number_at_all() =>
        Assert.EndsWith(",,,,,,withheld,,", Row(new Revision { Period = Examples.Quarter, Earlier = null, Later = null, Outcome = RevisionOutcome.Withheld }), StringComparison.Ordinal);

    private static string Row(Revision revision)
    {
        var figures = Examples.Download(Examples.Burglary, null);
        var measure = new MeasureRevisions
        {
            Measure = Examples.Burglary,
            From = new ReleaseId(2025, 9),
            To = new ReleaseId(2025, 12),
            Own = new RevisionTally(1, 1),
            Others = default,
            Series = [new SeriesRevisions(new SeriesKey("burglary", "northshire"), [revision])],
        };
        var lines = Examples.Written(output => new DataFileWriter(Examples.Url).Write(new RevisionsDownload(figures.Release, Examples.Settings, [measure], figures.Areas), FileFormat.Csv, output)).Split("\r\n");
        Assert.Equal(RevisionColumns.All.Select(column => column.Name), lines[0].Split(','));
        return lines[1];
    }
}
