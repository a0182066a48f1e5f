namespace Language.Headers;

/// <summary>What the letters of a number say of a document's type (Decree 30/2020, annex III; Decision 66-QĐ/TW).</summary>
internal static class TypeLetters
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["NQ"] = "Nghị quyết", ["NĐ"] = "Nghị định", ["QĐ"] = "Quyết định", ["QĐi"] = "Quy định", ["CT"] = "Chỉ thị", ["TB"] = "Thông báo", ["TT"] = "Thông tư", ["TTLT"] = "Thông tư liên tịch",
        ["KH"] = "Kế hoạch", ["CTr"] = "Chương trình", ["CTHĐ"] = "Chương trình hành động", ["BC"] = "Báo cáo", ["KL"] = "Kết luận", ["HD"] = "Hướng dẫn", ["TTr"] = "Tờ trình", ["QC"] = "Quy chế", ["CĐ"] = "Công điện",
        ["BB"] = "Biên bản", ["CV"] = "Công văn", ["VBHN"] = "Văn bản hợp nhất", ["PA"] = "Phương án", ["ĐA"] = "Đề án", ["GM"] = "Giấy mời", ["QH"] = "Luật",
    };

    /// <returns>Null where the letters name no type and the document is none of those without one.</returns>
    public static string? Of(string number)
    {
        var parts = number.Split(['/', '-'], StringSplitOptions.RemoveEmptyEntries);
        var letters = parts.Where(p => char.IsLetter(p[0])).ToList();
        if (letters.Count == 0)
        {
            return null;
        }

        // Party: "31-BC/BTGTU", the type before the slash. State: "84/2025/QĐ-UBND", the type before the dash.
        var known = Types.TryGetValue(letters[0], out var type);
        var isOrgan = letters.Count == 2 && letters[0] == "CT" && number.Contains('/', StringComparison.Ordinal) && !number.Contains("-CT/", StringComparison.Ordinal) && IsOffice(letters[1]);
        if (known && !isOrgan)
        {
            return type;
        }

        // An official letter bears the organ and the unit that wrote it, and no type: "5330/CT-CS", "11414/VPCP-CN".
        return letters.Count >= 2 && number.Contains('/', StringComparison.Ordinal) ? "Công văn" : null;
    }

    // CT is a directive's sign, and the tax office's: a directive is issued by somebody, a letter is written by one of its desks.
    private static bool IsOffice(string sign) => sign is not ("UBND" or "TTg" or "TW" or "TU" or "HU" or "HĐND" or "CP") && sign.Length <= 4 && !sign.StartsWith('B');
}
