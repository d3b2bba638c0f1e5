namespace OpenStatement.Loading;

/// <summary>Whether a number typed by hand can stand for a figure.</summary>
internal static class Agreement
{
    /// <summary>Of the size a stated rounding such as "about" leaves open: a twentieth.</summary>
    private const decimal Loosely = 0.05m;

    /// <summary>Whether it is the figure, to the digits that were typed; roughly so where it says that it is rounded.</summary>
    public static bool IsClose(NumberMention number, decimal figure) => number.IsRounded
        ? Math.Abs(number.Value - figure) <= Math.Max(LastPlace(number), Math.Abs(figure) * Loosely)
        : Math.Abs(number.Value - figure) <= Step(number.Decimals) / 2;

    /// <summary>Whether a percentage without a sign is the size of the change.</summary>
    public static bool IsCloseToPercentage(NumberMention number, Change change) =>
        change.Earlier.Value != 0 && IsClose(number, Math.Abs(change.Difference / change.Earlier.Value * 100));

    /// <summary>Whether a difference without a sign is that of the change.</summary>
    public static bool IsCloseToDifference(NumberMention number, Change change) => IsClose(number, Math.Abs(change.Difference));

    private static decimal Step(int decimals) => new(1, 0, 0, false, (byte)decimals);

    /// <summary>The value of the last digit that is not zero: 100 for 4,700.</summary>
    private static decimal LastPlace(NumberMention number)
    {
        var place = Step(number.Decimals);
        while (number.Value != 0 && number.Value % (place * 10) == 0)
            place *= 10;
        return place;
    }
}
