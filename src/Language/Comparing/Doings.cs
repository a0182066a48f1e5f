namespace Language.Comparing;

/// <summary>What is done, in other words.</summary>
internal static class Doings
{
    /// <summary>Rows as in <see cref="Synonyms.Text"/>.</summary>
    public const string Text = """
        bồi dưỡng: cập nhật kiến thức, bồi dưỡng kiến thức, tập huấn nghiệp vụ, bồi dưỡng nghiệp vụ, được bồi dưỡng, qua bồi dưỡng, tập huấn kiến thức, bồi dưỡng kiến thức mới, nâng cao kiến thức
        sắp xếp: dồn ghép, sắp xếp dồn ghép, dồn, ghép, sắp xếp sáp nhập, dồn dịch
        xóa: xóa bỏ, bỏ, từ bỏ, loại bỏ, bài trừ, đẩy lùi
        hoàn thành: xong, làm xong, thực hiện xong, đã hoàn thành, về đích
        thu hút: giữ chân
        thông tin: số liệu, thông tin số liệu, dữ liệu
        cập nhật: cập nhật bổ sung, bổ sung cập nhật
        tham gia: góp mặt, dự thi, tham gia dự thi
        quản lý: quản lý điều hành
        kiểm soát: khống chế
        chăm sóc: chăm nom, trông nom, nuôi, chăm sóc giáo dục
        phản ánh: nêu, phản ảnh
        trao đổi: chia sẻ, cung cấp thông tin
        lồng ghép: được lồng ghép, đưa vào lồng ghép
        nhân rộng: được nhân rộng
        hiến máu: hiến máu tình nguyện
        tiếp nhận: nhận được, thu nhận, tiếp nhận được
        đóng góp: góp, ủng hộ đóng góp
        ủng hộ: quyên góp ủng hộ, quyên góp
        kêu gọi: vận động kêu gọi
        vận động: vận động được, huy động được
        khảo sát: điều tra khảo sát, khảo sát đánh giá
        xây dựng: dựng, được xây dựng, đầu tư xây dựng mới, làm mới
        lập: xây dựng
        khai trương: khánh thành
        nuôi dưỡng: chăm sóc ăn ngủ
        thanh toán: chi trả thanh toán
        đăng tải: đăng, phát
        phủ: che phủ, bao phủ
        dán nhãn: dán tem, gắn mã, dán nhãn tem
        truyền dạy: dạy lại
        ra quân: đồng loạt ra quân
        quán triệt: học tập quán triệt, quán triệt học tập, triển khai quán triệt
        tăng cường: đẩy mạnh
        lợi dụng: lôi kéo
        đưa vào sử dụng: đi vào sử dụng, đi vào hoạt động
        phòng ngừa: phòng chống
        kiến nghị: kính đề nghị, mong muốn đề nghị
        đề nghị: kính đề nghị, mong, mong muốn
        kết nối: liên thông, kết nối liên thông
        vận hành: điều khiển
        đào tạo: được đào tạo, qua đào tạo, đào tạo bồi dưỡng
        bán hàng: buôn bán
        tích trữ: dự trữ
        gửi: gửi về
        quản lý điều trị: điều trị

        # Plans, meetings, orders
        lập: thành lập, được thành lập, ra mắt, thành lập mới
        tham mưu: tham mưu đề xuất, đề xuất tham mưu, tích cực tham mưu, chủ động tham mưu
        phối hợp: phối kết hợp, kết hợp, liên kết phối hợp, kết hợp với, hợp tác, trong phối hợp
        kiểm tra: kiểm tra thực tế, tiến hành kiểm tra, đi kiểm tra, tổ chức kiểm tra
        phê duyệt: duyệt, được phê duyệt, ký duyệt
        cụ thể hóa: cụ thể hoá, xây dựng kế hoạch để cụ thể hóa, cụ thể hóa thành kế hoạch, cụ thể hóa bằng kế hoạch
        phân công: giao nhiệm vụ, phân công nhiệm vụ, phân công cụ thể nhiệm vụ, giao trách nhiệm, phân công trách nhiệm
        chủ trì: chịu trách nhiệm chính
        đôn đốc: đôn đốc nhắc nhở, nhắc nhở đôn đốc
        quy chế phối hợp: chương trình phối hợp, kế hoạch phối hợp
        lấy ý kiến: xin ý kiến, tham gia ý kiến, góp ý
        sơ kết: tổ chức sơ kết, hội nghị sơ kết, tiến hành sơ kết
        tổng kết: tổ chức tổng kết, hội nghị tổng kết, tiến hành tổng kết
        hội nghị: tổ chức hội nghị, cuộc họp hội nghị
        trách nhiệm: tinh thần trách nhiệm, ý thức trách nhiệm
        tiếp công dân: tiếp dân

        # Giving and having
        cấp: bố trí, cấp phát, phát, phân bổ, giao, chu cấp
        hỗ trợ: hỗ trợ thêm, được hỗ trợ, tương trợ, cứu giúp
        đỡ đầu: nhận đỡ đầu, nhận nuôi, nhận chăm sóc, nhận giúp đỡ
        chi trả: thanh toán, trả lương, chi lương
        trao: trao tặng, tặng, biếu
        mua sắm: mua, sắm, mua mới
        đóng góp: quyên góp, hiến, tự nguyện đóng góp
        thụ hưởng: hưởng lợi
        trang bị: đầu tư trang bị, đầu tư mua sắm
        vay vốn: được vay vốn, cho vay, cho vay vốn
        phát triển kinh tế: làm ăn, phát triển sản xuất, làm kinh tế

        # Growth and fall
        tăng: cao hơn, nhiều hơn, tăng so với, tăng cao, tăng mạnh, tăng nhanh, tăng dần, tăng đáng kể, ngày càng tăng, tăng trưởng, có xu hướng tăng, xu hướng tăng, có chiều hướng tăng, có chiều hướng gia tăng, xu hướng gia tăng, có xu hướng gia tăng
        giảm: ít hơn, thấp hơn, giảm so với, giảm mạnh, giảm nhanh, giảm dần, giảm đáng kể, giảm rõ rệt, giảm hẳn, ngày càng giảm, giảm sút, suy giảm, sụt giảm, có xu hướng giảm, xu hướng giảm, có chiều hướng giảm, chiều hướng giảm
        cải thiện: được cải thiện, từng bước cải thiện
        mở rộng: được mở rộng, phát triển mở rộng

        # Schooling, healing, policing
        chăm sóc: chăm lo, chăm nom, trông nom, chăm sóc nuôi dưỡng
        bỏ học: bỏ học giữa chừng, nghỉ học giữa chừng, bỏ lớp
        khám sàng lọc: sàng lọc, khám phát hiện, khám phát hiện sớm
        điều trị: chữa trị, chữa bệnh, cứu chữa
        tiêm chủng: tiêm ngừa, tiêm vắc xin, tiêm vaccine, tiêm vắc-xin phòng
        lây lan: lây nhiễm, lây truyền
        dập dịch: khống chế dịch, dập tắt, dập tắt dịch
        tố giác: tố cáo, trình báo, báo cho cơ quan chức năng
        bắt giữ: bắt, tạm giữ, bắt quả tang
        tuyển dụng: tuyển mới, tuyển thêm
        sinh sống: cư trú, sống, đang sinh sống, đang sống
        kết hôn: lập gia đình
        ly hôn: ly dị
        di cư: di dân, di cư tự do, di dân tự do
        chuyển giao: hướng dẫn chuyển giao
        trùng tu: tu bổ
        gìn giữ: bảo tồn
        biểu diễn: trình diễn, công diễn
        sưu tầm: sưu tập
        tham quan: thăm quan
        quảng bá: giới thiệu quảng bá, quảng bá giới thiệu, xúc tiến quảng bá
        thi hành: chấp hành
        ký cam kết: cam kết, tổ chức ký cam kết
        """;
}
