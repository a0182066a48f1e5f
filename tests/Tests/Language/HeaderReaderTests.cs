using Language.Headers;
using Xunit;

namespace Tests.Language;

public sealed class HeaderReaderTests
{
    private const string State = """
        ỦY BAN NHÂN DÂN
        TỈNH LAI CHÂU
        SỞ Y TẾ
        -------

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        ---------------
        Số: 57/KH-SYT
        Lai Châu, ngày 05 tháng 10 năm 2023

        KẾ HOẠCH
        Tiêm bù vắc-xin cho trẻ dưới năm tuổi

        Căn cứ Nghị quyết số 42-NQ/TW, Sở Y tế lập kế hoạch sau.

        Nơi nhận:
        - Ủy ban nhân dân tỉnh;
        - Lưu: VT.
        KT. GIÁM ĐỐC
        PHÓ GIÁM ĐỐC
        """;

    private const string Party = """
        TỈNH ỦY LAI CHÂU
        BAN TUYÊN GIÁO
        *
        Số 31-BC/BTGTU
        ĐẢNG CỘNG SẢN VIỆT NAM
        Lai Châu, ngày 12 tháng 10 năm 2023
        BÁO CÁO
        kết quả công tác khoa giáo 9 tháng năm 2023
        """;

    [Fact]
    public void TheStatesBlock_IsReadInWhateverOrderItsColumnsFell()
    {
        var header = HeaderReader.Read(State);
        Assert.Equal(("57/KH-SYT", "Kế hoạch", "Sở y tế tỉnh Lai Châu", "Lai Châu", new DateOnly(2023, 10, 5)), (header.Number, header.Type, header.Issuer, header.Place, header.Date!.Value));
        Assert.Equal("Ủy ban nhân dân tỉnh Lai Châu", header.ParentIssuer);
        Assert.StartsWith("Tiêm bù vắc-xin", header.Title, StringComparison.Ordinal);
        Assert.Contains("Ủy ban nhân dân tỉnh", header.Recipients);
        Assert.Equal("Phó giám đốc", header.SignatoryRole);
    }

    [Fact]
    public void ThePartysBlock_HasItsTypeBeforeTheSlash()
    {
        var header = HeaderReader.Read(Party);
        Assert.Equal(("31-BC/BTGTU", "Báo cáo", new DateOnly(2023, 10, 12)), (header.Number, header.Type, header.Date!.Value));
        Assert.Equal("Ban tuyên giáo", header.Issuer);
    }

    [Theory]
    [InlineData("11/CT-UBND", "Chỉ thị")]
    [InlineData("5330/CT-CS", "Công văn")]
    [InlineData("16-CT/TU", "Chỉ thị")]
    [InlineData("92/VBHN-BYT", "Văn bản hợp nhất")]
    [InlineData("1234/SYT-NVY", "Công văn")]
    public void TheLettersOfANumber_SayTheType(string number, string type) => Assert.Equal(type, HeaderReader.Read($"Số: {number}\n").Type);

    [Fact]
    public void LinesBrokenAnywhereAndDecomposedLetters_MakeNoDifference()
    {
        var broken = State.Replace(" ", "\n", StringComparison.Ordinal).Normalize(System.Text.NormalizationForm.FormD);
        var (whole, read) = (HeaderReader.Read(State), HeaderReader.Read(broken));
        Assert.Equal((whole.Number, whole.Type, whole.Issuer, whole.Date), (read.Number, read.Type, read.Issuer, read.Date));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Một đoạn văn không có gì ở trên.")]
    public void WhatIsNotThere_IsNull(string text)
    {
        var header = HeaderReader.Read(text);
        Assert.Equal((null, null, null, null), (header.Number, header.Type, header.Issuer, header.Date));
    }

    [Fact]
    public void ADraft_HasNoNumber() => Assert.Null(HeaderReader.Read(State.Replace("57/KH-SYT", "     /KH-SYT", StringComparison.Ordinal)).Number);
}
