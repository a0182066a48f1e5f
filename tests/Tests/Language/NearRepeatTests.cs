using CsCheck;
using Language.Comparing;
using Xunit;

namespace Tests.Language;

public sealed class NearRepeatTests
{
    private static readonly string[] Pieces = ["Thiếu ", "giáo viên ", "xã Tà Mung ", "và ", ", ", "39/94 xã ", "1.250 triệu ", "99999999999999999 ", "lần thứ III ", "UBND ", "GD&ĐT ", "không ", "chưa có ", "do ", "nên ", "tăng ", "e\u0301", "3 vụ ", "8 học sinh ", "12 hộ ", "từ ", "15/3 ", "trên ", "ngày 15 tháng 3 ", "m2 ", "\uD83D\uDE00", "\uD800", "hoà ", "2023", "- ", "(", ": "];

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

    [Theory]
    [InlineData("Mở lớp xóa mù chữ từ 15/3 đến 20/4.", "Mở lớp xóa mù chữ từ 20/3 đến 15/4.")]
    [InlineData("Mở hội thi ngày 15/3, hội diễn ngày 20/4.", "Mở hội thi ngày 20/4, hội diễn ngày 15/3.")]
    [InlineData("Mở lớp xóa mù chữ từ ngày 15 tháng 3 đến ngày 20/4.", "Mở lớp xóa mù chữ từ 20/3 đến ngày 15 tháng 4.")]
    [InlineData("Tỷ lệ hộ nghèo giảm 5%.", "Tỷ lệ hộ nghèo giảm còn 5%.")]
    [InlineData("Tỷ lệ tiêm chủng đạt trên 90%.", "Tỷ lệ tiêm chủng đạt dưới 90%.")]
    [InlineData("Tỷ lệ tiêm chủng đạt trên 90%.", "Tỷ lệ tiêm chủng đạt 90%.")]
    [InlineData("Phấn đấu tăng lên 15 câu lạc bộ.", "Phấn đấu tăng thêm 15 câu lạc bộ.")]
    [InlineData("Nâng tỷ lệ tiêm chủng lên trên 90%.", "Nâng tỷ lệ tiêm chủng lên 90%.")]
    [InlineData("Tỷ lệ hộ nghèo giảm trên 5%.", "Tỷ lệ hộ nghèo giảm 5%.")]
    [InlineData("Đến tháng 6 trên 50 hộ thoát nghèo.", "Đến tháng 6 có 50 hộ thoát nghèo.")]
    [InlineData("Đổ 300 m2 bê tông.", "Đổ 300 m3 bê tông.")]
    [InlineData("Ban hành Kế hoạch số 35/KH-UBND.", "Ban hành Kế hoạch số 35/QĐ-UBND.")]
    [InlineData("Lớp 9A tham gia hội thi.", "Lớp 9B tham gia hội thi.")]
    public void NumbersThatBelongTogether_AndTheWordsThatBindThem_Count(string a, string b) => Assert.False(Same(a, b));

    [Theory]
    [InlineData("Mở lớp xóa mù chữ từ 15/3 đến 20/4.", "Mở lớp xoá mù chữ từ ngày 15/03 đến ngày 20/04.")]
    [InlineData("Tỷ lệ hộ nghèo giảm còn 5%.", "Tỷ lệ hộ nghèo giảm xuống còn 5%.")]
    [InlineData("Có 4/15 bản do phụ nữ làm trưởng bản.", "Có 4 trên tổng số 15 bản do phụ nữ làm trưởng bản.")]
    [InlineData("Kỷ luật 11 đảng viên (08 khiển trách, 03 cảnh cáo).", "Kỷ luật 11 đảng viên (khiển trách 8, cảnh cáo 3).")]
    [InlineData("Năm 2023 trên 90% hộ dân dùng nước sạch.", "Năm 2023, trên 90% hộ dân dùng nước sạch.")]
    [InlineData("Huy động 1,5 nghìn tỷ đồng.", "Huy động 1.500 tỷ đồng.")]
    [InlineData("Hội thi mở ngày 30/4/2023.", "Hội thi mở ngày 30 tháng 4 năm 2023.")]
    public void NumbersThatBelongTogether_MayBeBoundInOtherWords(string a, string b) => Assert.True(Same(a, b));

