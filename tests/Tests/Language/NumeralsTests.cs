using Language.Comparing;
using Xunit;

namespace Tests.Language;

public sealed class NumeralsTests
{
    [Theory]
    [InlineData("Có 4/15 bản do phụ nữ làm trưởng bản.", "Ở 4 trong số 15 bản, phụ nữ làm trưởng bản.")]
    [InlineData("Huy động 1.250 triệu đồng tu sửa trường.", "Huy động được 1,25 tỷ đồng tu sửa trường.")]
    [InlineData("Trả công 500 nghìn đồng/ngày.", "Trả công 500.000 đồng/ngày.")]
    [InlineData("Tổ chức Ngày hội văn hóa lần thứ III.", "Tổ chức Ngày hội văn hóa lần thứ ba.")]
    [InlineData("Sinh hoạt mỗi quý một lần.", "Sinh hoạt 1 lần/quý.")]
    [InlineData("Xã có hai người chết vì bệnh dại.", "Xã có 02 người chết vì bệnh dại.")]
    [InlineData("Phổ cập được duy trì ở tất cả các xã.", "Phổ cập được duy trì ở 100% số xã.")]
    [InlineData("Người dân hiến 12.500 m2 đất.", "Nhân dân hiến 12.500 m² đất.")]
    [InlineData("Tiêm vắc xin COVID-19 cho 300 người.", "Tiêm vắc xin Covid cho 300 người.")]
    [InlineData("Hội nghị từ ngày 15/11 đến ngày 15/12.", "Hội nghị từ 15 tháng 11 đến 15 tháng 12.")]
    [InlineData("Láng 300m2 sân trường.", "Láng 300 m2 sân trường.")]
    [InlineData("Diện tích 12 km2.", "Diện tích 12 km².")]
    public void OneNumber_MayBeWrittenInSeveralWays(string a, string b) => Assert.True(Agree(a, b));

    [Theory]
    [InlineData("Hỗ trợ 1.950 hộ.", "Hỗ trợ 2.050 hộ.")]
    [InlineData("Có 1 hộ thoát nghèo trong năm.", "Có 5 hộ thoát nghèo trong năm.")]
    [InlineData("Cả hai bản mở được 1 lớp.", "Cả hai bản mở được 2 lớp.")]
    [InlineData("Giảm 3.5% so với cùng kỳ.", "Giảm 3.9% so với cùng kỳ.")]
    [InlineData("Tại lớp 1,2,3.", "Tại lớp 1,2,5.")]
    [InlineData("Mở 12 lớp học nghề.", "Mở 21 lớp học nghề.")]
    [InlineData("Đạt 25% kế hoạch.", "Đạt 25 kế hoạch.")]
    [InlineData("Xếp thứ ba toàn tỉnh.", "Xếp thứ tư toàn tỉnh.")]
    [InlineData("Có hai ca tử vong.", "Có ba ca tử vong.")]
    [InlineData("Có 2 ca tử vong.", "Có 3 ca tử vong.")]
    [InlineData("Có hai ca tử vong.", "Có 3 ca tử vong.")]
    [InlineData("Theo Nghị quyết số 29-NQ/TW.", "Theo Nghị quyết số 33-NQ/TW.")]
    [InlineData("Giành huy chương chạy tiếp sức 4x100m.", "Giành huy chương chạy tiếp sức 4x400m.")]
    [InlineData("Sửa chữa quốc lộ 4D.", "Sửa chữa quốc lộ 4H2.")]
    [InlineData("Duy tu đường ĐT.127.", "Duy tu đường ĐT.128.")]
    [InlineData("Lớp 9A tham gia hội thi.", "Lớp 8A tham gia hội thi.")]
    [InlineData("Trực từ 5h30.", "Trực từ 5h45.")]
    [InlineData("Làm 2023m đường.", "Làm 2024m đường.")]
    [InlineData("Điều trị F0 tại nhà.", "Điều trị F1 tại nhà.")]
    [InlineData("Phổ cập được duy trì ở một số xã.", "Phổ cập được duy trì ở 100% số xã.")]
    public void AnotherNumber_IsAnother(string a, string b) => Assert.False(Agree(a, b));

    [Theory]
    [InlineData("99999999999999999999999999999999999999999999")]
    [InlineData("999.999.999.999 tỷ")]
    [InlineData("0")]
    [InlineData("000000000000000000001%")]
    [InlineData("lần thứ XXXXX")]
    [InlineData("５ và ٣")]
    [InlineData("")]
    public void WhateverItsDigits_ANumberAgreesWithItself(string text) => Assert.True(Agree($"Có {text} hộ.", $"Có {text} hộ."));

    private static bool Agree(string a, string b)
    {
        var (one, other) = (NearRepeat.Prepare(a), NearRepeat.Prepare(b));
        return Numerals.Agree(one.Numerals, other.Numerals, one.Degree == 'a', other.Degree == 'a');
    }
}
