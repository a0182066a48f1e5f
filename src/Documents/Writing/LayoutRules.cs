using System.Globalization;
using System.Text.Json;
using Domain.Packs;

namespace Documents.Writing;

/// <summary>How letters look in one place of a document.</summary>
/// <param name="Size">In points.</param>
/// <param name="Unverified">The point was not seen in the original text: a records clerk must check it.</param>
public sealed record TextRule(int Size, bool Bold = false, bool Italic = false, bool Underline = false, string Source = "", bool Unverified = false);

/// <summary>A regime's layout, as data in <c>Layouts/*.json</c>.</summary>
/// <param name="MarginsMm">Top, bottom, left, right, in millimetres.</param>
/// <param name="FirstLineMm">How far a paragraph's first line is set in, in millimetres.</param>
/// <param name="LineSpacing240">Line spacing in 240ths of a line.</param>
/// <param name="Levels">How headings of level 1 to 3 are labelled: {0} is the numeral.</param>
public sealed record LayoutRules(
    string Source,
    int[] MarginsMm,
    bool MarginsUnverified,
    int FirstLineMm,
    int SpaceBeforePt,
    int LineSpacing240,
    string TopRight,
    string? TopRightSecond,
    string IssuerClosing,
    string NumberFormat,
    string[] Levels,
    string TitleClosing,
    string Closing,
    IReadOnlyDictionary<string, TextRule> Texts
)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly LayoutRules Party = Load("party");
    private static readonly LayoutRules State = Load("state");

    public static LayoutRules Of(DocumentRegime regime) => regime is DocumentRegime.Party ? Party : State;

    public TextRule this[string part] => Texts[part];

    /// <summary>"Số 31-BC/BTGTU" or "Số: 31/BC-BTGTU"; blanks where the number is not drawn yet.</summary>
    public string NumberLine(OfficialDocument document) =>
        string.Format(CultureInfo.InvariantCulture, NumberFormat, document.Number ?? "        ", document.TypeAbbreviation, document.OrganSymbol);

    /// <summary>Days under ten and the first two months carry a zero; the others do not (Decree 30/2020, annex I).</summary>
    public static string PlaceAndDate(OfficialDocument document) =>
        document.Date is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"{document.Place}, ngày {day.Day:00} tháng {(day.Month < 3 ? "0" : "")}{day.Month} năm {day.Year}")
            : $"{document.Place}, ngày      tháng      năm      ";

    public string Label(int level, int number) =>
        string.Format(CultureInfo.InvariantCulture, Levels[level - 1], level switch { 1 => Roman(number), 2 => number.ToString(CultureInfo.InvariantCulture), _ => Letter(number) });

    // The Vietnamese alphabet: no f, j, w or z, and đ after d.
    private static string Letter(int number) => "abcdđeghiklmnopqrstuvxy"[(number - 1) % 23].ToString();

    private static string Roman(int number)
    {
        (int Value, string Sign)[] signs = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = new System.Text.StringBuilder();
        foreach (var (value, sign) in signs)
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }

    private static LayoutRules Load(string name)
    {
        using var stream = typeof(LayoutRules).Assembly.GetManifestResourceStream($"Documents.Writing.Layouts.{name}.json")!;
        return JsonSerializer.Deserialize<LayoutRules>(stream, Json)!;
    }
}
