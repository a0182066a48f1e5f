namespace Language.Statements;

/// <summary>The words by which the kind of a sentence is told, as data: folded, each list with what it stands for.</summary>
internal static class KindLexicon
{
    /// <summary>Greetings, legal grounds, closing formulas, and openings that only announce.</summary>
    public static readonly string[] OtherStarts =
    [
        "căn cứ ", "trên đây là", "kính gửi", "kính thưa", "kính chúc", "xin kính chúc", "xin trân trọng", "trân trọng cảm ơn", "trân trọng báo cáo", "trân trọng kính", "thưa toàn thể", "nơi nhận", "quang cảnh", "toàn cảnh", "đại biểu dự", "đại biểu tham dự", "các đại biểu", "ảnh:", "ảnh chụp", "hình ảnh",
        "báo cáo kết quả", "báo cáo tình hình", "báo cáo công tác", "báo cáo sơ kết", "báo cáo tổng kết", "kế hoạch triển khai", "kế hoạch tổ chức", "kế hoạch thực hiện", "chương trình hành động thực hiện", "thông báo kết luận", "thông báo về", "tờ trình về", "phụ lục", "biểu số", "danh sách", "xét đề nghị", "theo đề nghị", "để đánh giá",
        "thay mặt", "tôi xin", "tham dự hội nghị có", "dự hội nghị có", "dự và chỉ đạo", "tới dự", "tham dự có", "chủ trì hội nghị có", "phần thứ", "đoàn chủ tịch", "biểu 0", "biểu số", "hội nghị bế mạc", "hội nghị khai mạc", "hội nghị kết thúc", "ban hành kèm theo",
        "mời quý", "xin mời ", "bài và ảnh", "tin, ảnh", "tin và ảnh", "các từ viết tắt", "thời gian:", "địa điểm:", "thành phần:", "chủ trì:", "thư ký:", "trích nghị quyết", "trích báo cáo", "đính kèm", "gửi kèm", "kèm báo cáo", "kèm theo công văn", "kèm theo báo cáo", "tài liệu gửi kèm", "hỏi:", "đáp:", "đối tượng áp dụng", "phạm vi áp dụng", "phạm vi giám sát", "biên bản", "mọi vướng mắc liên hệ", "điều 1.", "điều 2.", "điều 3.", "sau đây là", "dưới đây là", "bảng dưới đây", "bảng sau", "đề cương này", "quy chế này", "nghị quyết này", "quyết định này", "hướng dẫn này", "tờ trình này", "chuyên đề:", "cùng đi có", "cùng dự có", "tham dự còn có", "dự buổi", "trong khuôn khổ chuyến", "sau khi nghe", "kỳ báo cáo", "số liệu trong", "số liệu chi tiết", "giờ giải lao",
    ];

    public static readonly string[] OtherWords =
    [
        "như sau:", "sau đây:", "dưới đây:", "có hiệu lực kể từ ngày", "có hiệu lực thi hành", "chịu trách nhiệm thi hành quyết định", "xin cảm ơn", "chân thành cảm ơn", "kính mời", "báo cáo kết quả như sau", "xin báo cáo", "chúc các đồng chí", "kính chúc các đồng chí", "tuyên bố khai mạc", "tuyên bố bế mạc", "cụ thể như sau",
        "một số tồn tại, khó khăn sau", "những nội dung sau", "các nội dung sau",
    ];

    /// <summary>Those above, of whom something is asked.</summary>
    public static readonly string[] Above =
    [
        "trung ương", "chính phủ", "quốc hội", "thủ tướng", "bộ ", "các bộ", "ubnd tỉnh", "ủy ban nhân dân tỉnh", "hđnd tỉnh", "hội đồng nhân dân tỉnh", "tỉnh ủy", "tỉnh ", "cấp trên", "cấp có thẩm quyền", "cấp thẩm quyền", "sở ", "các sở", "ban tuyên giáo", "ban thường vụ", "thường trực", "ubnd huyện", "ủy ban nhân dân huyện", "huyện ủy", "huyện ", "bảo hiểm xã hội việt nam", "ngân hàng chính sách", "nhà nước", "tổng cục", "cơ quan có thẩm quyền", "liên hiệp", "đài ", "các nhà mạng", "tập đoàn", "doanh nghiệp viễn thông",
    ];

