namespace Language.Amounts;

/// <summary>What is counted in offices' reports: nouns that stand right after a figure, and measures.</summary>
internal static class CountNouns
{
    /// <summary>Measures and scales: what they are of may follow.</summary>
    public const string Scales = "nghìn tỷ; trăm triệu; trăm tỷ; nghìn; ngàn; vạn; triệu; tỷ; tỉ; trăm";

    // Words of one syllable that are nouns only together with the next are not listed alone.
    public const string Text = """
        đồng; USD; đô la; phần trăm; điểm phần trăm; điểm %; km2; km²; km; m2; m²; m3; m³; m; cm; mm; ha; hecta; kg; tấn; tạ; gam; lít; ml; kWh; MW; giờ; phút; giây; ngày công; ngày; tuần; tháng;
        quý; năm; năm học; tuổi; lần; lượt; lượt người; lượt hộ; lượt học sinh; lượt bệnh nhân; lượt trẻ; lượt cán bộ; lượt giáo viên; lượt truy cập; lượt xã; lượt tin; lượt người bệnh; lượt xem; lượt khách;
        người; người dân; người lao động; người cao tuổi; người khuyết tật; người bệnh; người nghèo; người có công; người nghiện; người nghe; người bị nạn; hộ; hộ nghèo; hộ cận nghèo; hộ gia đình; hộ dân; khẩu; nhân khẩu;
        em; cháu; trẻ; trẻ em; học sinh; học viên; sinh viên; giáo viên; cán bộ; công chức; viên chức; đảng viên; hội viên; đoàn viên; đại biểu; bác sĩ; điều dưỡng; nữ hộ sinh; dược sĩ; bệnh nhân; thai phụ; phụ nữ; bà mẹ;
        vận động viên; nghệ nhân; chuyên gia; nhà khoa học; báo cáo viên; tuyên truyền viên; cộng tác viên; nhân viên; lao động; đối tượng; thí sinh; huấn luyện viên; thành viên; chủ tịch; đồng chí; chiến sĩ; thanh niên; nông dân;
        tỉnh; huyện; thành phố; xã; xã, phường; xã, phường, thị trấn; phường; thị trấn; bản; thôn; thôn, bản; bản, thôn; tổ dân phố; khu dân cư; khu phố; cụm; địa phương; đơn vị; cơ quan; tổ chức; sở; ngành; phòng; ban; đảng bộ; chi bộ; đảng ủy; cấp ủy;
        trường; trường học; điểm trường; lớp; lớp học; phòng học; nhà trẻ; trung tâm; trạm; trạm y tế; bệnh viện; phòng khám; giường; giường bệnh; cơ sở; doanh nghiệp; hợp tác xã; tổ hợp tác; tổ; đội; câu lạc bộ; nhóm; nhà; nhà ở; ngôi nhà; nhà văn hóa; căn nhà; thư viện; tủ sách; bảo tàng; sân; sân vận động;
        hội nghị; hội thảo; hội thi; hội diễn; cuộc; cuộc họp; cuộc thi; buổi; buổi tuyên truyền; đợt; đoàn; đoàn kiểm tra; chương trình; chuyến; giải; giải thưởng; huy chương; huy chương vàng; huy chương bạc; huy chương đồng; bộ huy chương; kỷ lục; trận; tiết mục; vở;
        văn bản; nghị quyết; chỉ thị; kế hoạch; quyết định; báo cáo; công văn; đề án; đề tài; dự án; nhiệm vụ; mô hình; sáng kiến; giải pháp; sản phẩm; nhãn hiệu; bằng sáng chế; đơn; đơn thư; hồ sơ; thủ tục; dịch vụ; ý kiến; kiến nghị; câu hỏi; chỉ tiêu; mục tiêu; tiêu chí; tiêu chuẩn; nội dung; điểm; mức; bậc; hạng; vụ; vụ việc; trường hợp; ca; ca mắc; ca bệnh; ca tử vong; ổ dịch; mẫu; mũi; liều; loại; thuốc;
        tin; tin, bài; tin bài; bài; bài viết; ảnh; phóng sự; chuyên mục; pano; áp phích; băng rôn; khẩu hiệu; tờ rơi; tờ; cuốn; quyển; đầu sách; ấn phẩm; bộ; bộ sách; bản sách; trang; đĩa; video; clip; suất; suất quà; suất học bổng; phần quà; phần thưởng; học bổng; xe; xe đạp; máy; máy tính; thiết bị; bộ máy; công trình; hạng mục; di tích; di sản; lễ hội; điểm du lịch; khách; khách du lịch; làng; dòng họ; cây; con; quả; gói; hộp; chiếc; cái; thùng; cặp; cặp vợ chồng; cặp đôi; đám cưới; gia đình; dân tộc; tôn giáo; thẻ; thẻ bảo hiểm; tài khoản; máy chủ; trạm phát sóng; đoạn; cầu; phiếu; tập thể; cá nhân; danh hiệu; bằng khen; giấy khen; lĩnh vực; phần; chương; điều; khoản; nhà vệ sinh; công trình vệ sinh; phòng ở; biên chế; vị trí; nhà giáo; tổ chức đảng; xã đặc biệt khó khăn; xã biên giới
        """;

    /// <summary>What a rate is for: each word after a slash.</summary>
    public const string Per = "vạn dân; nghìn dân; ngàn dân; người; người dân; năm; tháng; quý; ngày; tuần; giờ; hộ; km2; km²; ha; lớp; học sinh; trường; xã; bản; trẻ; trẻ đẻ sống; 1.000 trẻ đẻ sống; 1.000; 100.000; 10.000 dân; 1.000 dân; 100.000 dân; m2; m3; kg; lít; lượt; suất; ngày công; buổi; tiết; đợt; cháu; em; đơn vị; nhóm; vụ; giường bệnh; mũi; lần";
}
