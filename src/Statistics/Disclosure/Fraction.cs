using System.Numerics;

namespace OpenStatement.Statistics;

/// <summary>A number without rounding, in lowest terms and with a denominator above zero.</summary>
internal readonly record struct Fraction
{
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (Numerator, Denominator) = (numerator / divisor, denominator / divisor);
    }

    public static Fraction Zero { get; } = Of(0);

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public int Sign => Numerator.Sign;

    public static Fraction Of(decimal number)
    {
        var digits = new BigInteger(decimal.Truncate(number));
        var scale = BigInteger.One;
        for (var rest = number - decimal.Truncate(number); rest != 0; rest -= decimal.Truncate(rest))
        {
            rest *= 10;
            scale *= 10;
            digits = digits * 10 + new BigInteger(decimal.Truncate(rest));
        }

        return new Fraction(digits, scale);
    }

    public static Fraction operator -(Fraction left, Fraction right) =>
        new(left.Numerator * right.Denominator - right.Numerator * left.Denominator, left.Denominator * right.Denominator);

    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Fraction operator /(Fraction left, Fraction right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator <(Fraction left, Fraction right) => (left - right).Sign < 0;

    public static bool operator >(Fraction left, Fraction right) => (left - right).Sign > 0;
}
