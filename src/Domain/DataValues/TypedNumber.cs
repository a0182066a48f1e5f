using System.Text.RegularExpressions;

namespace Domain.DataValues;

/// <summary>Which sign parts the whole from the rest.</summary>
public enum NumberStyle
{
    /// <summary>1.234,5</summary>
    Vietnamese,

    /// <summary>1,234.5</summary>
    English,
}

/// <summary>Numbers as people type them, with the thousands parted or not.</summary>
public static partial class TypedNumber
{
    /// <returns>Digits with a point at most; null for what is no number in that style: nothing is guessed.</returns>
    public static string? Plain(string typed, NumberStyle style)
    {
        var text = typed.Trim().Replace("\u00A0", "", StringComparison.Ordinal).Replace("−", "-", StringComparison.Ordinal);
        if (style is NumberStyle.Vietnamese)
        {
            return Vietnamese().IsMatch(text) ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.') : null;
        }

        return English().IsMatch(text) ? text.Replace(",", "", StringComparison.Ordinal) : null;
    }

    /// <summary>In which styles a number can be read; both where it does not tell, none where it is no number.</summary>
    public static IReadOnlyList<NumberStyle> StylesOf(string typed) => [.. Enum.GetValues<NumberStyle>().Where(s => Plain(typed, s) is not null)];

    [GeneratedRegex(@"^[-+]?(?:[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+)(?:,[0-9]+)?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Vietnamese();

    [GeneratedRegex(@"^[-+]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex English();
}