    /// <summary>Those below, to whom asking is ordering.</summary>
    public static readonly string[] Below =
    [
        "các huyện", "các xã", "các trường", "các đơn vị", "các ngành", "các phòng", "các cấp ủy", "các địa phương", "các cơ quan", "các cấp, các ngành", "các đồng chí", "cấp ủy", "đảng ủy các", "ngành y tế tập", "ngành giáo dục tập", "các ban", "các đoàn thể", "các chi bộ", "các thành viên", "các trạm", "các hội", "ubnd các", "ban tuyên giáo các", "ban chỉ đạo các", "đảng ủy xã", "đảng ủy phường", "ủy ban nhân dân các", "chi bộ", "hiệu trưởng", "mỗi ",
    ];

    /// <summary>What makes asking the chair's order.</summary>
    public static readonly string[] Ordering = ["chủ trì, phối hợp", "hoàn thành trước", "xong trước", "báo cáo kết quả về", "trước ngày", "chậm nhất", "tập trung", "khẩn trương", "quán triệt", "nghiêm túc"];

    public static readonly string[] TaskWords =
    [
        "có trách nhiệm", "chịu trách nhiệm", "phấn đấu", "yêu cầu các", "khẩn trương", "quyết tâm", "đặt mục tiêu", "chỉ tiêu đến", "đến năm", "thời gian tới", "trong thời gian tới", "chủ trì, phối hợp", "hoàn thành trước", "xong trước", "chậm nhất", "làm đầu mối", "làm nòng cốt", "kiên quyết", "bằng được", "cần tiếp tục", "cần tập trung", "cần tăng cường", "cần chú trọng", "cần quan tâm", "nhiệm vụ trọng tâm", "một số nhiệm vụ",
    ];

    /// <summary>Verbs with which a task begins and a result never does.</summary>
    public static readonly string[] TaskStarts =
    [
        "tiếp tục", "tập trung", "đẩy mạnh", "tăng cường", "chủ động", "rà soát", "chú trọng", "phấn đấu", "nâng cao", "chấm dứt", "bảo đảm", "đảm bảo", "xóa ", "số hóa", "củng cố", "gắn ", "đổi mới", "quy hoạch", "lồng ghép", "khắc phục", "hoàn thiện", "phát huy", "mở rộng", "đẩy nhanh", "phát triển", "huy động tối đa", "quan tâm", "ưu tiên", "kiên quyết", "kịp thời", "thường xuyên", "nghiêm túc", "làm tốt", "thực hiện tốt", "thực hiện nghiêm", "thực hiện có hiệu quả", "thực hiện hiệu quả", "quản lý chặt chẽ", "siết chặt", "khuyến khích", "từng bước", "nghiên cứu", "cụ thể hóa", "đề cao", "xây dựng và", "giữ gìn", "bảo vệ", "bảo tồn", "khai thác", "đa dạng hóa", "nhân rộng", "định hướng", "giảm ", "hạn chế ", "ngăn chặn", "phòng ngừa", "chuẩn bị", "sớm ", "khơi dậy", "tạo điều kiện", "tạo chuyển biến", "giao ", "mỗi ", "coi trọng", "lấy ", "đưa ", "duy trì", "sắp xếp", "tranh thủ", "không để", "tuyệt đối", "triệt để", "tạo ", "hình thành", "thu hút", "tham mưu", "kiện toàn", "xã hội hóa", "công khai", "minh bạch", "cải cách", "cải thiện", "chăm lo", "đặt ", "dành ", "mua sắm", "bồi dưỡng", "đào tạo", "luân chuyển", "xử lý nghiêm", "tổng rà soát", "thống kê", "nắm chắc", "nắm bắt", "theo dõi", "đôn đốc", "chỉ đạo", "thí điểm", "vận hành", "kết nối", "nâng ", "kiểm kê", "khôi phục", "xử phạt", "tăng ", "chấn chỉnh", "tuyển chọn", "sửa đổi", "lựa chọn", "bám sát", "kéo giảm", "không cấp", "từ nay", "hằng quý", "hằng tháng", "ngay trong", "ngay sau", "yêu cầu ", "đấu tranh", "nêu gương", "nhanh chóng", "khẩn trương", "phổ cập", "thu hẹp", "hướng tới", "ưu tiên", "tổ chức lại", "thay đổi", "quán triệt sâu", "rút ngắn", "siết ", "đẩy lùi", "hướng mạnh", "xác định", "liên kết", "làm rõ", "bổ trợ", "vận động mọi", "hoàn tất",
        "quảng bá", "cắm mốc", "kích hoạt", "trực ", "bám ", "nhổ bỏ", "phát dọn", "dồn ghép", "phân luồng", "tích hợp", "ngừng ", "nghiêm cấm", "cấm ", "không được", "yêu cầu", "sẵn sàng", "tận dụng", "tính toán", "chọn ", "gắn kết", "xác định rõ", "giữ nghiêm", "giữ bằng được", "tổng vệ sinh", "gieo cấy", "tái cơ cấu", "chuyển đổi", "dồn sức", "tập hợp", "lan tỏa", "biểu dương kịp thời", "định kỳ", "đổi ", "thu tiền", "thu hồi", "tiếp cận", "thống nhất", "cụ thể hoá", "phân cấp", "phân định", "đặc biệt chú trọng", "đặc biệt quan tâm", "nêu cao", "tuần tra", "rà quét", "đăng tải", "gặp mặt", "bảo trì", "bảo dưỡng", "duy tu", "phân bổ", "cân đối", "quyết liệt", "quyết tâm", "tăng tốc", "sàng lọc", "nhắc nhở", "răn đe", "giáo dục", "dọn ", "mua ", "viết ", "đo ", "kèm cặp", "xếp lại", "sắp xếp lại", "ghép các", "di dời", "di chuyển", "cho vay đúng", "xử phạt nghiêm", "tìm ", "nắm ", "giới thiệu rộng rãi", "tổ chức tốt", "chi trả đúng", "tuyệt đối không", "tới đây", "sang năm", "trong quý tới", "sẽ ", "phải ", "cần ",
    ];

