namespace OpenStatement.Tracing.Tests;

/// <summary>The rate of a force and how far chance could have taken it from the average of its group.</summary>
/// <param name="Force">Its name.</param>
/// <param name="Count">Of a year.</param>
/// <param name="People">Who live there.</param>
/// <param name="Rate">One by the other.</param>
/// <param name="Mean">Of the group.</param>
internal sealed record ExpectedRate(string Force, long Count, long People, decimal Rate, decimal Mean)
{
    public ChanceRange Usual { get; } = ChanceRange.Around(Mean, Count, 0.05);

    public ChanceRange Wide { get; } = ChanceRange.Around(Mean, Count, 0.002);

    public bool IsOwn => Force == ExpectedMeasure.OwnForce;

    public string Band => Rate < Usual.Lower ? "Below" : Rate > Usual.Upper ? "Above" : "Similar";

    public bool IsFarOut => Rate < Wide.Lower || Rate > Wide.Upper;
}