    [Theory]
    [InlineData("Chi hội sinh hoạt 3 tháng 1 lần.", "Chi hội sinh hoạt 3 tháng một lần.")]
    [InlineData("Xã đạt 5/9 tiêu chí và 3/10 chỉ tiêu.", "Xã đạt 3/10 chỉ tiêu và 5/9 tiêu chí.")]
    public void NumbersAreOne_HoweverTheyAreBound(string a, string b) => Assert.True(NearRepeat.MayBeSame(NearRepeat.Prepare(a), NearRepeat.Prepare(b)));

    [Theory]
    [InlineData("đạt không dưới", '+')]
    [InlineData("đạt trên ", '+')]
    [InlineData("giảm còn ", '=')]
    [InlineData("thấp hơn ", '-')]
    [InlineData("chưa tới", '-')]
    [InlineData("có ", ' ')]
    [InlineData("", ' ')]
    public void WhatStandsBeforeANumber_BindsIt(string before, char bound) => Assert.Equal(bound, Bounds.BoundOf(before));

    [Theory]
    [InlineData("Đưa 9 người lao động về nước từ Lào.", "Đưa 9 người lao động về nước từ Trung Quốc.")]
    [InlineData("Đưa 9 người lao động từ Lào về Việt Nam.", "Đưa 9 người lao động về Lào từ Việt Nam.")]
    [InlineData("Chuyển 9 người từ hợp tác xã sang doanh nghiệp.", "Chuyển 9 người sang hợp tác xã từ doanh nghiệp.")]
    [InlineData("Nhà trường đã đề nghị phụ huynh hỗ trợ tiền ăn.", "Phụ huynh đề nghị nhà trường hỗ trợ tiền ăn.")]
    [InlineData("Xã giao cho bản quản lý công trình nước sạch.", "Bản giao cho xã quản lý công trình nước sạch.")]
    [InlineData("Đàn lợn tăng 4,2% trong khi đàn trâu giảm.", "Đàn trâu tăng 4,2%, còn đàn lợn lại giảm.")]
    [InlineData("Số hộ nợ thuế không tăng nhưng số tiền nợ tăng.", "Số hộ nợ thuế tăng nhưng số tiền nợ không tăng.")]
    [InlineData("Kỷ luật 11 đảng viên (08 khiển trách, 03 cảnh cáo).", "Kỷ luật 11 đảng viên: cảnh cáo 8, khiển trách 3.")]
    [InlineData("Có 5 bản, 12 hộ bị ảnh hưởng.", "Có 5 hộ, 12 bản bị ảnh hưởng.")]
    [InlineData("Tiếp nhận 3 đơn thư, 8 vụ.", "Tiếp nhận 3 vụ, 8 đơn thư.")]
    [InlineData("Điều chỉnh tỷ lệ che phủ rừng từ 15% lên 20%.", "Điều chỉnh tỷ lệ che phủ rừng từ 20% lên 15%.")]
    [InlineData("Nhà trường đề nghị phụ huynh hỗ trợ.", "Phụ huynh kiến nghị nhà trường hỗ trợ.")]
    [InlineData("Bản chưa có điện nhưng có đường ô tô.", "Bản có điện nhưng chưa có đường ô tô.")]
    [InlineData("Công trình hoàn thành chưa được quyết toán.", "Công trình chưa hoàn thành được quyết toán.")]
    [InlineData("Giáo viên chưa đạt chuẩn nhưng được bố trí dạy.", "Giáo viên đạt chuẩn nhưng chưa được bố trí dạy.")]
    [InlineData("Học sinh khá giúp đỡ học sinh yếu.", "Học sinh yếu giúp đỡ học sinh khá.")]
    [InlineData("Người Mông học tiếng Thái.", "Người Thái học tiếng Mông.")]
    [InlineData("Tổ chức tập huấn sau khi thi công.", "Tổ chức thi công sau khi tập huấn.")]
    [InlineData("Tiếp nhận ngoài giờ không xử lý trong giờ.", "Tiếp nhận trong giờ không xử lý ngoài giờ.")]
    [InlineData("Có điện, chưa có nước sạch, đường bê tông.", "Có điện, đường bê tông, chưa có nước sạch.")]
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