    /// <summary>Other verbs with which a task begins; with a count of what was done they begin a result.</summary>
    public static readonly string[] VerbStarts =
    [
        "thực hiện", "triển khai", "tổ chức", "phối hợp", "xây dựng", "vận động", "tuyên truyền", "kiểm tra", "giám sát", "hướng dẫn", "hỗ trợ", "đầu tư", "quản lý", "bố trí", "huy động", "ban hành", "thành lập", "mở ", "cấp ", "tặng ", "trao ", "khám ", "tiêm ", "tập huấn", "sửa chữa", "trồng ", "thu gom", "lắp đặt", "giới thiệu", "tuyển ", "biên soạn", "sưu tầm", "truyền dạy", "phục dựng", "in ", "phát ", "chi trả", "giải ngân", "giải quyết", "tiếp nhận", "xử lý", "ra quân", "lập ", "đăng ", "thẩm định", "cho vay", "tư vấn", "điều trị", "quán triệt", "học tập", "hoàn thành", "phát động", "ký ", "khảo sát", "đánh giá", "sơ kết", "tổng kết", "thông tin", "gửi ", "cắm ", "dạy ", "rút ", "ứng dụng", "chuyển ", "cung cấp", "bổ sung", "trang bị", "thay ", "phổ biến", "bàn giao", "nghiệm thu", "công nhận", "khen thưởng", "thăm ", "khai mạc", "đón ", "phủ sóng", "cập nhật", "kiểm soát", "giao lưu", "tạo việc làm", "đào tạo nghề", "phân công", "phát hiện", "can thiệp", "khoanh vùng", "phân loại", "sàng lọc", "nuôi dưỡng", "tìm kiếm", "giải cứu", "triệt ", "tháo gỡ", "nhắc nhở", "báo cáo", "tham gia", "ghép ", "lắp ", "thanh tra", "trám ", "san ", "dựng ", "tu bổ", "trùng tu", "tiêu hủy", "kết nạp", "phong tặng", "chiếu ", "phẫu thuật", "xét nghiệm", "xuất bản", "sáng tác", "dàn dựng", "số hóa", "khởi công", "chuyển giao",
        "xét duyệt", "xét ", "khống chế", "phòng, chống", "tiêm bù", "tiêm vét", "nâng cấp", "tuyển chọn", "tuyển dụng", "luân phiên", "tập luyện", "in ấn", "đối thoại", "hòa giải", "khởi tố", "bắt ", "triệt xóa", "triệt phá", "giải tỏa", "vệ sinh", "phun ", "nhập ", "xuất cấp", "cứu trợ", "bồi thường", "kiểm định", "kiểm kê", "số hoá", "cấp phát", "hiến ", "góp ", "đóng góp", "kéo ", "xây ", "xây mới", "sửa ", "lát ", "đào ", "bê tông hóa", "nuôi ", "chăm sóc", "thả ", "ươm ", "đỡ đầu", "bảo trợ", "thu ", "phạt ", "xử phạt", "tước ", "đình chỉ", "đóng cửa", "mở rộng", "làm mới", "làm ", "ghi hình", "ghi nhận", "phản ánh", "biểu dương", "tôn vinh", "tuyên dương", "giao nhận", "đấu giá", "nhân giống", "lai tạo", "thử nghiệm", "trình diễn", "trợ giúp", "tiếp công dân", "tiếp xúc", "họp ", "hội thảo", "giao ban", "viết tin", "đưa tin", "cho ",
    ];

