namespace OpenStatement.Presentation;

/// <summary>Figures as readers see them: thousands parted by commas, a true minus sign, the unit where it is needed.</summary>
public static class Numbers
{
    private static readonly NumberFormatInfo Format = new() { NegativeSign = "−" };

    /// <summary>"1,234" or "0.5", with a fixed number of digits after the point, halves rounded away from zero.</summary>
    public static string Write(decimal value, int decimals = 0)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        // Adding zero turns a negative zero, which rounding can leave behind, into a plain one.
        return (rounded + 0m).ToString($"N{decimals}", Format);
    }

    /// <summary>"1,234.5": as many digits after the point as the value has, without zeros at the end.</summary>
    public static string WriteInFull(decimal value)
    {
        var decimals = 0;
        while (decimal.Round(value, decimals) != value)
            decimals++;
        return Write(value, decimals);
    }

    /// <summary>A value in the unit of its measure: "1,234", "75%".</summary>
    public static string Write(decimal value, Measure measure) =>
        measure.Unit is Unit.Percent ? $"{Write(value, measure.Decimals)}%" : Write(value, measure.Decimals);

    /// <summary>The size of a fraction as a whole percentage: "12%", or "less than 1%" for anything smaller but not zero.</summary>
    public static string Percentage(decimal fraction)
    {
        var percent = Math.Abs(fraction) * 100;
        return percent is > 0 and < 0.5m ? "less than 1%" : $"{Write(percent)}%";
    }

    /// <summary>The size of a difference without its sign: "26", or "less than 0.1" where its digits would not show that there is one.</summary>
    public static string Size(decimal difference, int decimals)
    {
        var size = Math.Round(Math.Abs(difference), decimals, MidpointRounding.AwayFromZero);
        return size == 0 && difference != 0
            ? $"less than {Write(new decimal(1, 0, 0, false, (byte)decimals), decimals)}"
            : Write(size, decimals);
    }

    /// <summary>The size of a percentage-point difference: "2 percentage points".</summary>
    public static string Points(decimal difference, int decimals)
    {
        var size = Size(difference, decimals);
        return size is "1" or "less than 1" ? $"{size} percentage point" : $"{size} percentage points";
    }
}
