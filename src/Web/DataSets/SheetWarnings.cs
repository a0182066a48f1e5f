using System.Globalization;
using Documents.Sheets;
using Domain.DataSets;
using Domain.DataValues;
using Domain.Expressions;
using Platform.DataSets;
using static Web.Texts.Words;

namespace Web.DataSets;

/// <summary>What a sheet says by itself of a form that is filled in without a network, each as a formula that gives a sentence or nothing.</summary>
internal static class SheetWarnings
{
    /// <summary>Characters that one formula may have, and one text in it.</summary>
    private const int MostFormula = 8000, MostText = 250;

    /// <summary>The rule's sentence where it does not hold; null where the sheet has not all its figures.</summary>
    /// <param name="cells">Where the figures of a reference stand.</param>
    public static string? OfRule(ValidationRule rule, Func<ReferenceNode, string?> cells)
    {
        var message = IsEnglish && rule.MessageEnglish.Length > 0 ? rule.MessageEnglish : rule.Message;
        return new SheetForm(cells).Fails(Formula.Parse(rule.Condition).Value!) is { } fails ? $"IF({fails},{Text(message + " ")},\"\")" : null;
    }

    /// <summary>A sentence where the number lies outside what the unit's past says; null where it says nothing.</summary>
    /// <param name="at">The cell it stands in.</param>
    /// <param name="said">The sentence, of the least and the most.</param>
    public static string? OfPast(FormRow row, FormCell cell, string at, Func<string, string, string> said) =>
        cell.Range is { } range && row.Element.IsNumber
            ? $"IF(AND(COUNT({at})>0,OR({at}<{Number(range.Low)},{at}>{Number(range.High)})),{Text(said(FormCellRow.Shown(range.Low), FormCellRow.Shown(range.High)))},\"\")"
            : null;

    /// <summary>Cells as the arguments of a function.</summary>
    /// <returns>Null where they are more stretches than it takes.</returns>
    public static string? Stretches(IReadOnlyList<(int Row, int Column)> cells)
    {
        var stretches = SheetStretch.Of(cells).ToList();
        return stretches.Count <= SheetStretch.Most ? string.Join(',', stretches) : null;
    }

    /// <summary>As many of them, one after the other, as one cell takes; it says where there are more.</summary>
    public static string Together(List<string> warnings)
    {
        var more = Text(T("form.sheet.more"));
        var (kept, length) = (new List<string>(), more.Length);
        // One that is too long by itself keeps none behind it out.
        foreach (var warning in warnings)
        {
            if (length + warning.Length < MostFormula)
            {
                kept.Add(warning);
                length += warning.Length + 1;
            }
        }

        return string.Join('&', kept.Count < warnings.Count ? kept.Append(more) : kept);
    }

    private static string Number(long scaled) => ((decimal)scaled / ScaledNumber.Scale).ToString(CultureInfo.InvariantCulture);

    // A text in a formula has at most so many characters; a longer one is put together of several.
    private static string Text(string text) => string.Join('&', Parts(text).Select(part => $"\"{part.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));

    private static IEnumerable<string> Parts(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = Math.Min(at + MostText, text.Length);
            end -= end < text.Length && char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
            yield return text[at..end];
            at = end;
        }
    }
}
