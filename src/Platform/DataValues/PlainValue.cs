using System.Globalization;
using Domain;
using Domain.DataElements;
using Domain.DataValues;
using ValueType = Domain.DataElements.ValueType;

namespace Platform.DataValues;

/// <summary>Turns what stands in a form's cell or a file into the words that <see cref="FigureCheck"/> reads.</summary>
internal static class PlainValue
{
    private static readonly string[] Days = ["d/M/yyyy", "yyyy-M-d"];

    // A spreadsheet counts days from the last but one of 1899.
    private static readonly DateOnly SheetEpoch = new(1899, 12, 30);

    /// <param name="isTyped">Whether a number has separators that somebody typed; else it has a point.</param>
    /// <returns>Empty for an empty cell. Refused: figure.typed.</returns>
    public static Outcome<string> Of(DataElement element, string text, bool isTyped, NumberStyle style)
    {
        text = text.Trim();
        return text.Length == 0 ? text
            : element.Type is ValueType.Date ? Day(text, isTyped)
            : isTyped && FileStyle.Matters(element) ? TypedNumber.Read(text, style, element.Code)
            : text;
    }

    // What is no day goes on as it is, and is refused with its words.
    private static string Day(string text, bool isTyped) =>
        isTyped && DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Text(day)
        : !isTyped && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= 100_000 ? Text(SheetEpoch.AddDays(days))
        : text;

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
