using CsCheck;
using Language.Comparing;
using Xunit;

namespace Tests.Language;

public sealed class NearRepeatTests
{
    private static readonly string[] Pieces = ["Thiếu ", "giáo viên ", "xã Tà Mung ", "và ", ", ", "39/94 xã ", "1.250 triệu ", "99999999999999999 ", "lần thứ III ", "UBND ", "GD&ĐT ", "không ", "chưa có ", "do ", "nên ", "tăng ", "e\u0301", "\uD83D\uDE00", "\uD800", "hoà ", "2023", "- ", "(", ": "];

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String, Gen.Int[0, Pieces.Length - 1].Array[0, 90].Select(places => string.Concat(places.Select(p => Pieces[p]))));

    [Theory]
    [InlineData("Kinh phí cho hoạt động hè của thiếu nhi còn hạn hẹp.", "Nguồn kinh phí dành cho hoạt động hè của thiếu nhi còn ít.")]
    [InlineData("Công tác phối hợp giữa ngành y tế và ngành giáo dục thiếu chặt chẽ.", "Sự phối hợp giữa ngành giáo dục và ngành y tế chưa thực sự chặt chẽ.")]
    [InlineData("Tỷ lệ sinh con thứ ba ở cấp xã còn cao.", "Ở tuyến xã, tỷ lệ sinh con thứ 3 vẫn cao.")]
    [InlineData("Đẩy mạnh tuyên truyền Luật Trẻ em.", "Tuyên truyền Luật Trẻ em được đẩy mạnh.")]
    [InlineData("Chưa bố trí được kinh phí sửa chữa đài truyền thanh.", "Đài truyền thanh chưa có kinh phí để sửa chữa.")]
    public void WordsThatFrame_MayDiffer(string a, string b) => Assert.True(Same(a, b));

    [Theory]
    [InlineData("Chất lượng đội ngũ báo cáo viên được nâng lên.", "Số lượng đội ngũ báo cáo viên được nâng lên.")]
    [InlineData("Bếp ăn của công ty chưa có giấy chứng nhận.", "Bếp ăn của trường học chưa có giấy chứng nhận.")]
    [InlineData("Nhân lực y tế tuyến xã đáp ứng yêu cầu.", "Nhân lực y tế tuyến huyện đáp ứng yêu cầu.")]
    [InlineData("Tỷ lệ đảng viên học tập nghị quyết cao.", "Tỷ lệ nhân dân học tập nghị quyết cao.")]
    public void AThingInThePlaceOfAnother_MakesAnotherStatement(string a, string b) => Assert.False(Same(a, b));

    [Theory]
    [InlineData("Đề tài về cây sâm được nghiệm thu.", "Đề tài về cây sâm được triển khai.")]
    [InlineData("Công trình nước sạch được bàn giao.", "Công trình nước sạch được đầu tư.")]
    [InlineData("Đã tuyển dụng xong 34 giáo viên.", "Đang tuyển dụng 34 giáo viên.")]
    [InlineData("Hướng dẫn người dân đăng ký tài khoản.", "Người dân đăng ký tài khoản.")]
    public void AnotherStageOfTheWork_IsAnotherStatement(string a, string b) => Assert.False(Same(a, b));

    [Theory]
    [InlineData("Số ca mắc cúm giảm nhưng số ca tử vong tăng.", "Số ca mắc cúm tăng nhưng số ca tử vong giảm.")]
    [InlineData("Trường tiểu học hỗ trợ trường mầm non.", "Trường mầm non hỗ trợ trường tiểu học.")]
    [InlineData("Phòng học tin học xuống cấp.", "Máy tính phòng học tin học xuống cấp.")]
    public void WhoDoesWhat_IsToldByTheOrderOfTheWords(string a, string b) => Assert.False(Same(a, b));

    [Theory]
    [InlineData("Lập hồ sơ sức khỏe điện tử cho người dân.", "Lập hồ sơ sức khoẻ điện tử cho người dân")]
    [InlineData("Bố trí vốn CTMTQG xây dựng NTM cho các xã ĐBKK.", "Bố trí vốn chương trình mục tiêu quốc gia xây dựng nông thôn mới cho các xã đặc biệt khó khăn.")]
    [InlineData("Vắc-xin tiêm chủng mở rộng bị thiếu.", "Vắc xin tiêm chủng mở rộng thiếu.")]
    [InlineData("Hội \"Đền ơn đáp nghĩa\" hoạt động tốt.", "Hội Đền ơn, đáp nghĩa hoạt động tốt.")]
    public void SpellingAbbreviationsAndWordsThatBind_MakeNoDifference(string a, string b) => Assert.True(Same(a, b));

    [Theory]
    [InlineData("Bà con dân tộc La Hủ đã dần bỏ tập quán du canh.", "Đồng bào La Hủ từng bước từ bỏ tập quán du canh.")]
    [InlineData("Khai thác cát trái phép trên suối vẫn chưa được ngăn chặn.", "Tình trạng khai thác cát trái phép trên suối chưa chấm dứt.")]
    [InlineData("Phụ huynh ngại đưa con đi tiêm chủng vì sợ trẻ sốt.", "Sợ con bị sốt nên cha mẹ còn e ngại cho trẻ đi tiêm chủng.")]
    public void TheSameInOtherWords_IsRecognised(string a, string b) => Assert.True(Same(a, b));

    [Theory]
    [InlineData("Trong 2022, xã mở nhiều lớp.", "Trong 2023, xã mở nhiều lớp.")]
    [InlineData("Hỗ trợ 2000 hộ làm nhà.", "Hỗ trợ 1950 hộ làm nhà.")]
    [InlineData("Xã chưa có điện lưới, đường chưa cứng hóa.", "Xã có điện lưới, đường chưa cứng hóa.")]
    [InlineData("Người dân thiếu nước do cháy rừng.", "Người dân thiếu nước nên cháy rừng.")]
    [InlineData("Đa số trường học còn thiếu phòng bộ môn.", "Một số trường học còn thiếu phòng bộ môn.")]
    [InlineData("Huyện đã hoàn thành xây dựng nhà ở bán trú.", "Huyện đang xây dựng nhà ở bán trú.")]
    [InlineData("Câu lạc bộ sinh hoạt hằng tuần.", "Câu lạc bộ sinh hoạt hằng tháng.")]
    [InlineData("Hỗ trợ 7 nạn nhân bị mua bán trở về từ Trung Quốc.", "Hỗ trợ 7 nạn nhân bị mua bán trở về từ Lào.")]
    [InlineData("Xây dựng mô hình chăn nuôi gia súc.", "Xây dựng mô hình chăn nuôi gia cầm.")]
    [InlineData("Việc bố trí giáo viên phù hợp với thực tế của các bản.", "Bố trí giáo viên không phù hợp với thực tế ở các bản.")]
    public void WordsThatExcludeEachOther_MakeTwoStatements(string a, string b) => Assert.False(Same(a, b));

    // It was once taken for the same: what shares next to nothing is not "said in other words".
    [Theory]
    [InlineData("Mở lớp xóa mù chữ từ 15/3 đến 20/4.", "Mở lớp xóa mù chữ từ 20/3 đến 15/4.")]
    [InlineData("Mở hội thi ngày 15/3, hội diễn ngày 20/4.", "Mở hội thi ngày 20/4, hội diễn ngày 15/3.")]
    [InlineData("Mở lớp xóa mù chữ từ ngày 15 tháng 3 đến ngày 20/4.", "Mở lớp xóa mù chữ từ 20/3 đến ngày 15 tháng 4.")]
    [InlineData("Tỷ lệ hộ nghèo giảm 5%.", "Tỷ lệ hộ nghèo giảm còn 5%.")]
    [InlineData("Tỷ lệ tiêm chủng đạt trên 90%.", "Tỷ lệ tiêm chủng đạt dưới 90%.")]
    [InlineData("Tỷ lệ tiêm chủng đạt trên 90%.", "Tỷ lệ tiêm chủng đạt 90%.")]
    [InlineData("Phấn đấu tăng lên 15 câu lạc bộ.", "Phấn đấu tăng thêm 15 câu lạc bộ.")]
    [InlineData("Ban hành Kế hoạch số 35/KH-UBND.", "Ban hành Kế hoạch số 35/QĐ-UBND.")]
    [InlineData("Lớp 9A tham gia hội thi.", "Lớp 9B tham gia hội thi.")]
    public void NumbersThatBelongTogether_AndTheWordsThatBindThem_Count(string a, string b) => Assert.False(Same(a, b));

    [Theory]
    [InlineData("Mở lớp xóa mù chữ từ 15/3 đến 20/4.", "Mở lớp xoá mù chữ từ ngày 15/03 đến ngày 20/04.")]
    [InlineData("Tỷ lệ hộ nghèo giảm còn 5%.", "Tỷ lệ hộ nghèo giảm xuống còn 5%.")]
    [InlineData("Có 4/15 bản do phụ nữ làm trưởng bản.", "Có 4 trên tổng số 15 bản do phụ nữ làm trưởng bản.")]
    [InlineData("Kỷ luật 11 đảng viên (08 khiển trách, 03 cảnh cáo).", "Kỷ luật 11 đảng viên (khiển trách 8, cảnh cáo 3).")]
    public void NumbersThatBelongTogether_MayBeBoundInOtherWords(string a, string b) => Assert.True(Same(a, b));

    [Theory]
    [InlineData("Đưa 9 người lao động về nước từ Lào.", "Đưa 9 người lao động về nước từ Trung Quốc.")]
    [InlineData("Đưa 9 người lao động từ Lào về Việt Nam.", "Đưa 9 người lao động về Lào từ Việt Nam.")]
    [InlineData("Chuyển 9 người từ hợp tác xã sang doanh nghiệp.", "Chuyển 9 người sang hợp tác xã từ doanh nghiệp.")]
    [InlineData("Nhà trường đã đề nghị phụ huynh hỗ trợ tiền ăn.", "Phụ huynh đề nghị nhà trường hỗ trợ tiền ăn.")]
    [InlineData("Xã giao cho bản quản lý công trình nước sạch.", "Bản giao cho xã quản lý công trình nước sạch.")]
    [InlineData("Đàn lợn tăng 4,2% trong khi đàn trâu giảm.", "Đàn trâu tăng 4,2%, còn đàn lợn lại giảm.")]
    [InlineData("Số hộ nợ thuế không tăng nhưng số tiền nợ tăng.", "Số hộ nợ thuế tăng nhưng số tiền nợ không tăng.")]
    [InlineData("Kỷ luật 11 đảng viên (08 khiển trách, 03 cảnh cáo).", "Kỷ luật 11 đảng viên: cảnh cáo 8, khiển trách 3.")]
    public void FromWhereToWhere_WhoToWhom_AndWhatToHowMany_AreNotChangedAbout(string a, string b) => Assert.False(Same(a, b));

    [Fact]
    public void WordsThatExclude_StandInRowsOfTheirOwn_AndAreFoundAsTheyAreWritten()
    {
        Assert.Equal(Contrasts.Rows.Count, Contrasts.Rows.Distinct().Count());
        var words = ContrastRows.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').SelectMany(l => l.Split(',', StringSplitOptions.TrimEntries)).Distinct();
        // What is parted by a sign, or has digits left out, would never be met.
        Assert.All(words, w => Assert.NotEmpty(Contrasts.In(Wording.ListedIn(w))));
        Assert.All(words.Where(w => w != "covid-19"), w => Assert.DoesNotContain(w, char.IsDigit));
    }

    [Fact]
    public void WhatIsAnotherMatterAltogether_IsNotTheSame() =>
        Assert.False(Same("Việc bảo quản vắc-xin còn gặp khó khăn do một số bản chưa có điện lưới.", "Nắm tình hình tư tưởng tại các bản xa trung tâm còn chưa thường xuyên."));

    [Fact]
    public void WhereItIsNotKnownWhoSpeaks_AnotherPlaceIsAnotherThing() => Assert.False(Same("Trạm y tế xã Mù Cả được xây mới.", "Trạm y tế xã Tá Bạ được xây mới."));

    [Fact]
    public void TheSameWordsMoved_SayTheSame_WhereNoSignPartsThem()
    {
        Assert.True(Same("Tình trạng tảo hôn vẫn còn xảy ra ở một số bản vùng cao.", "Ở một số bản vùng cao vẫn còn xảy ra tình trạng tảo hôn."));
        Assert.True(Same("Thiếu vắc-xin tiêm chủng mở rộng từ tháng 5 đến tháng 8.", "Vắc-xin tiêm chủng mở rộng thiếu từ tháng 5 đến tháng 8."));
        Assert.False(Same("Giáo viên mầm non thiếu phòng ở công vụ.", "Thiếu giáo viên mầm non và phòng ở công vụ."));
    }

    [Fact]
    public void AListReadBackwards_SaysTheSame() => Assert.True(Same("Phát triển văn hóa, thể thao, du lịch.", "Phát triển du lịch, thể thao, văn hóa."));

    [Theory]
    [InlineData("Xã Tà Mung", "Trạm Y tế xã Tà Mung được đầu tư xây mới.", "Xã Khoen On", "Trạm Y tế xã Khoen On được đầu tư xây mới.", true)]
    [InlineData("Xã Tà Mung", "UBND huyện Than Uyên đã cấp kinh phí.", "Xã Nậm Sỏ", "UBND huyện Tân Uyên đã cấp kinh phí.", true)]
    [InlineData("Huyện Than Uyên", "Trạm Y tế xã Tà Mung được đầu tư xây mới.", "Huyện Tân Uyên", "Trạm Y tế xã Nậm Sỏ được đầu tư xây mới.", false)]
    [InlineData("Huyện Than Uyên", "Trạm Y tế xã Tà Mung được đầu tư xây mới.", "Sở Y tế", "Trạm Y tế xã Khoen On được đầu tư xây mới.", false)]
    [InlineData("Xã Tà Mung", "Trạm Y tế xã được đầu tư xây mới.", "Huyện Tân Uyên", "Trạm Y tế xã Nậm Sỏ được đầu tư xây mới.", false)]
    public void WhereItIsKnownWhoSpeaks_APlaceThatIsNotItsOwn_IsTheThingItself(string one, string a, string other, string b, bool same) =>
        Assert.Equal(same, NearRepeat.Same(NearRepeat.Prepare(a, own: one), NearRepeat.Prepare(b, own: other)));

    [Fact]
    public void AnyTwoTexts_AreComparedWithoutAMishap_WhicheverComesFirst() =>
        Gen.Select(Texts, Texts).Sample((a, b) =>
        {
            var (one, other) = (NearRepeat.Prepare(a), NearRepeat.Prepare(b, own: "Xã Tà Mung"));
            Assert.Equal(NearRepeat.Same(one, other), NearRepeat.Same(other, one));
            Assert.Equal(NearRepeat.SameButFigures(one, other), NearRepeat.SameButFigures(other, one));
        });

    private static bool Same(string a, string b) => NearRepeat.Same(NearRepeat.Prepare(a), NearRepeat.Prepare(b));
}
