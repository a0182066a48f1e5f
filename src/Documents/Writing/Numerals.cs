using System.Globalization;

namespace Documents.Writing;

/// <summary>The three ways of counting in official texts. All count from 1.</summary>
internal static class Numerals
{
    // The Vietnamese alphabet: đ after d; no f, j, w or z (Decree 30/2020, annex I).
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    private static readonly (int Value, string Sign)[] Signs = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    public static string Arabic(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Roman(int number)
    {
        var text = "";
        foreach (var (value, sign) in Signs)
        {
            for (; number >= value; number -= value)
            {
                text += sign;
            }
        }

        return text;
    }

    /// <summary>After "y" comes "aa", so that no two points share a label.</summary>
    public static string Letter(int number)
    {
        var text = "";
        for (; number > 0; number = (number - 1) / Letters.Length)
        {
            text = Letters[(number - 1) % Letters.Length] + text;
        }

        return text;
    }
}
