using System.Globalization;
using Domain.DataValues;
using Domain.Units;

namespace Domain.Reorganisations;

/// <summary>What a unit becomes, as a person types it: one code, or several with shares that come to one, <c>03388 0,6; 03408 0,4</c>, or with whole numbers of their own, <c>03388 1240; 03408 830</c>.</summary>
public static class TypedParts
{
    /// <summary>No count of people, hectares or anything else has more digits.</summary>
    private const int MostDigits = 15;

    /// <returns>Shares in 10⁻¹⁰; numbers are parted by the largest remainders. Refused: reorganisation.share with what cannot be read. Whether shares come to one is not asked here.</returns>
    public static Outcome<IReadOnlyList<(string Code, long Share)>> Read(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var rows = typed.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => (Part: part, Words: part.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        var isCounted = rows.Exists(r => r.Words is [_, var number] && Count(number) > 1);
        var read = new List<(string Code, long Number)>();
        foreach (var (part, words) in rows)
        {
            var number = words switch
            {
                [_] when !isCounted => Succession.All,
                [_, var text] => isCounted ? Count(text) : Share(text),
                _ => null,
            };
            if (number is not > 0)
            {
                return new Rejection(Rejections.ReorganisationShare, part);
            }

            read.Add((words[0], number.Value));
        }

        if (isCounted)
        {
            var shares = LargestRemainder.Part(Succession.All, [.. read.Select(r => (Int128)r.Number)], 1)!;
            // So small beside the others that nothing is left of it.
            if (shares.ToList().IndexOf(0) is >= 0 and var none)
            {
                return new Rejection(Rejections.ReorganisationShare, rows[none].Part);
            }

            read = [.. read.Select((r, i) => (r.Code, (long)shares[i]))];
        }

        return read;
    }

    // A point or comma in a number of its own could part thousands or decimals.
    private static long? Count(string text) => text.Length <= MostDigits && text.All(char.IsAsciiDigit) ? long.Parse(text, CultureInfo.InvariantCulture) : null;

    private static long? Share(string text) => decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share <= 1 ? (long)(share * Succession.All) : null;
}
