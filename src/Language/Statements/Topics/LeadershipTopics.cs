namespace Language.Statements.Topics;

/// <summary>Advice, documents, inspection, coordination, reporting: how the work is steered, whatever the work.</summary>
internal static class LeadershipTopics
{
    public const string Sure = """
        công tác tham mưu; tham mưu, chỉ đạo; tham mưu ban thường vụ; tham mưu cấp ủy; tham mưu cho cấp ủy; tham mưu tỉnh ủy; lãnh đạo, chỉ đạo; công tác lãnh đạo, chỉ đạo; chỉ đạo, điều hành; quy chế chương trình phối hợp; công tác phối hợp giữa; mối quan hệ công tác; quan hệ công tác; quy chế làm việc; kiểm tra, giám sát; công tác kiểm tra, giám sát; giám sát chuyên đề; kiểm tra chuyên đề; đoàn kiểm tra của ban; khoa giáo; công tác khoa giáo; lĩnh vực khoa giáo; phòng khoa giáo; theo dõi lĩnh vực khoa giáo; khối khoa giáo; giao ban; hội nghị giao ban; giao ban khối; giao ban quý; giao ban trực tuyến; chế độ chế độ thông tin, báo cáo; chế độ thông tin báo cáo; báo cáo định kỳ; báo cáo chậm; chậm báo cáo; gửi báo cáo; báo cáo quý; biểu mẫu; biểu mẫu báo cáo; mẫu báo cáo; thông báo chương trình công tác; chương trình công tác năm; chương trình hành động; kế hoạch thực hiện cụ thể hóa; cụ thể hóa nghị quyết; cụ thể hóa sơ kết; tổng kết; sơ kết, tổng kết; sơ kết 5 năm; ban chỉ đạo; thành viên ban chỉ đạo; kiện toàn ban chỉ đạo; phân công nhiệm vụ; phân công giao nhiệm vụ; nhiệm vụ được giao; đầu việc; người đứng đầu; người đứng đầu cấp ủy; trách nhiệm người đứng đầu; né tránh; đùn đẩy; né tránh, đùn đẩy; bệnh giấy tờ; bệnh thành tích; bệnh hình thức; đôn đốc; phản biện xã hội; góp ý dự thảo; ủy viên ban thường vụ; ủy viên ban chấp hành; cấp ủy; cấp ủy, chính quyền; cấp ủy đảng; sinh hoạt chi bộ bản; phát triển kết nạp đảng viên; xếp loại cấp ủy; đánh giá, xếp loại; tổ chức bộ máy; sắp xếp bộ máy; sắp xếp tổ chức bộ máy; bỏ cấp huyện; hai cấp; chính quyền hai cấp; chính quyền địa phương hai cấp; chính quyền địa phương 2 cấp; cấp xã mới; biên chế chuyên trách; luân chuyển cán bộ; quy hoạch cán bộ; đánh giá cán bộ; công tác cán bộ; cải cách hành chính; kỷ cương hành chính; ý kiến của cơ sở; kiến nghị của cơ sở; ý kiến chỉ đạo; sau giám sát; kiểm tra sau giám sát; qua giám sát; giám sát hai đảng ủy; ủy ban kiểm tra; cử cán bộ tăng cường; cán bộ tăng cường; giao chỉ tiêu thi đua; việc đột phá; văn bản hướng dẫn của trên; văn bản chỉ đạo của; chồng chéo nhiệm vụ; gửi số liệu; số liệu theo mẫu; theo mẫu mới; thường trực đảng ủy; các đảng ủy; mỗi đảng ủy; một số đảng ủy; một số cấp ủy; nghị quyết chuyên đề; quy chế ký; hội họp; giấy tờ hành chính; báo cáo trùng
        """;

    public const string Usual = """
        tham mưu; ban hành; ban hành văn bản chỉ đạo; chỉ đạo; lãnh đạo; kiểm tra; giám sát; thường trực; ban thường vụ; ban thường vụ tỉnh ủy; tỉnh ủy; huyện ủy; đảng ủy; thành ủy; nghị quyết; chỉ thị; kết luận; phối hợp; văn bản; chủ trương; đảng viên; chi bộ; trưởng ban; phó trưởng ban; lãnh đạo ban; chủ trì nhấn mạnh; công văn; dự thảo; phản biện; báo cáo; trình ban thường vụ; phân vai; kiểm điểm; trách nhiệm
        """;

    public const string Faint = """
        quy định; tiến độ; chương trình; đề án; thống nhất; quá hạn; vướng mắc; hội nghị; báo cáo; trách nhiệm; nghị quyết; kế hoạch; phối hợp; nhiệm kỳ; thẩm định; văn bản; kết luận; chỉ tiêu; đảng viên; chi bộ; chủ trương; bộ máy
        """;
}
