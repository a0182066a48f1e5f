namespace Language.Comparing;

/// <summary>Words of one kind that exclude each other.</summary>
internal static class ContrastRows
{
    /// <summary>A row for each kind, its words parted by commas; # begins a heading.</summary>
    public const string Text = """
        # Thời gian, mức độ, thứ hạng
        hằng ngày, hằng tuần, hằng tháng, hằng quý, hằng năm, nửa năm, mỗi ngày, mỗi tuần, mỗi tháng, mỗi quý, mỗi năm
        giải nhất, giải nhì, giải ba, giải khuyến khích, nhất toàn đoàn, nhì toàn đoàn, ba toàn đoàn
        huy chương vàng, huy chương bạc, huy chương đồng
        xuất sắc, giỏi, khá, trung bình, yếu
        loại tốt, loại khá, loại đạt, loại xuất sắc, chưa đạt
        đầu năm, giữa năm, cuối năm
        đầu kỳ, giữa kỳ, cuối kỳ
        đầu nhiệm kỳ, giữa nhiệm kỳ, cuối nhiệm kỳ
        quý i, quý ii, quý iii, quý iv
        học kỳ i, học kỳ ii, cả năm học
        mùa mưa, mùa khô, mùa đông, mùa hè, mùa xuân
        vụ đông, vụ xuân, vụ mùa, vụ hè thu
        buổi sáng, buổi chiều, buổi tối, ban đêm
        trước, sau, trong khi, trong
        trước khi, sau khi, trong khi
        trước tết, sau tết, trong tết, dịp tết, dịp hè, dịp khai giảng
        ngắn hạn, trung hạn, dài hạn
        tạm thời, lâu dài, thường xuyên, đột xuất
        định kỳ, đột xuất, thường xuyên
        đúng hạn, quá hạn, trước hạn
        sớm, muộn, đúng giờ
        toàn bộ, một phần, một số, đa số, phần lớn, một nửa, chưa có
        tất cả, một số, chỉ, hầu hết, không có
        tối đa, tối thiểu, ít nhất, nhiều nhất
        tăng, giảm, ổn định, không đổi
        cao, thấp, trung bình
        nhiều, ít
        mạnh, yếu
        rộng, hẹp
        dài, ngắn
        mới, cũ
        gần, xa
        trên, dưới
        trong, ngoài
        thừa, thiếu, đủ
        dôi dư, thiếu
        đồng thuận, băn khoăn, phản đối, bức xúc, lo lắng
        hài lòng, chưa hài lòng
        tích cực, tiêu cực
        chủ động, bị động
        tự nguyện, bắt buộc
        miễn phí, thu phí, có thu
        công khai, bí mật
        trực tiếp, trực tuyến, gián tiếp
        tập trung, phân tán, tại nhà
        # Giai đoạn của việc
        kế hoạch, kết quả
        chuẩn bị, đang, hoàn thành
        khởi công, đang thi công, hoàn thành, khánh thành, nghiệm thu, bàn giao
        lập dự án, thẩm định, phê duyệt, khởi công
        thẩm định, phê duyệt, trình
        dự thảo, ban hành, sửa đổi, bãi bỏ
        xây dựng, phê duyệt, triển khai, tổng kết
        phát động, triển khai, sơ kết, tổng kết
        sơ kết, tổng kết, triển khai, quán triệt
        đăng ký, công nhận, cấp phép, thu hồi
        đề nghị, đã được, được cấp
        đề nghị công nhận, được công nhận, thu hồi quyết định công nhận
        xây mới, sửa chữa, nâng cấp, tháo dỡ, di dời
        thành lập, giải thể, kiện toàn, sáp nhập
        mở rộng, thu hẹp
        duy trì, ngừng, tạm dừng, khôi phục
        bắt đầu, kết thúc, tiếp tục, tạm dừng
        tuyển dụng, tinh giản, điều động, luân chuyển, biệt phái
        tuyển dụng, tuyển sinh, tuyển quân
        bổ nhiệm, miễn nhiệm, luân chuyển, kỷ luật
        kết nạp, khai trừ, xóa tên, kỷ luật
        khen thưởng, kỷ luật, phê bình
        phát hiện, xử lý, khởi tố, bắt giữ
        phát hiện, điều trị, tử vong, khỏi bệnh
        ca mắc, tử vong, khỏi bệnh, nghi mắc
        khám, điều trị, cấp cứu, phẫu thuật, chuyển tuyến
        khám, cấp thuốc, tư vấn, tiêm
        nội trú, ngoại trú
        nội trú, bán trú
        sàng lọc, điều trị, tiêm chủng
        tập huấn, hội thi, hội thảo, hội nghị, diễn đàn, tọa đàm
        tuyên truyền, kiểm tra, xử phạt, tập huấn
        kiểm tra, giám sát, thanh tra, điều tra
        vay vốn, hỗ trợ không hoàn lại, tặng
        cho vay, thu nợ, nợ quá hạn
        giao vốn, giải ngân, phân bổ, quyết toán, thu hồi
        đầu tư, xã hội hóa, vay vốn, tài trợ
        thu ngân sách, chi ngân sách
        mua, bán, thuê, mượn
        cho thuê, bán, cho mượn
        nhập khẩu, xuất khẩu
        trồng, chăm sóc, thu hoạch, chế biến, tiêu thụ
        trồng mới, chăm sóc, khai thác
        gieo trồng, thu hoạch
        sản xuất, chế biến, tiêu thụ, bảo quản
        phòng ngừa, khắc phục, điều trị
        phòng bệnh, chữa bệnh
        tiếp nhận, giải quyết, trả kết quả
        cấp mới, cấp lại, cấp đổi, thu hồi
        lắp đặt, sửa chữa, tháo dỡ
        sưu tầm, truyền dạy, biểu diễn, xuất bản
        bảo tồn, phục dựng, phát huy, truyền dạy
        số lượng, chất lượng, cơ cấu
        số lượng, giá trị, diện tích, sản lượng, năng suất
        tỷ lệ, số lượng
        # Cấp học, đối tượng
        nhà trẻ, mẫu giáo
        mầm non, tiểu học, trung học cơ sở, trung học phổ thông, đại học, giáo dục thường xuyên
        học sinh, giáo viên, phụ huynh, cán bộ quản lý, nhân viên
        học sinh, sinh viên, học viên
        bác sĩ, điều dưỡng, y sĩ, nữ hộ sinh, dược sĩ
        y tế thôn bản, cô đỡ thôn bản, cán bộ trạm
        trẻ em, người cao tuổi, phụ nữ, thanh niên, người khuyết tật
        phụ nữ, nam giới
        học sinh nam, học sinh nữ
        con trai, con gái
        bé trai, bé gái
        vợ, chồng
        phụ nữ mang thai, trẻ em, bà mẹ
        người có công, thân nhân liệt sĩ, thương binh, bệnh binh, cựu chiến binh
        người có công, bảo trợ xã hội, hộ nghèo
        hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo, hộ khá
        thương binh, liệt sĩ, bệnh binh
        mồ côi, khuyết tật, bỏ rơi
        công chức, viên chức, người lao động, người hoạt động không chuyên trách
        cán bộ xã, cán bộ bản, cán bộ huyện
        đảng viên, đoàn viên, hội viên, quần chúng
        chi bộ, đảng bộ, chi đoàn, chi hội
        bí thư, chủ tịch, phó chủ tịch, phó bí thư
        trưởng bản, bí thư chi bộ, người có uy tín, già làng
        doanh nghiệp, hợp tác xã, hộ kinh doanh, hộ gia đình
        doanh nghiệp, hộ kinh doanh, người dân, cơ quan nhà nước
        nông dân, công nhân, tiểu thương
        lao động nữ, lao động nam
        lao động nông thôn, lao động trong doanh nghiệp, lao động xuất khẩu
        người bệnh, người nhà người bệnh, nhân viên y tế
        khách quốc tế, khách nội địa, khách trong nước
        vận động viên, huấn luyện viên, trọng tài
        nghệ nhân, diễn viên, học viên
        người nghiện, người bán, người buôn
        công an, quân đội, bộ đội biên phòng, dân quân
        hội phụ nữ, đoàn thanh niên, hội nông dân, hội cựu chiến binh, mặt trận tổ quốc, công đoàn, hội người cao tuổi, hội chữ thập đỏ, hội khuyến học
        sở y tế, sở giáo dục, sở nội vụ, sở tài chính, sở tư pháp, sở công thương, sở khoa học, sở văn hóa, sở lao động, sở nông nghiệp, sở thông tin, sở xây dựng, sở giao thông, sở kế hoạch, sở tài nguyên
        bộ y tế, bộ giáo dục, bộ nội vụ, bộ tài chính, chính phủ, thủ tướng, quốc hội
        phòng giáo dục, phòng y tế, phòng nội vụ, phòng văn hóa, phòng tài chính, phòng lao động, phòng dân tộc, phòng nông nghiệp
        ban tuyên giáo, ban dân vận, ban tổ chức, ủy ban kiểm tra, văn phòng
        trung ương, tỉnh, huyện
        cấp tỉnh, cấp huyện, cấp xã, cấp quốc gia, cấp cơ sở, cấp bản, toàn quốc, khu vực
        tuyến tỉnh, tuyến huyện, tuyến xã
        bệnh viện tỉnh, trung tâm y tế huyện, trạm y tế
        hội đồng nhân dân, ủy ban nhân dân, mặt trận tổ quốc, cấp ủy
        ngân sách tỉnh, ngân sách huyện, ngân sách xã, ngân sách trung ương, xã hội hóa, vốn vay, nhà tài trợ
        ngân sách nhà nước, xã hội hóa, chương trình mục tiêu quốc gia, vốn vay
        công lập, ngoài công lập, tư nhân, tư thục
        vùng thấp, vùng cao, biên giới, trung tâm, thị trấn
        nông thôn, thành thị, đô thị
        trung tâm xã, bản xa, bản vùng cao
        trường chính, điểm trường, điểm trường lẻ
        # Vật, cây, con, bệnh, dân tộc, nơi
        trâu, bò, lợn, dê, gà, vịt, ngựa
        gia súc, gia cầm, thủy sản, chó mèo
        lúa, ngô, sắn, khoai, chè, quế, mắc ca, chuối, cao su, sâm, dược liệu, cây ăn quả
        lúa nước, lúa nương
        chè, mắc ca, quế, cao su, sơn tra
        rừng phòng hộ, rừng sản xuất, rừng đặc dụng
        rừng trồng, rừng tự nhiên
        phân bón, cây giống, con giống, thuốc trừ sâu, thuốc bảo vệ thực vật
        sốt rét, sốt xuất huyết, sởi, ho gà, bạch hầu, dại, cúm, thủy đậu, tay chân miệng, bệnh lao, tiêu chảy, viêm não, đau mắt đỏ, quai bị, covid-19, hiv, đậu mùa khỉ, liên cầu lợn
        dịch tả lợn, lở mồm long móng, cúm gia cầm, viêm da nổi cục, tụ huyết trùng, dại
        tăng huyết áp, đái tháo đường, ung thư, tâm thần
        suy dinh dưỡng, thừa cân, béo phì
        nhẹ cân, thấp còi
        người mông, người thái, người dao, người hà nhì, người la hủ, người mảng, người giáy, người lự, người lào, người khơ mú, người si la, người cống, người kinh, người lô lô, người hoa, người tày
        tiếng mông, tiếng thái, tiếng anh, tiếng dao, tiếng việt, tiếng hà nhì, tiếng trung
        tin học, ngoại ngữ, tiếng anh, môn toán, ngữ văn, âm nhạc, mỹ thuật, thể dục
        lào, trung quốc, thái lan, campuchia, hàn quốc, nhật bản, đài loan
        hà nội, hồ chí minh, đà nẵng, điện biên, sơn la, lào cai, yên bái, hòa bình, hà giang, lai châu
        đường bộ, đường thủy
        đường giao thông, cầu treo, điện lưới, nước sinh hoạt, thủy lợi, trường học, trạm y tế
        trường học, trạm y tế, nhà văn hóa, chợ, trụ sở
        phòng học, phòng bộ môn, nhà bán trú, nhà công vụ, nhà vệ sinh, bếp ăn, thư viện, sân chơi
        phòng học, nhà vệ sinh, bếp ăn, nhà ở bán trú
        bàn ghế, sách giáo khoa, máy tính, đồ chơi, thiết bị dạy học
        sách giáo khoa, sách tham khảo, vở viết
        máy tính, ti vi, máy chiếu, điện thoại
        máy siêu âm, máy x-quang, máy xét nghiệm, máy thở, xe cứu thương
        thuốc, vật tư, hóa chất, vắc xin, máu
        thuốc, trang thiết bị, nhân lực
        nước sinh hoạt, nước sản xuất, nước thải
        rác thải sinh hoạt, rác thải y tế, rác thải nông nghiệp
        thu gom, phân loại, xử lý, chôn lấp
        khí thải, nước thải, rác thải, tiếng ồn
        lũ quét, sạt lở, mưa đá, rét hại, hạn hán, cháy rừng, dông lốc, động đất
        nhà văn hóa, thư viện, sân vận động, nhà thi đấu, bảo tàng
        bóng đá, bóng chuyền, cầu lông, bóng bàn, điền kinh, đẩy gậy, kéo co, bắn nỏ, tù lu, võ, bơi, cờ tướng, quần vợt
        đám cưới, đám tang, lễ hội
        di tích, di sản, lễ hội
        di sản vật thể, di sản phi vật thể
        truyền hình, phát thanh, báo in, mạng xã hội, cổng thông tin điện tử
        facebook, zalo, cổng thông tin
        phim, ca nhạc, kịch
        trang phục, nhạc cụ, chữ viết, ẩm thực, nhà sàn
        hát then, múa xòe, khèn, dân ca, đàn tính
        thực phẩm, mỹ phẩm, thuốc, phân bón
        thực phẩm chức năng, mỹ phẩm, thuốc lá, rượu
        hàng giả, hàng lậu, hàng cấm
        trộm cắp, lừa đảo, cờ bạc, ma túy, giết người, cố ý gây thương tích
        thuốc phiện, heroin, ma túy tổng hợp, cần sa
        tai nạn giao thông, tai nạn lao động, đuối nước, ngộ độc, cháy nổ
        tảo hôn, hôn nhân cận huyết, ly hôn, bạo lực gia đình
        sinh con thứ ba, mất cân bằng giới tính, tảo hôn
        xe máy, ô tô, xe tải, xe khách
        gạo, tiền, quần áo, chăn, muối
        gạo cứu đói, gạo hỗ trợ học sinh
        nhà ở, đất ở, đất sản xuất, nước sinh hoạt
        đất ở, đất sản xuất, đất rừng
        nghị quyết, chỉ thị, quyết định, kế hoạch, kết luận, đề án, chương trình, thông báo, hướng dẫn, quy chế, công văn
        nghị định, thông tư, nghị quyết
        luật trẻ em, luật hôn nhân, luật bình đẳng giới, luật đất đai, luật giao thông, luật bảo hiểm y tế
        bảo hiểm y tế, bảo hiểm xã hội, bảo hiểm thất nghiệp
        học phí, viện phí, lệ phí
        lương, phụ cấp, trợ cấp, thưởng
        phụ cấp, lương, chế độ thai sản
        trợ cấp hằng tháng, trợ cấp một lần
        học bổng, miễn giảm học phí, hỗ trợ ăn trưa
        hiến máu, hiến đất, hiến tạng
        ngày công, tiền mặt, đất, vật liệu
        chứng chỉ, bằng tốt nghiệp, giấy chứng nhận
        giấy khen, bằng khen, kỷ niệm chương, huân chương
        sáng kiến, đề tài, dự án, mô hình
        nhãn hiệu, chỉ dẫn địa lý, sáng chế
        ba sao, bốn sao, năm sao
        chính quyền số, kinh tế số, xã hội số
        một phần, toàn trình
        dịch vụ công toàn trình, dịch vụ công một phần
        văn bản giấy, văn bản điện tử
        chữ ký số, định danh điện tử, tài khoản ngân hàng
        sóng di động, internet cáp quang, wifi
        điện lưới, điện mặt trời, thủy điện
        đường bê tông, đường đất, đường nhựa
        kiên cố, bán kiên cố, tạm
        # Nguyên nhân, hướng
        nguyên nhân, giải pháp, kết quả
        khó khăn, thuận lợi
        tồn tại, giải pháp, nguyên nhân
        quan tâm, chưa quan tâm, ít quan tâm
        phù hợp, không phù hợp, chưa phù hợp
        đạt, không đạt, chưa đạt, vượt
        hoàn thành, chưa hoàn thành, không hoàn thành
        đủ điều kiện, chưa đủ điều kiện
        đáp ứng, chưa đáp ứng
        kịp thời, chậm
        chặt chẽ, lỏng lẻo, buông lỏng
        thường xuyên, chưa thường xuyên
        hiệu quả, chưa hiệu quả, kém hiệu quả
        an toàn, mất an toàn, không an toàn
        ổn định, bất ổn, phức tạp
        nghiêm túc, chưa nghiêm
        có, không có, chưa có
        đã, chưa, sẽ, đang
        nhập cảnh, xuất cảnh
        trong tỉnh, ngoài tỉnh, trong nước, nước ngoài, ngoài nước
        """;
}
