using Domain;
using Platform.Reports;
using Xunit;

namespace Tests.Reports;

public sealed class EntryGuardTests
{
    [Theory]
    [InlineData("Điện thoại: 0912345678", Rejections.TextPhone)]
    [InlineData("Tel: 0987654321 gặp chị Lan", Rejections.TextPhone)]
    [InlineData("Hotline trạm y tế, gặp anh Páo 0912345678.", Rejections.TextPhone)]
    [InlineData("Địa chỉ: bản Nà Kế, CCCD 012345678901", Rejections.TextIdentity)]
    [InlineData("Hộ bà Lò Thị Pành chưa nhận trợ cấp.", Rejections.TextPerson)]
    [InlineData("Gia đình em Vàng A Sử bị sập nhà.", Rejections.TextPerson)]
    public void WhatTellsOfAPerson_IsRefused(string text, string code) => Assert.Equal(code, EntryGuard.Refuse([text])?.Code);

    [Theory]
    [InlineData("Điện thoại: 02133 876 543; Fax: 02133 876 544")]
    [InlineData("Đường dây nóng của Sở Y tế: 0967 301 616.")]
    [InlineData("Đồng chí Lê Đức Dục, Trưởng Ban Tuyên giáo Tỉnh ủy chủ trì.")]
    [InlineData("Trường THCS Võ Thị Sáu tổ chức khai giảng.")]
    [InlineData("Giải ngân 1.234.567.890 đồng.")]
    public void WhatAnOfficeSaysOfItself_IsNot(string text) => Assert.Null(EntryGuard.Refuse([text]));

    [Fact]
    public void AControlCharacter_IsRefusedInATextToBeKept_AndPassedOverInAFilesTextLayer()
    {
        Assert.Equal(Rejections.TextControl, EntryGuard.Refuse(["Khám bệnh\u0001 cho 3.214 lượt người."])?.Code);
        Assert.Equal(Rejections.TextControl, EntryGuard.Refuse(["Khám bệnh \uD83D cho 3.214 lượt người."])?.Code);
        Assert.Null(EntryGuard.Refuse(["Khám bệnh \U0001F642 cho 3.214 lượt người."]));
        Assert.Null(EntryGuard.RefuseIn("Khám bệnh\u0001 cho 3.214 lượt người."));
        Assert.Equal(Rejections.TextPhone, EntryGuard.RefuseIn("\u0001Gọi 0912 345 678")?.Code);
    }

    [Fact]
    public void TheRefusal_ShowsThePlace_AndNotTheName()
    {
        var refusal = EntryGuard.Refuse(["Khám bệnh cho 3.214 lượt người.", "Hộ bà Lò Thị Pành chưa nhận trợ cấp."]);
        var shown = Assert.IsType<string>(Assert.Single(refusal!.Values));
        Assert.Contains("Hộ bà", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Pành", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void AChairIsNamed_WhereOfficialsAreNamed() => Assert.Null(EntryGuard.Refuse(["Lò Văn Hương"], namesOfficials: true));
}
