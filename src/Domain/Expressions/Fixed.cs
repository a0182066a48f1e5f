using System.Globalization;

namespace Domain.Expressions;

/// <summary>
/// The arithmetic of formulas: whole numbers of 10⁻¹⁰, at most 38 digits, cut towards zero. The same in C#, in the database and in a browser,
/// where no binary fraction could be. What does not fit is null, as is a division by zero.
/// </summary>
public static class Fixed
{
    /// <summary>Places after the point.</summary>
    public const int Places = 10;

    public static readonly Int128 One = 10_000_000_000;

    /// <summary>The largest there is: 38 nines, so that every engine agrees where numbers end.</summary>
    public static readonly Int128 Largest = Int128.Parse("99999999999999999999999999999999999999", CultureInfo.InvariantCulture);

    public static Int128? Add(Int128? a, Int128? b) => (a, b) switch
    {
        (null, _) => b,
        (_, null) => a,
        ({ } x, { } y) => (y >= 0 ? x <= Largest - y : x >= -Largest - y) ? x + y : null,
    };

    /// <summary>A missing figure counts as nothing where the other is there.</summary>
    public static Int128? Subtract(Int128? a, Int128? b) => Add(a, -b);

    public static Int128? Multiply(Int128? a, Int128? b) => a is { } x && b is { } y ? Product(x, y) / One : null;

    public static Int128? Divide(Int128? a, Int128? b) => a is { } x && b is { } y && y != 0 ? Product(x, One) / y : null;

    public static Int128? Remainder(Int128? a, Int128? b) => a is { } x && b is { } y && y != 0 ? x % y : null;

    /// <param name="text">Digits with a point at most, as formulas are written: <c>12.5</c>.</param>
    /// <returns>Null where it is none, or has more places or digits than there are.</returns>
    public static Int128? Read(ReadOnlySpan<char> text)
    {
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var rest = point < 0 ? [] : text[(point + 1)..];
        if (whole.Length is 0 or > 28 || rest.Length > Places || (point >= 0 && rest.Length == 0) || whole.ContainsAnyExceptInRange('0', '9') || rest.ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        var value = Int128.Parse(whole, NumberStyles.None, CultureInfo.InvariantCulture);
        for (var at = 0; at < Places; at++)
        {
            value = (value * 10) + (at < rest.Length ? rest[at] - '0' : 0);
        }

        return value;
    }

    /// <summary>Rounded half away from zero, in units of the last place that is kept.</summary>
    /// <param name="places">0 to <see cref="Places"/>.</param>
    public static Int128 Round(Int128 value, int places)
    {
        var step = Int128.One;
        for (var at = places; at < Places; at++)
        {
            step *= 10;
        }

        return (value + (value < 0 ? -step / 2 : step / 2)) / step;
    }

    /// <summary>As it is written in formulas: no blanks, a point, no zeros at the end.</summary>
    public static string Write(Int128 value)
    {
        var digits = Int128.Abs(value).ToString(CultureInfo.InvariantCulture).PadLeft(Places + 1, '0');
        var text = $"{digits[..^Places]}.{digits[^Places..]}".TrimEnd('0').TrimEnd('.');
        return value < 0 ? "-" + text : text;
    }

    // Asked before it is worked out: what does not fit would come out as another number.
    private static Int128? Product(Int128 x, Int128 y) => y == 0 || Int128.Abs(x) <= Largest / Int128.Abs(y) ? x * y : null;
}
