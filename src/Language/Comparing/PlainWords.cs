namespace Language.Comparing;

/// <summary>Words of two syllables and more that are no other's: without them their syllables would be taken for words of their own.</summary>
internal static class PlainWords
{
    /// <summary>Rows as in <see cref="Synonyms.Text"/>; "=" stands for words as they are.</summary>
    public const string Text = """
        =: dân số, dân tộc, gia đình, tôn giáo, tín ngưỡng, văn hóa, văn nghệ, thể thao, du lịch, giáo dục, đào tạo, y tế, khoa học, công nghệ, nông nghiệp, công nghiệp, thương mại, giao thông, thủy lợi, môi trường, tài nguyên, khoáng sản
        =: quốc phòng, an ninh, trật tự, tư pháp, hộ tịch, hộ khẩu, căn cước, tài chính, ngân hàng, bảo hiểm, lao động, việc làm, tiền lương, phụ cấp, trợ cấp, học phí, học bổng, lương thực, thực phẩm
        =: nhà ở, nhà trẻ, nhà trường, nhà văn hóa, nhà vệ sinh, nhà công vụ, nhà đa năng, phòng học, phòng ở, thư viện, bảo tàng, di tích, di sản, lễ hội, nghệ thuật, âm nhạc, mỹ thuật, bóng đá, bóng chuyền, cầu lông, bóng bàn
        =: vốn đầu tư, vốn sự nghiệp, vốn vay, cấp trường, cấp khu vực, cấp toàn quốc, ở người, trên người, tập thể, cá thể, thể lực, thể chế, thể trạng, bình thường, thường trực, thường vụ, bất thường, bồi thường, nguồn nước, nguồn gốc, đầu nguồn, nguồn lây, căn bản, căn nguyên, ước mơ, con nuôi, con giống, cây con, đi đầu, đi sâu, nước ngầm, hình sự, hành chính
        =: công nhận, chứng nhận, ghi nhận, tiếp nhận, xác nhận, công tác viên, công khai, cấp lại, làm lại, mở lại, thi lại, thời lượng, sau cai nghiện, sau sinh, trước sinh, xét công nhận, trực tiếp, giáo viên dạy giỏi, giáo viên chủ nhiệm, kỳ thi, hội thi, cuộc thi, kiểm tra, thanh tra, giám sát, khảo sát, điều tra, thống kê, rà soát, thẩm định, phê duyệt, nghiệm thu, quyết toán, thanh toán, tạm ứng, đấu thầu, thiết kế, thi công, khởi công, khánh thành
        =: sơ kết, tổng kết, kỷ niệm, phát động, ký kết, cam kết, quán triệt, học tập, tuyên truyền, vận động, thi đua, khen thưởng, kỷ luật, khiếu nại, tố cáo, tiếp công dân, hòa giải, trợ giúp, cứu trợ, bảo trợ
        =: dự phòng, dự trữ, dự báo, dự thảo, dự toán, dự kiến, dự án, dự thi, dự giờ, chuẩn bị, đăng ký, khai báo, kê khai, cấp phép, cấp cứu, cấp phát, thu hồi, thu nhập, thu gom, thu phí, thu chi
        =: hộ nghèo, hộ cận nghèo, hộ kinh doanh, hộ lý, tái nghèo, tái nghiện, tái mù, tái định cư, định cư, di cư, nhập cư, xuất cảnh, nhập cảnh, biên phòng, biên giới, cửa khẩu, hải quan, kiểm lâm
        =: bệnh dại, bạch hầu, sởi, cúm, thủy đậu, tay chân miệng, sốt rét, lao, phong, tâm thần, ung thư, tăng huyết áp, đái tháo đường, tiểu đường, suy dinh dưỡng, thấp còi, nhẹ cân, béo phì, vitamin, tẩy giun, sàng lọc, sơ sinh
        =: mũi nhọn, đại trà, chủ nhiệm, hiệu trưởng, phó hiệu trưởng, kế toán, thủ quỹ, văn thư, bảo vệ, điều dưỡng, hộ sinh, dược sĩ, kỹ thuật viên, nha sĩ, cô đỡ, y sĩ, cộng tác viên, tình nguyện viên, hướng dẫn viên, thuyết minh viên
        =: nam giới, nữ giới, nhi đồng, thiếu niên, thiếu nhi, cựu chiến binh, thương binh, liệt sĩ, bệnh binh, người nghiện, người mù, người tâm thần, người cao tuổi, người khuyết tật, trẻ mồ côi, trẻ sơ sinh, bà mẹ
        =: trồng trọt, chăn nuôi, thủy sản, lâm nghiệp, cây trồng, vật nuôi, gia súc, gia cầm, trâu, bò, lợn, dê, ngựa, cá, lúa, ngô, chè, sâm, quế, mắc ca, cao su, thảo quả, sa nhân, cây ăn quả, dược liệu
        =: truyền hình, phát thanh, báo chí, báo in, báo điện tử, tạp chí, bản tin, cổng thông tin điện tử, trang thông tin điện tử, mạng xã hội, điện thoại, máy tính, máy chiếu, phần mềm, chữ ký số, tài khoản, định danh, dữ liệu, bưu điện, bưu chính, viễn thông
        =: mở rộng, tiêm chủng mở rộng, đô thị, nông thôn, miền núi, vùng thấp, thành thị, sáp nhập, chia tách, giải thể, thành lập, kiện toàn, đại hội, hội nghị, hội thảo, diễn đàn, tọa đàm, giao lưu, giao ban, tập huấn, hội diễn
        =: chất lượng, số lượng, năng suất, sản lượng, diện tích, doanh thu, doanh số, giá trị sản xuất, tăng trưởng, thu nhập bình quân, tuổi thọ, mức sinh, tỷ suất sinh, tỷ số giới tính, giới tính, giới tính khi sinh, mất cân bằng
        =: thiên tai, mưa lũ, lũ quét, hạn hán, cháy rừng, rét đậm, rét hại, sương muối, dông lốc, mưa đá, hỏa hoạn, cứu hộ, cứu nạn, sơ tán, dập dịch, tiêu độc, khử trùng, tiêu hủy, cách ly
        =: cao đẳng, đại học, trung cấp, sơ cấp, sau đại học, thạc sĩ, tiến sĩ, cử tuyển, nội trú, bán trú, ngoại trú, hòa nhập, chuyên biệt, năng khiếu, ngoại ngữ, tiếng anh, tin học, toán, ngữ văn, lịch sử, địa lý, vật lý, hóa học, sinh học, âm nhạc, thể chất, khoa học tự nhiên
        =: quốc tế, nội địa, trong nước, ngoài nước, trong tỉnh, ngoài tỉnh, quốc gia, cấp quốc gia, công lập, ngoài công lập, tư thục, dân lập, công chức, viên chức, hợp đồng, biên chế, tự chủ, tinh giản, luân chuyển
        =: tuyển dụng, bổ nhiệm, miễn nhiệm, quy hoạch, đánh giá, xếp loại, nâng hạng, thăng hạng, nâng lương, xếp lương, nghỉ hưu, điều động, kết nạp, khai trừ, cảnh cáo, khiển trách
        =: mại dâm, cờ bạc, ma túy, cai nghiện, methadone, buôn lậu, hàng giả, trộm cắp, lừa đảo, mua bán người, bạo lực học đường, bạo lực gia đình, xâm hại, đuối nước, tai nạn giao thông, tai nạn lao động, cháy nổ, pháo nổ, vũ khí
        =: đồng tình, băn khoăn, phản đối, hài lòng, lo lắng, phấn khởi, hoang mang, tin tưởng, khó chịu, bức xúc, hưởng lợi, chịu trách nhiệm, phụ trách
        =: chính quyền, đảng bộ, đảng ủy, chi bộ, cấp ủy, huyện ủy, tỉnh ủy, thành ủy, công đoàn, đoàn thể, hội viên, đoàn viên, tổ dân phố, tổ hợp tác, doanh nghiệp, công ty, xí nghiệp, trang trại, chợ, siêu thị, cửa hàng
        =: phát triển, phát hiện, phát sinh, phát huy, phát động, phụ thuộc, phụ cấp, phụ trách, phục hồi, cung cấp, cân đối, cân bằng, công trình, công tác viên, quan hệ, hữu nghị, hợp tác, đối ngoại, nước bạn, nhận thức, nhận định
        =: cụ thể, cấp ủy viên, đặc biệt khó khăn, truyền đạo, truyền thống, đấu tranh, phấn đấu, nguy cơ, nguy hiểm, nguyên nhân, chủ quan, khách quan, hạn chế, thuận lợi, khó khăn, thách thức, cơ hội, tiềm năng, thế mạnh
        =: phân loại, phân công, phân cấp, phân bổ, phân luồng, hướng nghiệp, tuyển sinh, tốt nghiệp, nhập học, lên lớp, chuyển cấp, lưu ban, bỏ học, sĩ số, chuyên cần, học lực, hạnh kiểm, đạo đức, lối sống, kỹ năng sống
        =: giao đất, giao rừng, cho thuê, thu hồi đất, đền bù, bồi thường, đất ở, đất rừng, đất sản xuất, mặt bằng, quỹ đất, quy hoạch sử dụng đất, trồng rừng, bảo vệ rừng, độ che phủ
        =: tiền mặt, không dùng tiền mặt, chuyển khoản, thẻ, sổ, giấy chứng nhận, văn bằng, chứng chỉ, bằng cấp, biên bản, quyết định, thông tư, nghị định, công văn, báo cáo, tờ trình, đề cương
        """;
}
