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

    /// <summary>As <see cref="Plain"/>, of a figure that has a code.</summary>
    /// <returns>Refused: figure.typed, with the style in which it would be a number.</returns>
    public static Outcome<string> Read(string typed, NumberStyle style, string code) =>
        Plain(typed, style) is { } plain ? plain : new Rejection(Rejections.FigureTyped, Quoted(typed), code, SampleOf(style));

    /// <summary>How a number looks in a style, for whoever is told to write so.</summary>
    public static string SampleOf(NumberStyle style) => style is NumberStyle.Vietnamese ? "1.234,5" : "1,234.5";

    /// <summary>What was typed, cut to what a sentence can quote.</summary>
    public static string Quoted(string typed) => typed.Length > 60 ? $"{typed.AsSpan(0, 60)}…" : typed;

    /// <summary>In which styles a number can be read; both where it does not tell, none where it is no number.</summary>
    /// <remarks>Thousands never begin with a zero: 0.125 is an eighth, and no hundred and twenty-five.</remarks>
    public static IReadOnlyList<NumberStyle> StylesOf(string typed) => [.. Enum.GetValues<NumberStyle>().Where(s => Plain(typed, s) is not null)];

    [GeneratedRegex(@"^[-+]?(?:[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[0-9]+)(?:,[0-9]+)?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Vietnamese();

    [GeneratedRegex(@"^[-+]?(?:[1-9][0-9]{0,2}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex English();
}