    // It was once taken for the same: what shares next to nothing is not "said in other words".
    [Fact]
    public void WhatIsAnotherMatterAltogether_IsNotTheSame() =>
        Assert.False(Same("Việc bảo quản vắc-xin còn gặp khó khăn do một số bản chưa có điện lưới.", "Nắm tình hình tư tưởng tại các bản xa trung tâm còn chưa thường xuyên."));

    [Fact]
    public void WhereItIsNotKnownWhoSpeaks_AnotherPlaceIsAnotherThing() => Assert.False(Same("Trạm y tế xã Mù Cả được xây mới.", "Trạm y tế xã Tá Bạ được xây mới."));

    [Theory]
    [InlineData("Giảm 20 hộ nghèo, còn 50 hộ.", "Còn 30 hộ nghèo, giảm 40 hộ.")]
    [InlineData("Số hộ thoát nghèo 20 hộ, số hộ tái nghèo 12 hộ.", "Số hộ tái nghèo 15 hộ, số hộ thoát nghèo 30 hộ.")]
    [InlineData("Chưa có 20 hộ được vay vốn, 12 hộ được cấp đất.", "Có 30 hộ được vay vốn, chưa có 15 hộ được cấp đất.")]
    [InlineData("Số hộ nghèo giảm còn 20 hộ.", "Số hộ nghèo giảm 30 hộ.")]
    [InlineData("Có trên 20 hộ thoát nghèo.", "Có dưới 30 hộ thoát nghèo.")]
    [InlineData("Năm 2022 có 20 hộ thoát nghèo.", "Năm 2023 có 30 hộ thoát nghèo.")]
    [InlineData("Theo Nghị quyết 29, có 20 hộ được vay vốn.", "Theo Nghị quyết 33, có 30 hộ được vay vốn.")]
    [InlineData("Quý 1 có 20 hộ thoát nghèo.", "Quý 2 có 30 hộ thoát nghèo.")]
    [InlineData("Trong 6 tháng có 20 hộ thoát nghèo.", "Trong 9 tháng có 30 hộ thoát nghèo.")]
    [InlineData("Lớp 5 có 30 em.", "Lớp 4 có 40 em.")]
    [InlineData("Có 4/15 bản do phụ nữ làm trưởng bản.", "Có 7 trong 20 bản do phụ nữ làm trưởng bản.")]
    [InlineData("Đổ 300 m2 bê tông đường nội bản.", "Đổ 500 m3 bê tông đường nội bản.")]
    public void FiguresOfDifferentThings_AreNotAddedUp(string a, string b) => Assert.False(NearRepeat.SameButFigures(NearRepeat.Prepare(a), NearRepeat.Prepare(b)));

    [Theory]
    [InlineData("Giảm 20 hộ nghèo, còn 50 hộ.", "Giảm 40 hộ nghèo, còn 30 hộ.")]
    [InlineData("Tổng số hộ nghèo là 1.250 hộ.", "Tổng số hộ nghèo là 320 hộ.")]
    [InlineData("Mở 5 lớp tập huấn cho 120 cán bộ.", "Mở 3 lớp tập huấn cho 85 cán bộ.")]
    public void FiguresOfOneThing_MayBeAddedUp(string a, string b) => Assert.True(NearRepeat.SameButFigures(NearRepeat.Prepare(a), NearRepeat.Prepare(b)));

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
