namespace Language.Comparing;

/// <summary>What is done, in ways that may stand for each other.</summary>
internal static class DoingSenses
{
    /// <summary>A row for each thing, its ways parted by commas; # begins a heading.</summary>
    public const string Text = """
        # hành động chung
        triển khai, thực hiện, tiến hành, tổ chức, tổ chức thực hiện, triển khai thực hiện, thi hành, áp dụng, đưa vào thực hiện
        ban hành, ra, có văn bản
        chỉ đạo, yêu cầu, giao, phân công, giao nhiệm vụ, quán triệt, đôn đốc
        tham mưu, giúp, đề xuất, tư vấn
        kiểm tra, giám sát, thanh tra, thẩm tra, rà soát, kiểm soát, đi kiểm tra, thanh kiểm tra, kiểm tra thực tế
        rà soát, thống kê, tổng hợp, điều tra, khảo sát, kiểm kê, xem lại, soát xét, lập danh sách
        tuyên truyền, phổ biến, vận động, giáo dục, truyền thông, quán triệt, giải thích, nâng cao nhận thức, thông tin
        vận động, kêu gọi, huy động, khuyến khích, thuyết phục, động viên
        hỗ trợ, giúp đỡ, trợ giúp, ủng hộ, tặng, trao tặng, cấp, cấp phát, trao
        trợ cấp, hỗ trợ, chi trả, phụ cấp, chính sách, chế độ
        chi trả, cấp, giải ngân, chi, thanh toán, trả, phát, nhận, được hưởng, lĩnh
        cấp, phát, trao, giao, bố trí, phân bổ
        bố trí, sắp xếp, phân bổ, dành, cân đối, cấp, giao, phân công, điều động
        đầu tư, xây dựng, nâng cấp, cải tạo, sửa chữa, tu sửa, làm mới
        sửa chữa, tu sửa, khắc phục, sửa sang, bảo dưỡng, duy tu, cải tạo, tu bổ, nâng cấp
        xây dựng, làm, dựng, thi công, xây, kiến thiết, đầu tư xây dựng, xây mới, làm mới
        mua sắm, trang bị, mua, cung cấp, trang cấp, đầu tư mua sắm, lắp đặt
        lắp đặt, lắp, trang bị, gắn, bố trí
        cung cấp, cấp, đưa, chuyển, giao, phục vụ
        khai trương, mở, khánh thành, đưa vào sử dụng, đưa vào hoạt động, đi vào hoạt động
        mở, tổ chức, khai giảng, mở được, thành lập
        thành lập, lập, kiện toàn, ra mắt, hình thành, xây dựng, ra đời, củng cố
        kiện toàn, củng cố, bổ sung, thay thế, thành lập
        duy trì, giữ, giữ vững, bảo đảm, tiếp tục, thường xuyên, đều đặn, giữ được, ổn định
        đào tạo, bồi dưỡng, tập huấn, dạy, huấn luyện, học, mở lớp, hướng dẫn
        tập huấn, bồi dưỡng, hội nghị tập huấn, lớp tập huấn, lớp bồi dưỡng, đào tạo
        dạy, giảng dạy, truyền dạy, dạy học, lên lớp, đứng lớp, truyền đạt
        học, theo học, học tập, đi học, tham gia học, được học, tới lớp, đến lớp, đến trường, tới trường, ra lớp
        bỏ học, nghỉ học, thôi học, không đến lớp, không đến trường, bỏ lớp, bỏ trường
        quay lại, trở lại, đi học trở lại, quay lại trường, quay lại lớp, trở lại lớp
        tuyển dụng, tuyển, tiếp nhận, hợp đồng, ký hợp đồng, tuyển mới, tuyển thêm
        điều động, luân chuyển, biệt phái, tăng cường, cử, chuyển, cắt cử, cử đi
        khám, khám bệnh, khám chữa bệnh, kiểm tra sức khỏe, khám sức khỏe, thăm khám
        điều trị, chữa, chữa trị, chữa bệnh, khám chữa bệnh, cứu chữa
        tiêm, tiêm chủng, tiêm phòng, tiêm vắc xin, chích ngừa
        phát hiện, ghi nhận, xảy ra, xuất hiện, tìm ra, có, phát sinh
        ghi nhận, có, xảy ra, phát sinh, xuất hiện, nổ ra, bùng phát
        xử lý, giải quyết, xử phạt, khắc phục, tháo gỡ, xử lý dứt điểm
        xử phạt, phạt, xử lý vi phạm, xử lý hành chính, phạt tiền, xử phạt hành chính
        giải quyết, tháo gỡ, khắc phục, xử lý, gỡ khó, gỡ vướng
        đề nghị, kiến nghị, đề xuất, mong, xin, mong muốn, kính đề nghị, đề đạt
        tặng, trao, trao tặng, thăm hỏi tặng quà, biếu, ủng hộ
        thăm hỏi, thăm, đến thăm, thăm hỏi động viên, thăm viếng
        tham gia, dự, tham dự, góp mặt, có mặt, hưởng ứng, thu hút, với sự tham gia
        thu hút, có, lôi cuốn, được đông đảo, hấp dẫn, với sự tham gia của, tham gia
        đạt, được, hoàn thành, giành, đoạt, có, bằng, chiếm, ước đạt
        giành, đoạt, đạt, mang về, được trao, giành được, thu được
        hoàn thành, xong, hoàn tất, kết thúc, đã xong, làm xong, đạt
        vượt, vượt qua, cao hơn, hơn, quá
        tăng, tăng thêm, nâng, cao hơn, nhiều hơn, tăng lên, đi lên, nâng lên, thêm
        giảm, giảm bớt, hạ, thấp hơn, ít hơn, giảm xuống, giảm đi, giảm còn, hạ thấp, rút xuống, kéo giảm
        nâng cao, cải thiện, tăng, nâng lên, tốt hơn, có chuyển biến, chuyển biến, tiến bộ, khởi sắc
        công nhận, được công nhận, đạt chuẩn, chứng nhận, xếp hạng, cấp bằng, được cấp bằng, ghi danh
        thông qua, phê duyệt, duyệt, phê chuẩn, chấp thuận, đồng ý, nhất trí
        nghiệm thu, bàn giao, đưa vào sử dụng, hoàn công
        sáp nhập, hợp nhất, nhập, ghép, gộp, sắp xếp lại, dồn
        ghép, gộp, dồn, học ghép, nhập
        tinh giản, cắt giảm, giảm, thu gọn, tinh gọn
        quản lý, theo dõi, kiểm soát, nắm, giám sát, quản
        phòng chống, ngăn chặn, phòng ngừa, đẩy lùi, ngăn ngừa, dự phòng, phòng
        ngăn chặn, đấu tranh, đẩy lùi, chặn đứng, ngăn ngừa, phòng chống
        bảo vệ, giữ gìn, bảo tồn, gìn giữ, giữ, phát huy
        bảo tồn, phát huy, giữ gìn, gìn giữ, lưu giữ, phục dựng, khôi phục, bảo tồn và phát huy
        phục dựng, khôi phục, phục hồi, tái hiện, làm sống lại, dựng lại
        sưu tầm, thu thập, tìm kiếm, ghi chép, sưu tập
        biểu diễn, phục vụ, diễn, trình diễn, lưu diễn, phục vụ bà con
        phát sóng, phát, truyền, đăng, đăng tải, sản xuất
        phát, phát sóng, phát thanh, tuyên truyền trên loa
        sản xuất, xây dựng, làm, thực hiện, dàn dựng
        thu gom, gom, xử lý, vận chuyển, tập kết
        đăng ký, ghi tên, ký cam kết, đăng kí tham gia, có nhu cầu
        ký cam kết, cam kết, ký kết, cam đoan
        vay, vay vốn, cho vay, giải ngân, tiếp cận vốn, được vay
        thoát nghèo, ra khỏi diện nghèo, giảm nghèo, vươn lên thoát nghèo, không còn nghèo, ra khỏi danh sách hộ nghèo
        xóa, xóa bỏ, chấm dứt, bỏ, dẹp bỏ, thanh toán, từ bỏ, không còn
        di dời, chuyển, di chuyển, bố trí tái định cư, sơ tán, dời
        sơ tán, di dời, đưa đến nơi an toàn, di chuyển
        cứu hộ, cứu nạn, tìm kiếm cứu nạn, ứng cứu
        trồng, trồng mới, gieo trồng, canh tác, gieo cấy, phủ xanh
        chăn nuôi, nuôi, phát triển đàn
        thu hoạch, gặt, thu, thu hái
        tiêu thụ, bán, tiêu thụ sản phẩm, đầu ra, bán ra
        xuất khẩu lao động, đi làm việc ở nước ngoài, đi lao động ở nước ngoài, lao động nước ngoài
        đi làm, đi làm thuê, đi làm ăn xa, làm công nhân, đi làm ăn, đi lao động
        gửi, nộp, báo cáo, trình, chuyển, đệ trình
        trình, gửi, đệ trình, báo cáo, xin ý kiến
        cập nhật, nhập, bổ sung, đưa lên, nhập liệu, nạp
        số hóa, nhập dữ liệu, cập nhật lên hệ thống, tạo lập dữ liệu, chuyển đổi số
        sử dụng, dùng, khai thác, ứng dụng, vận hành, áp dụng
        ứng dụng, áp dụng, sử dụng, đưa vào sử dụng, đưa vào
        vận hành, hoạt động, sử dụng, chạy, khai thác
        kết nối, liên thông, đấu nối, nối, liên kết
        phối hợp, cùng, kết hợp, liên kết, chung tay, hợp tác, cùng với
        chủ trì, đầu mối, chịu trách nhiệm chính, phụ trách, làm đầu mối
        tiếp nhận, nhận, thu nhận, đón nhận
        tiếp, đón, đón tiếp, phục vụ, đón được
        công bố, công khai, niêm yết, thông báo
        tổng kết, đánh giá, nhìn lại
        biểu dương, khen thưởng, tôn vinh, tuyên dương, khen, vinh danh, tặng giấy khen
        bình chọn, bầu, lựa chọn, chọn, xét chọn
        nhân rộng, mở rộng, phát triển, lan rộng, lan tỏa, nhân ra
        thí điểm, làm thử, làm điểm, triển khai thí điểm
        chuẩn bị, sẵn sàng, lên phương án, chuẩn bị sẵn, dự trữ
        dự trữ, tích trữ, chuẩn bị, dự phòng
        ứng phó, phòng chống, đối phó, xử lý
        tăng cường, đẩy mạnh, chú trọng, tích cực, nâng cao, siết chặt, quan tâm, thúc đẩy, tập trung
        tập trung, chú trọng, ưu tiên, quan tâm, dồn sức, tăng cường
        siết chặt, tăng cường, thắt chặt, chấn chỉnh
        chấn chỉnh, khắc phục, xử lý, nhắc nhở, uốn nắn
        xây dựng kế hoạch, lập kế hoạch, ban hành kế hoạch, lên kế hoạch, có kế hoạch
        lồng ghép, kết hợp, gắn với, gắn, đưa vào
        trích, dành, bố trí, chi
        quyên góp, ủng hộ, vận động, huy động, đóng góp, kêu gọi
        hiến, hiến tặng, tặng, cho, ủng hộ
        hiến máu, tham gia hiến máu, hiến máu tình nguyện, hiến máu nhân đạo
        chăm sóc, chăm lo, lo, trông nom, chăm nom, nuôi dưỡng, trông, trông coi
        nhận đỡ đầu, đỡ đầu, nhận nuôi, con nuôi, giúp đỡ, bảo trợ
        tư vấn, hướng dẫn, giải đáp, giới thiệu
        giới thiệu, tư vấn, kết nối, quảng bá
        quảng bá, giới thiệu, quảng cáo, xúc tiến
        xúc tiến, kêu gọi, thu hút, mời gọi
        phát huy, khai thác, phát triển, nâng cao
        khai thác, sử dụng, tận dụng, phát huy
        lãng phí, bỏ không, không sử dụng, để không, bỏ hoang, chưa sử dụng
        """;
}
