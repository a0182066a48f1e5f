namespace Language.Comparing;

/// <summary>Words that frame what is said, and words that may be left out but stand for no other.</summary>
internal static class SoftWords
{
    /// <summary>Rows as in <see cref="Synonyms.Text"/>; "~" stands for soft words, "^" and a kind for those that may be left out.</summary>
    public const string Text = """
        # Who: left out by one, but not put in the place of another
        ^who: cán bộ, học sinh, giáo viên, trẻ em, phụ huynh, hộ, người lao động, thanh niên, hội viên, đảng viên, phụ nữ, cộng đồng, dân cư, người học, người bệnh, cư dân, đơn vị, cơ quan, đối tượng

        ^folk: nhân dân

        # Of what level
        ^level: huyện, xã, tỉnh, phường, bản, cơ sở, trung ương, quốc gia, cấp trên
        xã: cấp xã, tuyến xã, ở xã, các xã, xã phường, xã phường thị trấn, cấp xã phường, toàn xã
        huyện: cấp huyện, tuyến huyện, huyện thành phố, các huyện, thị xã, thành phố, toàn huyện
        tỉnh: cấp tỉnh, tuyến tỉnh, toàn tỉnh
        bản: thôn, cấp bản, thôn bản, tổ dân phố, bản tổ dân phố
        cơ sở: cấp cơ sở, tuyến cơ sở, ở cơ sở, tại cơ sở
        quốc gia: cấp quốc gia, toàn quốc, cả nước

        # When and where
        ^when: sau, trước, hằng năm, hằng tháng, hằng quý, đầu năm, cuối năm, năm học, cả năm, dịp hè
        ^where: vùng cao, vùng sâu vùng xa, biên giới, khu dân cư, trường, trường học, trung tâm

        # Of what work
        ^what: chất lượng, số lượng, kế hoạch, nhiệm vụ, quy định, chính sách, vốn, mô hình, chuyên môn, hồ sơ, giải, số tiền, nội dung, hình thức, phương pháp, chương trình, sản phẩm, dịch vụ
        ^deed: lập, xây dựng, tổ chức, ban hành, xảy ra, giữ vững, hoàn thành, sử dụng, nhận, tạo, hưởng, bảo đảm

        # Nouns that only hold another
        ~: chủng loại, dạng, khâu, mặt bằng, mặt bằng chung, phương diện, khía cạnh, vụ việc, sự việc
        ~: hoàn cảnh, điều kiện, bối cảnh, không khí, quá trình, trình độ, thủ tục, phương thức, cách thức, biện pháp, giải pháp, nhu cầu
        ~: chiến dịch, chuỗi, loạt, mặt hàng, vị trí, điểm, thành phần
        ~: cơ cấu, quy mô, thời điểm, thời gian, giai đoạn, thời kỳ, thời hạn, giá trị
        ~: tâm lý, tinh thần, thái độ, mong muốn, yêu cầu nhiệm vụ, mục đích, ý nghĩa, đồng chí, các cấp chính quyền, bộ máy, diện rộng, trên diện rộng, quyền lợi

        # Deeds that only carry another
        ~: bảo đảm, nhận, hưởng, thụ hưởng, mang lại, đem lại, đặt ra, dựa vào, tiến tới, hướng tới, hướng vào, chú ý, lưu ý
        ~: liên quan, liên quan đến, có liên quan, đóng trên, thu được
        ~: vận dụng, chú trọng, tập trung, tạo, tạo ra, tạo điều kiện, tạo điều kiện thuận lợi, tạo thuận lợi, hình thành, phát huy, khơi dậy, gắn, gắn kết
        ~: kéo dài, phát sinh, tiền, coi, chọn, đề cao, đưa lên, nêu, biết, khỏi, chuyển, mở, đặt, lo, tìm, muốn, lấy, dùng, tìm đến, đi đến, căn cứ, làm việc, công tác, phục vụ cho, đáp ứng, đáp ứng yêu cầu, đáp ứng nhu cầu, đáp ứng tốt, hoàn thành, hoàn thành tốt, ra quân, chung tay, chung sức, ban hành

        # How, how much, how often
        ~: rộng khắp, to lớn, mau chóng, sôi nổi, thành công tốt đẹp, tốt đẹp, vui tươi, trang nghiêm, nghiêm chỉnh, tuyệt đối, triệt để
        ~: cục bộ, thiết thực, phong phú, nhất định, cụ thể hóa, hợp lý, linh hoạt, sáng tạo, cần thiết, quan trọng
        ~: lâu dài, dài ngày, nhiều ngày, ít nhất, tối thiểu
        ~: ban đầu, dân chủ, công khai, minh bạch, vững chắc, bền vững, lành mạnh, văn minh, tiết kiệm, ý nghĩa thiết thực
        ~: nhưng

        # Said along with anything
        -: địa bàn, người, con người, bản thân, là, gồm, bao gồm, như, cụ thể là, coi là, xem là, có thể, thể, phải, tới, về, đến, đi, sang, con, cái, độ tuổi
        -: trong độ tuổi, được hưởng, được nhận, có được, chiếm, đạt được, đạt mức, đạt tỷ lệ, ước đạt, ước, diễn ra, được diễn ra, được tiến hành, nằm, nằm trong, đang ở, bước đầu, chủ yếu, trên cơ sở, theo tinh thần, phần lớn, đa phần
        -: đại đa số, số đông, phần đông, một vài, vài, số ít, cá biệt, có nơi, có lúc, đôi khi, đôi lúc, có lúc có nơi, có thời điểm, đại bộ phận, đông đảo, hàng loạt, tất cả, toàn thể, nhiều, rất nhiều, một bộ phận, một số
        -: đa số, hầu hết, toàn bộ, phần nào, phần nhiều, mỗi, từng, thường, thường hay, liên tục, dần, dần dần, vừa, vừa qua, mới đây, gần đây, nay, hiện có, sẵn có, có sẵn, nói chung, nói riêng
        -: ngày một, trong năm, hay bị, hay xảy ra, nên, cho nên, vì thế, vì vậy, do đó, do vậy, từ đó, qua đó, bên cạnh đó, ngoài ra, trong khi, trong khi đó, khi có, so với, so, rồi, đây
        -: ấy, chứ, thì, nhưng, số người, số trường hợp, trường hợp, lượt, nơi, chỗ, căn, ngôi, lý do, nguồn, mạnh, mạnh mẽ, hết sức, vô cùng, thực hiện, tiếp tục, hiện tượng, thực trạng
        -: công việc, vấn đề, trị giá, tổng trị giá, với tổng trị giá, khoản, con số
        """;
}
