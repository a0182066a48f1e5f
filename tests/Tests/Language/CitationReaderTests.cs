using CsCheck;
using Language.Citations;
using Language.Text;
using Xunit;

namespace Tests.Language;

public sealed class CitationReaderTests
{
    [Theory]
    [InlineData("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.", "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020", "NĐ", "30/2020/NĐ-CP", "2020-03-05")]
    [InlineData("thực hiện Nghị quyết số 42-NQ/TW ngày 24/11/2023 của Ban Chấp hành Trung ương", "Nghị quyết số 42-NQ/TW ngày 24/11/2023", "NQ", "42-NQ/TW", "2023-11-24")]
    [InlineData("theo Quyết định 1719/QĐ-TTg, các xã", "Quyết định 1719/QĐ-TTg", "QĐ", "1719/QĐ-TTg", null)]
    [InlineData("Quyết định số: 01 /2023/\nQĐ-UBND ngày\n02/01/2023", "Quyết định số: 01 /2023/\nQĐ-UBND ngày\n02/01/2023", "QĐ", "01/2023/QĐ-UBND", "2023-01-02")]
    [InlineData("Nghị quyết số 30a/2008/NQ-CP", "Nghị quyết số 30a/2008/NQ-CP", "NQ", "30a/2008/NQ-CP", null)]
    [InlineData("Chương trình hành động số 16-CTr/TU - Tỉnh ủy giao", "Chương trình hành động số 16-CTr/TU", "CTr", "16-CTr/TU", null)]
    [InlineData("Luật Phòng, chống bạo lực gia đình số 13/2022/QH15 có hiệu lực", "Luật Phòng, chống bạo lực gia đình số 13/2022/QH15", "L", "13/2022/QH15", null)]
    [InlineData("Bộ luật Dân sự năm 2015 quy định", "Bộ luật Dân sự năm 2015", "BL", null, null)]
    [InlineData("theo Luật Thực hiện dân chủ ở cơ sở và các văn bản", "Luật Thực hiện dân chủ ở cơ sở", "L", null, null)]
    [InlineData("Nghị định số 15‑2022 và Thông tư 08 về thuế", "Thông tư 08", "TT", "08", null)]
    public void ADocument_IsFoundFromItsKindToTheEndOfItsDate(string text, string span, string type, string? number, string? day)
    {
        var found = CitationReader.Read(text);
        var citation = Assert.Single(found, c => c.Text == span);
        Assert.Equal((type, number), (citation.Type, citation.Number));
        Assert.Equal(day, citation.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(span, text[citation.Start..citation.End]);
    }

    [Fact]
    public void AShortForm_RefersBackToTheFirstFullOne()
    {
        var found = CitationReader.Read("Theo Nghị định số 54/2010/NĐ-CP của Chính phủ, Thông tư số 08/2011/TT-BYT và Nghị định 54.");
        Assert.Equal([null, null, 0], found.Select(c => c.RefersTo));
    }

    [Theory]
    [InlineData("quy định tại điểm a khoản 2 Điều 27 Nghị định số 152/2020/NĐ-CP của Chính phủ quy định về", "điểm a khoản 2 Điều 27", "Chính phủ")]
    [InlineData("khoản 1, 2, 3 và 9 Điều 7 của Luật Trẻ em", "khoản 1, 2, 3 và 9 Điều 7", null)]
    [InlineData("tiểu mục 1 Mục II Hướng dẫn số 36-HD/VPTW của Văn phòng Trung ương Đảng", "tiểu mục 1 Mục II", null)]
    [InlineData("Thông tư số 01/2023/TT-BYT ngày 01/02/2023 của Bộ trưởng Bộ Y tế hướng dẫn", null, "Bộ trưởng Bộ Y tế")]
    public void AClauseBefore_AndTheIssuerAfter_BelongToIt(string text, string? clause, string? issuer)
    {
        var citation = Assert.Single(CitationReader.Read(text));
        Assert.Equal((clause, issuer), (citation.Clause, citation.Issuer));
    }

    [Theory]
    [InlineData("Pháp luật về lao động được phổ biến rộng rãi.")]
    [InlineData("Báo cáo 9 tháng năm 2023 nêu 12 kết quả.")]
    [InlineData("Luật này có hiệu lực từ năm sau.")]
    [InlineData("Kế hoạch 2021-2025 đã được duyệt.")]
    public void WhatOnlySoundsLikeOne_IsNone(string text) => Assert.Empty(CitationReader.Read(text));

    [Fact]
    public void DecomposedLettersAndOtherDashes_KeepTheOffsetsOfTheTextAsGiven()
    {
        const string Plain = "Thực hiện Nghị quyết số 42-NQ/TW của Trung ương.";
        var given = Plain.Normalize(System.Text.NormalizationForm.FormD).Replace('-', '–');
        var citation = Assert.Single(CitationReader.Read(given));
        Assert.Equal("Nghị quyết số 42-NQ/TW", given[citation.Start..citation.End].Normalize(System.Text.NormalizationForm.FormC).Replace('–', '-'));
        Assert.Equal("42-NQ/TW", citation.Number);
    }

    [Fact]
    public void WhateverTheText_OffsetsLieInsideItAndPartNoLetter() =>
        Gen.Select(Pick.From("Nghị định ", "số ", "30/2020/NĐ-CP", "́", "Luật ", "Đất đai", "\n", " ngày 05/3/2020", "ﬁ", "\uD83D\uDE00", "–", "  ", "((((", "Điều 7 ", "42-NQ/TW"), Gen.Int[0, 3]).Array[0, 40].Sample(parts =>
        {
            var text = string.Concat(parts.Select(p => string.Concat(Enumerable.Repeat(p.Item1, p.Item2))));
            foreach (var c in CitationReader.Read(text))
            {
                Assert.True(0 <= c.Start && c.Start < c.End && c.End <= text.Length);
                Assert.Equal(text[c.Start..c.End], c.Text);
                Assert.False(char.IsLowSurrogate(text[c.Start]) || (c.End < text.Length && char.IsLowSurrogate(text[c.End])));
                Assert.False(c.End < text.Length && text[c.End] is >= '\u0300' and <= '\u036F');
            }
        });

    [Theory]
    [InlineData("((((")]
    [InlineData("Điều ")]
    [InlineData("1")]
    [InlineData("\u0301")]
    [InlineData("Luật ")]
    [InlineData("Nghị quyết số 1/")]
    public async Task AMegabyteOfOneThing_IsReadAtAWalkingPace(string unit)
    {
        // No bar of time: a reader that went over the text again for each of its signs would not come back at all.
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        await Task.Run(() => CitationReader.Read(text), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void AFoldedText_KnowsWhereEachLetterCameFrom()
    {
        var folded = FoldedText.Of("a\u200Bho\u0300a – b");
        Assert.Equal("ahòa - b", folded.Text);
        Assert.Equal((3, 5), folded.ToSource(2, 3));
    }
}
