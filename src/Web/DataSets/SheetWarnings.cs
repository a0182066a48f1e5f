using System.Globalization;
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
    /// <param name="name">Put before the sentence where it does not stand beside its figure.</param>
    public static string? OfPast(FormRow row, FormCell cell, string at, string name = "")
    {
        if (cell.Range is not { } range || !row.Element.IsNumber)
        {
            return null;
        }

        var said = name + T("form.sheet.outside", FormCellRow.Shown(range.Low), FormCellRow.Shown(range.High)) + (name.Length > 0 ? " " : "");
        return $"IF(COUNT({at})=0,\"\",IF(OR({at}<{Number(range.Low)},{at}>{Number(range.High)}),{Text(said)},\"\"))";
    }

    /// <summary>As many of them, one after the other, as one cell takes.</summary>
    public static string Together(List<string> warnings)
    {
        var length = 0;
        return string.Join('&', warnings.TakeWhile(w => (length += w.Length + 1) <= MostFormula));
    }

    private static string Number(long scaled) => ((decimal)scaled / ScaledNumber.Scale).ToString(CultureInfo.InvariantCulture);

    // A text in a formula has at most so many characters; a longer one is put together of several.
    private static string Text(string text) => string.Join('&', text.Chunk(MostText).Select(part => $"\"{new string(part).Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
}