    /// <summary>Nouns that begin like a verb.</summary>
    public static readonly string[] Nouns = ["báo cáo viên", "chuyển đổi số trong", "công tác", "việc ", "tỷ lệ", "số ", "chất lượng", "hoạt động", "phong trào", "mô hình", "kinh phí", "cơ sở vật chất", "dạy nghề cho", "tình trạng", "tình hình"];

    /// <summary>Organs with which an order may begin.</summary>
    public static readonly string[] Organs =
    [
        "sở ", "các sở", "ban ", "các ban", "ubnd", "ủy ban", "công an", "bộ đội", "hội ", "các hội", "đoàn ", "các đoàn", "mặt trận", "trung tâm", "các trung tâm", "bệnh viện", "trạm y tế", "các trạm", "trường ", "các trường", "phòng ", "các phòng", "huyện", "các huyện", "xã ", "các xã", "cấp ủy", "các cấp", "đảng ủy", "ngành ", "các ngành", "mỗi ", "hiệu trưởng", "các đơn vị", "các cơ quan", "cơ quan", "bảo hiểm xã hội", "liên đoàn", "văn phòng", "đài ", "báo ", "các địa phương", "các thành viên", "các chi bộ", "thư viện", "bảo tàng", "ngân hàng", "chi cục", "thường trực", "các cơ sở", "đồn biên phòng", "tổ công nghệ", "trưởng bản", "người đứng đầu", "hội đồng", "liên hiệp",
    ];

    /// <summary>Openings of a sentence that tells why.</summary>
    public static readonly string[] ReasonStarts = ["do ", "vì ", "bởi ", "tại vì", "nguyên nhân", "một nguyên nhân", "sở dĩ", "một phần ", "phần vì", "phần lớn là do", "đó là do", "đó là vì", "lý do", "có được kết quả", "đạt được kết quả", "kết quả ấy", "kết quả đó", "kết quả trên", "kết quả này", "về khách quan", "về chủ quan", "nói cho cùng", "xét đến cùng", "điều này", "điều đó", "chính vì", "cũng vì", "tất cả là do", "ngoài ra do", "bên cạnh nguyên nhân", "nguyên do", "căn nguyên", "cội rễ", "phần do", "phần nhiều ", "chủ yếu do", "chủ yếu vì", "chủ yếu bởi", "cũng bởi", "âu cũng", "tất cả cũng", "suy cho cùng", "một mặt do", "một mặt vì", "một lý do", "có được chuyển biến", "thành công đó", "thành công này", "thành công ấy", "sự chuyển biến", "tình trạng này", "tình trạng đó", "tình trạng trên", "hạn chế trên", "hạn chế này", "những hạn chế trên", "tồn tại trên", "khách quan là", "chủ quan là", "trước hết do", "trước hết là do"];

