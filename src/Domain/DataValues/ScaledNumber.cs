using System.Globalization;
using ValueType = Domain.DataElements.ValueType;

namespace Domain.DataValues;

/// <summary>Figures as they are kept: whole numbers of 1/10,000, up to ±922,337,203,685,477.5807. Never a binary fraction.</summary>
public static class ScaledNumber
{
    public const int Places = 4;
    public const long Scale = 10_000;

    /// <summary>Reads digits with a point at most, as other systems send them.</summary>
    /// <returns>False for what is no number, has more than four places, or is too large to be kept.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        text = text.Trim();
        var negative = text.Length > 0 && text[0] == '-';
        var digits = negative || (text.Length > 0 && text[0] == '+') ? text[1..] : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        // Zeros at the end say nothing, and other programs write them.
        var rest = point < 0 ? [] : digits[(point + 1)..].TrimEnd('0');
        if (whole.Length is 0 || rest.Length > Places || whole.ContainsAnyExceptInRange('0', '9') || rest.ContainsAnyExceptInRange('0', '9') || point == digits.Length - 1)
        {
            return false;
        }

        return TryAdd(whole, rest, out value) && Signed(negative, ref value);
    }

    /// <summary>The smallest piece of a number that has so many places after the comma.</summary>
    /// <param name="decimals">0 to <see cref="Places"/>.</param>
    public static long Step(int decimals)
    {
        var step = 1L;
        for (var at = decimals; at < Places; at++)
        {
            step *= 10;
        }

        return step;
    }

    /// <summary>As other systems read it: no blanks, a point, no zeros at the end.</summary>
    public static string Write(long value) => ((decimal)value / Scale).ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>Whether a number may stand for an element of a type: whole ones have no places, a percentage is no less than zero.</summary>
    public static bool Fits(long value, ValueType type) => type switch
    {
        ValueType.WholeNumber => value % Scale == 0,
        ValueType.Percentage => value is >= 0 and <= 100 * Scale,
        ValueType.YesNo => value is 0 or Scale,
        _ => true,
    };

    private static bool TryAdd(ReadOnlySpan<char> whole, ReadOnlySpan<char> rest, out long value)
    {
        value = 0;
        try
        {
            checked
            {
                foreach (var digit in whole)
                {
                    value = (value * 10) + (digit - '0');
                }

                for (var at = 0; at < Places; at++)
                {
                    value = (value * 10) + (at < rest.Length ? rest[at] - '0' : 0);
                }
            }

            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    private static bool Signed(bool negative, ref long value)
    {
        value = negative ? -value : value;
        return true;
    }
}
