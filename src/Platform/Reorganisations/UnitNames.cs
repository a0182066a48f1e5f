using Language.Text;

namespace Platform.Reorganisations;

/// <summary>Names of places as they are compared: without the kind of place, without marks, spaces or signs. Two that are alike may still be two places: a name is never a key.</summary>
public static class UnitNames
{
    private static readonly string[] Kinds = ["thanh pho ", "thi tran ", "thi xa ", "dac khu ", "phuong ", "huyen ", "quan ", "tinh ", "xa "];

    /// <summary>The same for two spellings of one name that differ in where a tone stands, in capitals or in signs alone.</summary>
    public static string Key(string name) => Plain(Normaliser.Fold(name));

    /// <summary>The name without marks and without its kind.</summary>
    public static string Bare(string name)
    {
        var key = Normaliser.SearchKey(name);
        return Plain(Kinds.FirstOrDefault(k => key.StartsWith(k, StringComparison.Ordinal)) is { } kind ? key[kind.Length..] : key);
    }

    /// <summary>How far two names are apart: letters to change, to put in or to take out.</summary>
    public static int Distance(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var (corner, left) = (row[0], i);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                left = Math.Min(Math.Min(left, row[j]) + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1));
                (corner, row[j]) = (row[j], left);
            }
        }

        return row[b.Length];
    }

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