    /// <summary>Openings with a time that is to come.</summary>
    public static readonly string[] ComingStarts = ["đến năm", "đến hết năm 2026", "đến cuối năm 2026", "thời gian tới", "trong thời gian tới", "từ nay", "từ năm học tới", "từ quý", "từ học kỳ", "trước ngày", "trước mắt", "chậm nhất", "trong quý iv, tổ", "hằng tháng", "hằng quý", "hằng tuần", "hằng năm", "ngay trong", "ngay sau hội nghị", "hết quý", "hết tháng", "mỗi tháng", "mỗi quý", "mỗi tuần", "năm tới", "quý tới", "tháng tới", "nhiệm kỳ tới", "giai đoạn tới", "giai đoạn 2026", "trong năm 2026", "năm học tới", "đối với các", "tới đây", "sang năm", "trong quý tới", "trong tháng tới", "trong năm tới", "kể từ năm học", "kể từ ngày", "sau đại hội", "sau kỳ nghỉ", "sau hội nghị này", "ngay từ đầu năm 2025", "năm 2025, ", "năm 2026, ", "phấn đấu", "trong những năm tới", "những năm tới", "nhiệm vụ trọng tâm", "mục tiêu"];

    /// <summary>Openings with a time that is past, and with a number of those who did.</summary>
    public static readonly string[] PastStarts = ["trong kỳ", "trong quý,", "trong năm,", "trong năm qua", "năm qua", "đến nay", "tính đến", "đến ngày", "đến giữa", "sau một", "sau hai", "sau ba", "sau 1", "sau 2", "qua ", "từ đầu năm", "từ chỗ", "từ 1", "từ 2", "từ nguồn", "lần đầu", "toàn tỉnh", "toàn huyện", "toàn xã", "toàn ngành", "toàn đảng bộ", "sáu tháng đầu năm", "6 tháng", "9 tháng", "chín tháng", "cả năm", "cả tỉnh", "cả huyện", "năm học vừa qua", "năm học 20", "năm 202", "ba năm", "hai năm", "nhân dịp", "cùng với đó", "ngoài ra", "nhìn chung", "bên cạnh đó, đã", "có 1", "có 2", "có 3", "đã ", "qua 9 tháng", "sau đợt", "sau khi", "chỉ sau", "chỉ trong", "ngay trong tuần đầu", "mấy năm nay", "ba năm nay", "hai năm nay", "những năm qua", "những năm gần đây", "từ ngày", "trong dịp", "nhờ", "năm nay", "lũy kế", "tính chung", "trong 9 tháng", "trong 6 tháng", "quý i", "quý ii", "quý iii", "vừa qua", "thời gian qua", "bốn năm qua", "năm năm qua", "trong nhiệm kỳ", "nửa nhiệm kỳ"];

    /// <summary>Openings of a sentence about a meeting or a paper.</summary>
    public static readonly string[] MeetingStarts = ["hội nghị do", "hội nghị diễn ra", "hội nghị đã nghe", "hội nghị nghe", "hội nghị thống nhất", "buổi làm việc", "cuộc họp", "phiên họp", "tại hội nghị", "tại buổi", "tại cuộc họp", "tại phiên họp", "phát biểu", "thành phần", "tham dự", "tham gia đoàn", "dự hội nghị", "cùng dự", "chủ trì", "đồng chủ trì", "sáng ngày", "chiều ngày", "sáng 1", "sáng 2", "chiều 1", "chiều 2", "ngày 1", "ngày 2", "cuối buổi", "cuối giờ", "sau khi nghe", "trên cơ sở", "báo cáo gồm", "báo cáo này", "thông báo này", "kế hoạch này", "văn bản này", "công văn này", "toàn văn", "văn phòng thông báo", "thực hiện công văn", "thực hiện kế hoạch số", "thực hiện chương trình công tác", "thực hiện quy chế làm việc", "đồng chí", "kèm theo", "ghi chú", "số liệu tính đến", "kính chuyển"];

    /// <summary>Openings that grant something before the sentence says what it means.</summary>
    public static readonly string[] Concessions = ["tuy ", "mặc dù", "dù ", "từ chỗ", "vượt qua", "khắc phục tình trạng", "bên cạnh", "cùng với kết quả", "ngoài những kết quả"];
}
