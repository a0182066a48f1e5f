namespace Language.Comparing;

/// <summary>Words of welfare, science, nature, Party and office, in ways that may stand for each other.</summary>
internal static class ThingSenses
{
    /// <summary>A row for each thing, its ways parted by commas; # begins a heading.</summary>
    public const string Text = """
        # xã hội
        hộ nghèo, nghèo, diện nghèo, gia đình nghèo, hộ khó khăn
        tỷ lệ hộ nghèo, hộ nghèo, tỷ lệ nghèo, nghèo đa chiều
        nhà tạm, nhà dột nát, nhà ở, xóa nhà tạm, nhà đại đoàn kết, nhà tình thương
        bảo trợ xã hội, trợ giúp xã hội, an sinh xã hội, trợ cấp xã hội
        việc làm, công việc, có việc làm, tìm việc, tạo việc làm, giải quyết việc làm
        việc làm mới, giải quyết việc làm, tạo việc làm, có việc làm
        thất nghiệp, không có việc làm, thiếu việc làm, mất việc
        mua bán người, lừa bán, buôn bán người
        bình đẳng giới, giới, nam nữ bình đẳng
        trẻ em mồ côi, mồ côi, trẻ có hoàn cảnh đặc biệt, trẻ em có hoàn cảnh khó khăn
        xâm hại, xâm hại trẻ em, bạo lực trẻ em, lạm dụng
        tự tử, ăn lá ngón, tự sát
        gạo, lương thực, cứu đói, gạo cứu đói, thực phẩm
        thiếu đói, giáp hạt, đói, đứt bữa
        tặng quà, suất quà, phần quà, quà tết, quà
        nghĩa trang, mộ liệt sĩ, phần mộ, nghĩa trang liệt sĩ
        # khcn, chuyển đổi số
        đề tài, nhiệm vụ khoa học, dự án khoa học, nghiên cứu, đề tài khoa học
        tiến bộ kỹ thuật, khoa học kỹ thuật, kỹ thuật mới, công nghệ mới, công nghệ
        mô hình, điển hình, cách làm hay, mô hình điểm, cách làm
        sáng kiến, sáng tạo, giải pháp, cải tiến
        nhãn hiệu, thương hiệu, chỉ dẫn địa lý, sở hữu trí tuệ, nhãn hiệu tập thể, ocop
        truy xuất nguồn gốc, tem truy xuất, mã qr, nguồn gốc
        dịch vụ công trực tuyến, nộp hồ sơ trực tuyến, hồ sơ trực tuyến, nộp hồ sơ qua mạng, dịch vụ công
        thủ tục hành chính, hồ sơ, giấy tờ, thủ tục, hồ sơ thủ tục hành chính
        một cửa, bộ phận một cửa, trung tâm hành chính công, bộ phận tiếp nhận và trả kết quả
        phần mềm, hệ thống, ứng dụng, nền tảng, công cụ, cơ sở dữ liệu
        dữ liệu, cơ sở dữ liệu, số liệu, thông tin
        mạng, internet, đường truyền, sóng, sóng di động, mạng internet, kết nối mạng
        sóng di động, sóng điện thoại, mạng di động, sóng, phủ sóng, lõm sóng
        lõm sóng, chưa có sóng, không có sóng, trắng sóng
        điện thoại thông minh, smartphone, điện thoại, thiết bị thông minh
        máy tính, thiết bị, máy vi tính, máy móc
        tổ công nghệ số, tổ công nghệ số cộng đồng, chuyển đổi số
        không dùng tiền mặt, qua tài khoản, chuyển khoản, qua ngân hàng, thanh toán điện tử, tài khoản ngân hàng
        chữ ký số, ký số, văn bản điện tử
        định danh điện tử, vneid, căn cước, căn cước công dân, cccd
        loa truyền thanh, đài truyền thanh, truyền thanh, loa, loa phát thanh, hệ thống truyền thanh
        tin bài, bài viết, tin, chuyên mục, chương trình
        mạng xã hội, facebook, zalo, fanpage, trang mạng
        tin giả, thông tin sai sự thật, xấu độc, sai lệch, tin xấu độc, tung tin
        # môi trường, nông nghiệp, hạ tầng
        rác, rác thải, chất thải, rác thải sinh hoạt, chất thải rắn
        bãi rác, điểm tập kết rác, nơi chứa rác, bãi chôn lấp
        chuồng trại, gia súc, thả rông, chuồng, nuôi nhốt
        gia súc, trâu bò, vật nuôi, đàn trâu bò, gia súc gia cầm
        dịch tả lợn, tả lợn châu phi, dịch tả lợn châu phi, bệnh trên lợn
        cháy rừng, phòng cháy rừng, phòng cháy chữa cháy rừng
        phá rừng, chặt phá rừng, phát rừng làm nương, lấn rừng, đốt nương
        bảo vệ rừng, trồng rừng, che phủ rừng, rừng
        đường, đường giao thông, giao thông, đường sá, đường đi, đi lại, tuyến đường
        đường đi, đi lại, giao thông đi lại, đường sá, đường giao thông
        cầu, ngầm, cầu treo, ngầm tràn
        điện, điện lưới, điện lưới quốc gia, điện sinh hoạt
        chè, cây chè, vùng chè, cây trồng
        lúa, thóc, ruộng, lúa nước
        nông thôn mới, chuẩn nông thôn mới, tiêu chí nông thôn mới
        tiêu chí, chỉ tiêu, chuẩn
        vệ sinh môi trường, tổng vệ sinh, dọn vệ sinh, vệ sinh, quét dọn, ngày chủ nhật xanh
        chặt, khai thác, phát, đốn
        # đảng, chính quyền, kế hoạch
        văn bản, chủ trương, nghị quyết
        chủ trương, chính sách, nghị quyết, đường lối
        cơ chế, chính sách, quy định, chế độ
        văn bản, hướng dẫn, quy định, văn bản hướng dẫn
        kế hoạch, chương trình, đề án, phương án, dự án
        kế hoạch, chỉ tiêu, mục tiêu, nhiệm vụ
        kinh phí, vốn, ngân sách, nguồn lực, tiền, nguồn vốn, nguồn kinh phí, tài chính, nguồn
        vốn, nguồn vốn, kinh phí, tiền vốn, nguồn tiền
        vốn đối ứng, đối ứng, nguồn đối ứng
        xã hội hóa, huy động xã hội, nguồn xã hội hóa, đóng góp của xã hội
        công trình, dự án, hạng mục, công trình dự án
        tiến độ, thời gian, thời hạn, kế hoạch
        hồ sơ, thủ tục, giấy tờ, thủ tục hồ sơ
        giải phóng mặt bằng, mặt bằng, đền bù, bồi thường, thu hồi đất
        đất, quỹ đất, mặt bằng, đất đai
        phong trào, cuộc vận động, hoạt động, chương trình
        hoạt động, sinh hoạt, hội họp, phong trào
        câu lạc bộ, tổ, nhóm, đội, mô hình câu lạc bộ
        họp, hội nghị, cuộc họp, giao ban, hội họp
        buổi, lượt, cuộc, đợt, lần
        lượt người, người tham gia, người nghe, lượt, người dự
        tỷ lệ, số, mức, tỉ lệ, con số
        số lượng, số, quy mô, tổng số
        chất lượng, hiệu quả, trình độ, kết quả
        kết quả, thành tích, hiệu quả, chuyển biến
        tình hình, tình trạng, công tác, việc, thực trạng
        tình trạng, hiện tượng, việc, vấn đề, vụ việc, tệ
        công tác, việc, hoạt động, lĩnh vực, nhiệm vụ
        nhiệm vụ, việc, công việc, công tác
        nhu cầu, yêu cầu, đòi hỏi, mong muốn, nguyện vọng
        ý kiến, kiến nghị, phản ánh, đơn thư, nguyện vọng
        khiếu nại, tố cáo, đơn thư, khiếu kiện
        tội phạm, tệ nạn, tệ nạn xã hội, vi phạm pháp luật, tội phạm tệ nạn
        an ninh trật tự, an ninh, trật tự, an ninh chính trị, trật tự an toàn xã hội, tình hình an ninh
        truyền đạo, đạo lạ, tà đạo, tôn giáo, hoạt động tôn giáo
        di cư, di dịch cư, di cư tự do, dân di cư
        vượt biên, xuất nhập cảnh trái phép, xuất cảnh trái phép, qua biên giới
        tai nạn giao thông, tai nạn, va chạm giao thông, vụ tai nạn
        nồng độ cồn, uống rượu, rượu bia
        hiện nay, đến nay, hiện, thời điểm này, tính đến nay, cho đến nay
        thời gian tới, sắp tới, những tháng tới, tiếp theo, trong thời gian tới, các tháng cuối năm
        trong kỳ, trong quý, trong tháng, kỳ này, quý này, thời gian qua, vừa qua
        cuối năm, các tháng cuối năm, quý iv, đến hết năm
        đầu năm, từ đầu năm, từ đầu năm đến nay
        hằng năm, mỗi năm, năm nào cũng, mọi năm, thường niên
        trước, xong trước, hoàn thành trước, chậm nhất, đến hết, hạn
        so với cùng kỳ, cùng kỳ, so cùng kỳ, so với năm trước, năm trước, cùng kỳ năm trước
        trên địa bàn, ở, tại, toàn huyện, toàn xã, trong huyện, trong xã, địa phương
        trung tâm, trung tâm xã, trung tâm huyện
        mùa mưa, mưa, mùa mưa lũ, những ngày mưa
        mùa khô, khô hạn, nắng nóng
        mùa đông, rét, ngày rét, mùa rét
        gần, sát, cạnh, giáp, ngay cạnh
        xa, cách, cách xa
        cũ, trước đây, xưa
        mới, thêm, mới thêm
        chủ yếu, phần lớn, hầu hết, đa số, tập trung
        chỉ, mới, chỉ có, mới chỉ, mới có
        sớm, nhanh, kịp thời, sớm có
        giá, giá cả, chi phí, giá thành
        phí, học phí, khoản đóng góp, lệ phí
        lương, tiền lương, thù lao, phụ cấp, chế độ
        phụ cấp, chế độ, thù lao, trợ cấp, lương
        nghỉ việc, bỏ việc, thôi việc, xin nghỉ, xin thôi việc, chuyển đi
        nghỉ hưu, về hưu, hưu trí
        trẻ, trẻ tuổi
        gắn bó, ở lại, yên tâm công tác, bám trụ, bám bản
        thu nhập, đời sống, sinh kế, mức sống
        sinh kế, thu nhập, làm ăn, kinh tế hộ
        đồng thuận, ủng hộ, nhất trí, đồng tình, hưởng ứng
        phản ánh, nêu, kêu, kiến nghị
        chấp hành, tuân thủ, thực hiện, làm theo, thực hiện nghiêm
        tự giác, tự nguyện, chủ động
        học tập, noi theo, làm theo
        phân cấp, giao quyền, ủy quyền
        trách nhiệm, vai trò, trách nhiệm người đứng đầu
        giao thông, đi lại, xe cộ
        xe máy, xe, phương tiện, ô tô
        mặn mà, quan tâm, hào hứng, thiết tha, mặn
        không mặn mà, ít quan tâm, thờ ơ, không muốn, không thiết tha, chưa mặn mà, ít tham gia
        không muốn, ngại, không thích, chưa muốn, từ chối
        """;
}
