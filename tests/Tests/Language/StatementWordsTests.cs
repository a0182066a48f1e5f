using Language.Statements;
using Xunit;

namespace Tests.Language;

public sealed class StatementWordsTests
{
    [Theory]
    [InlineData("Mới có 5 trong 21 xã bố trí được sân tập.")]
    [InlineData("Số thẻ bảo hiểm y tế giảm 1.200 thẻ so với đầu năm.")]
    [InlineData("Đường ống nước ở bản Nậm Chà hỏng từ năm ngoái, bà con phải đi gùi.")]
    [InlineData("Tuy đã mở thêm hai lớp nhưng trường vẫn thiếu giáo viên.")]
    public void AShortcomingToldWithoutItsName_IsALimitation(string text) => Assert.Equal("limitation", KindWords.Guess(text, null));

    [Theory]
    [InlineData("Một phần vì phụ cấp thấp, cô đỡ thôn bản bỏ nghề.")]
    [InlineData("Địa hình chia cắt, dân cư phân tán khiến việc vận động học sinh rất vất vả.")]
    [InlineData("Phong tục cưới sớm ăn sâu trong nếp nghĩ, nhiều gia đình coi đó là chuyện thường.")]
    public void WhatLiesBeforeTheWork_IsACause(string text) => Assert.Equal("cause", KindWords.Guess(text, null));

    [Theory]
    [InlineData("Rà soát danh sách hộ nghèo, hoàn thành trước ngày 15/11.", "task")]
    [InlineData("Các trường lập kế hoạch ôn tập cho học sinh lớp 9, báo cáo trước ngày 20/4.", "task")]
    [InlineData("Đã tổ chức 12 lớp tập huấn cho 430 cán bộ thôn bản.", "result")]
    [InlineData("Số ca mắc sởi giảm 40% so với cùng kỳ.", "result")]
    [InlineData("Không xảy ra vụ ngộ độc thực phẩm nào.", "result")]
    [InlineData("Tại hội nghị, các đại biểu thảo luận và cho ý kiến vào dự thảo báo cáo.", "other")]
    public void WhatIsToBeDone_WhatWasDone_AndWhatIsNeither_AreToldApart(string text, string kind) => Assert.Equal(kind, KindWords.Guess(text, null));

    [Theory]
    [InlineData("Toàn huyện không còn bản trắng về giáo dục mầm non.", "result")]
    [InlineData("Không hộ nào đứt bữa trong kỳ giáp hạt.", "result")]
    [InlineData("Có nơi còn học sinh đi học thất thường.", "limitation")]
    [InlineData("Quảng bá sản phẩm địa phương trên nền tảng số.", "task")]
    [InlineData("Tập huấn kỹ năng số cho 640 thành viên tổ công nghệ số.", "result")]
    [InlineData("Sở Y tế trình UBND tỉnh xem xét bổ sung 14 tỷ đồng.", "recommendation")]
    [InlineData("Đồng chí Phó Chủ tịch UBND tỉnh yêu cầu các trường không được ép học sinh.", "task")]
    [InlineData("Vắc xin được cấp đủ, tiêm 1.250 mũi an toàn.", "result")]
    [InlineData("Bà con bản Phiêng Khon xin được hỗ trợ giống trâu.", "recommendation")]
    public void AKind_IsToldWithoutItsUsualWords(string text, string kind) => Assert.Equal(kind, KindWords.Guess(text, null));

    [Theory]
    [InlineData("Đường vào ba bản sạt lở liên miên, ô tô không vào nổi.")]
    [InlineData("Còn 4 bản chưa có điện.")]
    [InlineData("Đàn gia súc phát triển ổn định.")]
    public void RoadsPowerAndFarming_AreNoSectorHere(string text) => Assert.Null(SectorWords.Guess(text, null));

    [Theory]
    [InlineData("Trung ương cần sớm sửa đổi quy định về phụ cấp.", "recommendation")]
    [InlineData("Đề nghị các xã gửi báo cáo trước ngày 15/8.", "task")]
    public void TheCentreIsAsked_AndTheCommunesAreTold(string text, string kind) => Assert.Equal(kind, KindWords.Guess(text, null));

    [Fact]
    public void ASectionsHeading_OutweighsTheWordsOfItsSentences() => Assert.Equal("result", KindWords.Guess("Mới có 5 trong 21 xã bố trí được sân tập.", "result"));

    [Theory]
    [InlineData("Học sinh được uống vitamin A, khám mắt, khám răng.", "health")]
    [InlineData("Sở Văn hóa, Thể thao và Du lịch tổ chức giải bóng chuyền các xã biên giới.", "sport")]
    [InlineData("Nước thải y tế chưa được xử lý.", "health")]
    [InlineData("Trạm y tế cấp phát methadone cho 60 người.", "evils")]
    [InlineData("Tuyên truyền phòng, chống tảo hôn tại 24 bản.", "family")]
    [InlineData("Công tác tuyên truyền miệng được duy trì.", "propaganda")]
    public void TheMoreSpecificPhrase_NamesTheSector(string text, string sector) => Assert.Equal(sector, SectorWords.Guess(text, null));

    [Theory]
    [InlineData("Bảo hiểm y tế", "health")]
    [InlineData("Bảo hiểm xã hội", "social")]
    [InlineData("Công tác gia đình", "family")]
    [InlineData("Kết quả đạt được", null)]
    [InlineData("Tổ chức thực hiện", null)]
    public void AHeading_NamesItsSectorOrNone(string heading, string? sector) => Assert.Equal(sector, SectorWords.OfHeading(heading));

    [Theory]
    [InlineData("Ngân sách tiếp tục được bố trí theo đúng thủ tục.")]
    [InlineData("Giá vật tư liên tục tăng.")]
    public void AWordInsideAnother_NamesNoSector(string text) => Assert.Null(SectorWords.Guess(text, null));

    [Fact]
    public void OneWordOfAnotherField_DoesNotLeaveTheHeadingsSector() => Assert.Equal("education", SectorWords.Guess("Các trường phối hợp với trạm y tế.", "education"));
}
