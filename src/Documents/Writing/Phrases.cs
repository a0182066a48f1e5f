using System.Globalization;
using Domain.Packs;

namespace Documents.Writing;

/// <summary>The lines a document is given by its regime, the same on paper and in the preview.</summary>
internal static class Phrases
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static string Cased(string text, TextRule rule) => rule.Upper ? text.ToUpper(Vietnamese) : text;

    /// <summary>"Số 31-BC/BTGTU" or "Số: 31/BC-BTGTU"; blank where the number is not drawn yet, and in a draft.</summary>
    public static string NumberLine(OfficialDocument document, LayoutRules rules)
    {
        var number = document.IsDraft || document.Number is not { Length: > 0 } entered ? "    " : entered.PadLeft(2, '0');
        return string.Format(CultureInfo.InvariantCulture, rules.Word("numberFormat"), number, document.TypeAbbreviation, document.OrganSymbol);
    }

    public static string PlaceAndDate(OfficialDocument document) => $"{document.Place}, {DayLine(document)}";

    /// <summary>"(Kèm theo Báo cáo số 31-BC/BTGTU ngày 05 tháng 10 năm 2023 của Ban Tuyên giáo Tỉnh ủy)".</summary>
    public static string AnnexOf(OfficialDocument document, LayoutRules rules)
    {
        var number = NumberLine(document, rules).Replace("Số:", "số", StringComparison.Ordinal).Replace("Số", "số", StringComparison.Ordinal);
        var type = document.TypeName.ToLower(Vietnamese);
        return $"(Kèm theo {(type.Length > 0 ? char.ToUpper(type[0], Vietnamese) + type[1..] : "văn bản")} {number} {DayLine(document)} của {document.Issuer})";
    }

    /// <summary>A single annex has no numeral; several are counted in the regime's numerals.</summary>
    public static string AnnexNumber(int index, int count, LayoutRules rules) =>
        count == 1 ? "Phụ lục" : $"Phụ lục {(rules.Word("annexNumerals") == "roman" ? Numerals.Roman(index + 1) : Numerals.Arabic(index + 1))}";

    /// <summary>Each recipient on a line of its own: a dash before, a semicolon after, a full stop after the last.</summary>
    public static IEnumerable<string> Recipients(OfficialDocument document) =>
        document.Recipients.Select((to, index) => $"- {to.Trim().TrimStart('-').Trim().TrimEnd(';', '.', ',')}{(index == document.Recipients.Count - 1 ? "." : ";")}");

    /// <summary>One addressee stands behind the words; several stand under them, each on a line of its own.</summary>
    public static IEnumerable<string> Addressed(IReadOnlyList<string> addressedTo) =>
        addressedTo.Count switch
        {
            0 => [],
            1 => [$"Kính gửi: {addressedTo[0]}"],
            _ => ["Kính gửi:", .. addressedTo.Select((to, index) => $"- {to.Trim().TrimEnd(';', '.')}{(index == addressedTo.Count - 1 ? "." : ";")}")],
        };

    public static string Label(int level, int number, LayoutRules rules)
    {
        var numeral = level switch
        {
            1 => Numerals.Roman(number),
            2 => Numerals.Arabic(number),
            _ => Numerals.Letter(number),
        };
        return string.Format(CultureInfo.InvariantCulture, rules.Word($"heading{level}"), numeral);
    }

    // Days under ten and the first two months carry a zero; the other months do not (Decree 30/2020, annex I).
    private static string DayLine(OfficialDocument document)
    {
        if (document.Date is not { } day)
        {
            return "ngày     tháng     năm     ";
        }

        var month = day.Month.ToString(day.Month < 3 ? "00" : "0", CultureInfo.InvariantCulture);
        var written = document.IsDraft ? "   " : day.Day.ToString("00", CultureInfo.InvariantCulture);
        return $"ngày {written} tháng {month} năm {day.Year.ToString(CultureInfo.InvariantCulture)}";
    }
}
