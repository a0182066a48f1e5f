namespace Language.Statements;

/// <summary>The words by which the kind of a sentence is told, as data: folded, each list with what it stands for.</summary>
internal static class KindLexicon
{
    /// <summary>Greetings, legal grounds, closing formulas, and openings that only announce.</summary>
    public static readonly string[] OtherStarts =
    [
        "căn cứ ", "trên đây là", "kính gửi", "kính thưa", "kính chúc", "xin kính chúc", "xin trân trọng", "trân trọng cảm ơn", "trân trọng báo cáo", "trân trọng kính", "thưa toàn thể", "nơi nhận", "quang cảnh", "toàn cảnh", "đại biểu dự", "đại biểu tham dự", "các đại biểu", "ảnh:", "ảnh chụp", "hình ảnh",
        "báo cáo kết quả", "báo cáo tình hình", "báo cáo công tác", "báo cáo sơ kết", "báo cáo tổng kết", "kế hoạch triển khai", "kế hoạch tổ chức", "kế hoạch thực hiện", "chương trình hành động thực hiện", "thông báo kết luận", "thông báo về", "tờ trình về", "phụ lục", "biểu số", "danh sách", "xét đề nghị", "theo đề nghị", "để đánh giá",
        "thay mặt", "tôi xin", "tham dự hội nghị có", "dự hội nghị có", "dự và chỉ đạo", "tới dự", "tham dự có", "chủ trì hội nghị có", "phần thứ", "đoàn chủ tịch", "biểu 0", "biểu số", "hội nghị bế mạc", "hội nghị khai mạc", "hội nghị kết thúc", "ban hành kèm theo"
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
        "các huyện", "các xã", "các trường", "các đơn vị", "các ngành", "các phòng", "các cấp ủy", "các địa phương", "các cơ quan", "các cấp, các ngành", "các đồng chí", "cấp ủy", "đảng ủy các", "ngành y tế tập", "ngành giáo dục tập", "các ban", "các đoàn thể", "các chi bộ", "các thành viên", "các trạm", "các hội", "ubnd các", "hiệu trưởng", "mỗi ",
    ];

    /// <summary>What makes asking the chair's order.</summary>
    public static readonly string[] Ordering = ["chủ trì, phối hợp", "hoàn thành trước", "xong trước", "báo cáo kết quả về", "trước ngày", "chậm nhất", "tập trung", "khẩn trương", "quán triệt", "nghiêm túc"];

    public static readonly string[] Causes =
    [
        "nguyên nhân", "sở dĩ", "bắt nguồn từ", "bắt nguồn", "xuất phát từ", "là do", "là vì", "là bởi", "là nhờ", "chủ yếu do", "phần nhiều do", "trước hết do", "một phần do", "một phần vì", "một phần là do", "khiến", "khiến cho", "dẫn đến", "dẫn tới", "kéo theo", "làm nản lòng", "gốc rễ", "lý do", "vì thế", "vì vậy", "do vậy", "do đó", "cho nên", "bởi", "tác động mạnh", "tác động tiêu cực", "làm phai nhạt",
        "có được kết quả", "đạt được kết quả trên", "đạt được những kết quả trên", "nhờ đó mà có", "phải kể đến", "quyết định thành công", "mấu chốt", "yếu tố quyết định", "một trong những lý do", "đây là lý do", "từ đó phát sinh", "do chưa", "do thiếu", "tại vì", "đó là do", "chính vì", "hệ quả của", "hậu quả của", "mà ra", "căn nguyên", "ảnh hưởng không nhỏ", "về khách quan", "về chủ quan", "cội rễ", "ở chỗ", "có phần trách nhiệm của", "nhờ vậy mà", "quyết định đến"
    ];

    /// <summary>With "vì" in the middle, what a cause is not.</summary>
    public static readonly string[] NoCauses = ["vì sự", "vì người", "vì trẻ", "vì mục tiêu", "vì cộng đồng", "vì nạn nhân", "vì hòa bình", "vì nhân dân", "đơn vị", "vì sức khỏe", "vì môi trường", "không để", "không phải nghỉ"];

    public static readonly string[] TaskWords =
    [
        "có trách nhiệm", "chịu trách nhiệm", "phấn đấu", "yêu cầu các", "khẩn trương", "quyết tâm", "đặt mục tiêu", "chỉ tiêu đến", "đến năm", "thời gian tới", "trong thời gian tới", "chủ trì, phối hợp", "hoàn thành trước", "xong trước", "chậm nhất", "làm đầu mối", "làm nòng cốt", "kiên quyết", "bằng được", "cần tiếp tục", "cần tập trung", "cần tăng cường", "cần chú trọng", "cần quan tâm", "nhiệm vụ trọng tâm", "một số nhiệm vụ",
    ];

    /// <summary>Verbs with which a task begins and a result never does.</summary>
    public static readonly string[] TaskStarts =
    [
        "tiếp tục", "tập trung", "đẩy mạnh", "tăng cường", "chủ động", "rà soát", "chú trọng", "phấn đấu", "nâng cao", "chấm dứt", "bảo đảm", "đảm bảo", "xóa ", "số hóa", "củng cố", "gắn ", "đổi mới", "quy hoạch", "lồng ghép", "khắc phục", "hoàn thiện", "phát huy", "mở rộng", "đẩy nhanh", "phát triển", "huy động tối đa", "quan tâm", "ưu tiên", "kiên quyết", "kịp thời", "thường xuyên", "nghiêm túc", "làm tốt", "thực hiện tốt", "thực hiện nghiêm", "thực hiện có hiệu quả", "thực hiện hiệu quả", "quản lý chặt chẽ", "siết chặt", "khuyến khích", "từng bước", "nghiên cứu", "cụ thể hóa", "đề cao", "xây dựng và", "giữ gìn", "bảo vệ", "bảo tồn", "khai thác", "đa dạng hóa", "nhân rộng", "định hướng", "giảm ", "hạn chế ", "ngăn chặn", "phòng ngừa", "chuẩn bị", "sớm ", "khơi dậy", "tạo điều kiện", "tạo chuyển biến", "giao ", "mỗi ", "coi trọng", "lấy ", "đưa ", "duy trì", "sắp xếp", "tranh thủ", "không để", "tuyệt đối", "triệt để", "tạo ", "hình thành", "thu hút", "tham mưu", "kiện toàn", "xã hội hóa", "công khai", "minh bạch", "cải cách", "cải thiện", "chăm lo", "đặt ", "dành ", "mua sắm", "bồi dưỡng", "đào tạo", "luân chuyển", "xử lý nghiêm", "tổng rà soát", "thống kê", "nắm chắc", "nắm bắt", "theo dõi", "đôn đốc", "chỉ đạo", "thí điểm", "vận hành", "kết nối", "nâng ", "kiểm kê", "khôi phục", "xử phạt", "tăng ", "chấn chỉnh", "tuyển chọn", "sửa đổi", "lựa chọn", "bám sát", "kéo giảm", "không cấp", "từ nay", "hằng quý", "hằng tháng", "ngay trong", "ngay sau", "yêu cầu ", "đấu tranh", "nêu gương", "nhanh chóng", "khẩn trương", "phổ cập", "thu hẹp", "hướng tới", "ưu tiên", "tổ chức lại", "thay đổi", "quán triệt sâu", "rút ngắn", "siết ", "đẩy lùi", "hướng mạnh", "xác định", "liên kết", "làm rõ", "bổ trợ", "vận động mọi", "hoàn tất"
    ];

    /// <summary>Other verbs with which a task begins; with a count of what was done they begin a result.</summary>
    public static readonly string[] VerbStarts =
    [
        "thực hiện", "triển khai", "tổ chức", "phối hợp", "xây dựng", "vận động", "tuyên truyền", "kiểm tra", "giám sát", "hướng dẫn", "hỗ trợ", "đầu tư", "quản lý", "bố trí", "huy động", "ban hành", "thành lập", "mở ", "cấp ", "tặng ", "trao ", "khám ", "tiêm ", "tập huấn", "sửa chữa", "trồng ", "thu gom", "lắp đặt", "giới thiệu", "tuyển ", "biên soạn", "sưu tầm", "truyền dạy", "phục dựng", "in ", "phát ", "chi trả", "giải ngân", "giải quyết", "tiếp nhận", "xử lý", "ra quân", "lập ", "đăng ", "thẩm định", "cho vay", "tư vấn", "điều trị", "quán triệt", "học tập", "hoàn thành", "phát động", "ký ", "khảo sát", "đánh giá", "sơ kết", "tổng kết", "thông tin", "gửi ", "cắm ", "dạy ", "rút ", "ứng dụng", "chuyển ", "cung cấp", "bổ sung", "trang bị", "thay ", "phổ biến", "bàn giao", "nghiệm thu", "công nhận", "khen thưởng", "thăm ", "khai mạc", "đón ", "phủ sóng", "cập nhật", "kiểm soát", "giao lưu", "tạo việc làm", "đào tạo nghề", "phân công", "phát hiện", "can thiệp", "khoanh vùng", "phân loại", "sàng lọc", "nuôi dưỡng", "tìm kiếm", "giải cứu", "triệt ", "tháo gỡ", "nhắc nhở", "báo cáo", "tham gia", "ghép ", "lắp ", "thanh tra", "trám ", "san ", "dựng ", "tu bổ", "trùng tu", "tiêu hủy", "kết nạp", "phong tặng", "chiếu ", "phẫu thuật", "xét nghiệm", "xuất bản", "sáng tác", "dàn dựng", "số hóa", "khởi công", "chuyển giao"
    ];

    /// <summary>Nouns that begin like a verb.</summary>
    public static readonly string[] Nouns = ["báo cáo viên", "chuyển đổi số trong", "công tác", "việc ", "tỷ lệ", "số ", "chất lượng", "hoạt động", "phong trào", "mô hình", "kinh phí", "cơ sở vật chất", "dạy nghề cho", "tình trạng", "tình hình"];

    /// <summary>What no order says of its own deed.</summary>
    public static readonly string[] FallsShort = ["có lúc", "có nơi", "thưa thớt", "nặng về", "vẫn còn", "còn hình thức", "còn hạn chế", "còn chậm", "chưa cao", "chưa đều", "chưa đạt", "không thực hiện được", "muộn hơn", "còn thấp", "còn nhiều"];

    /// <summary>What a target says of its figure.</summary>
    public static readonly string[] TargetWords = ["ít nhất", "tối thiểu", "trở lên", "phấn đấu", "vào năm", "đến năm", "đến hết năm", "trước năm", "trước ngày", "trước tháng", "trong quý", "trong tháng", "toàn bộ", "100%", "mỗi ", "xuống dưới", "chậm nhất", "cuối năm nay", "trong năm học tới", "năm tới", "hằng năm", "không quá", "trong năm 20", "từ tháng", "từ ngày", "tiến tới", "hướng tới", "lên ít nhất", "bằng được", "từ nay đến", "tuần này", "tháng tới", "tháng này", "quý tới"];

    /// <summary>Organs with which an order may begin.</summary>
    public static readonly string[] Organs =
    [
        "sở ", "các sở", "ban ", "các ban", "ubnd", "ủy ban", "công an", "bộ đội", "hội ", "các hội", "đoàn ", "các đoàn", "mặt trận", "trung tâm", "các trung tâm", "bệnh viện", "trạm y tế", "các trạm", "trường ", "các trường", "phòng ", "các phòng", "huyện", "các huyện", "xã ", "các xã", "cấp ủy", "các cấp", "đảng ủy", "ngành ", "các ngành", "mỗi ", "hiệu trưởng", "các đơn vị", "các cơ quan", "cơ quan", "bảo hiểm xã hội", "liên đoàn", "văn phòng", "đài ", "báo ", "các địa phương", "các thành viên", "các chi bộ", "thư viện", "bảo tàng", "ngân hàng", "chi cục", "thường trực", "các cơ sở", "đồn biên phòng", "tổ công nghệ", "trưởng bản", "người đứng đầu", "hội đồng", "liên hiệp",
    ];

    /// <summary>What says that something is or was so, and asks for nothing.</summary>
    public static readonly string[] Telling = ["đã", "được", "đạt", "có", "còn", "chưa", "không", "là", "đang", "tăng", "bị", "hiện", "vẫn", "thiếu", "chỉ", "nhiều", "giành", "vượt", "chiếm", "thu hút", "luôn", "ngày càng", "diễn ra", "bước đầu", "cơ bản", "chậm", "thấp"];

    /// <summary>Denials and words that sound like a shortcoming and are none: taken out before looking for one.</summary>
    public static readonly string[] Harmless =
    [
        "không để", "không xảy ra", "không còn", "không phát sinh", "không ghi nhận", "không bị gián đoạn", "không gián đoạn", "không có trường hợp", "không có ca", "không có vụ", "không ma túy", "chưa để xảy ra", "chưa ghi nhận", "chưa phát hiện", "chưa xảy ra", "không quá", "không ngừng", "không chỉ", "không những", "không phải", "hoàn cảnh khó khăn", "hoàn cảnh đặc biệt khó khăn", "đặc biệt khó khăn", "vùng khó khăn", "xã khó khăn", "khó khăn về nhà ở", "vượt khó", "người khuyết tật", "thiếu nhi", "thiếu niên", "thanh thiếu niên", "suy dinh dưỡng thể thấp còi", "thấp còi", "không dùng tiền mặt", "không thuốc lá", "còn lại", "hết hạn nộp", "không khí", "chậm nhất", "vùng thấp", "chưa thành niên", "tập yếu", "trọng yếu", "chủ yếu", "thiết yếu", "yếu tố", "tất yếu", "cơ yếu", "yếu thế", "người yếu", "tháo gỡ khó khăn", "vượt qua khó khăn", "khắc phục khó khăn", "không thu tiền", "chưa có điện lưới", "chưa có nhà ở", "giảm nghèo", "phòng, chống", "phòng chống", "ngăn chặn", "giảm thiểu", "nạn nhân", "thấp nhất", "giảm thấp", "giảm còn", "hạ còn", "nay còn", "xuống còn", "chỉ còn lại", "nhà dột nát", "nhà tạm", "không có tử vong", "không có thí sinh", "không có đầu việc", "không có diện tích", "không dùng thuốc", "không đốt", "không thả rông", "không khoán trắng", "không sinh con thứ ba", "không có người tảo hôn", "không có người nghiện", "không tảo hôn", "không tệ nạn", "trước thời hạn", "vượt thời hạn", "khoảng trống đã", "lao động trẻ em giảm", "phức tạp về ma túy", "vùng trũng", "thiếu thốn đã", "chưa dòng họ nào", "chưa có vụ", "không vụ nào", "chưa tốt nghiệp", "chưa biết chữ", "chưa biết đọc", "không nhận lương", "không còn phải"
    ];

    public static readonly string[] Shortcomings =
    [
        "chưa", "thiếu", "hạn chế", "khó khăn", "bất cập", "yếu", "yếu kém", "kém", "chậm", "thấp", "xuống cấp", "lúng túng", "tồn tại", "vướng mắc", "chồng chéo", "dàn trải", "quá tải", "lạc hậu", "nợ đọng", "bỏ dở", "tái diễn", "tái trồng", "tái nghiện", "mới đạt", "mới có", "mới chỉ", "chỉ đạt", "chỉ có", "chỉ mới", "không đạt", "không đủ", "không có", "không đúng", "không thể", "không tổ chức được", "không đều", "không đồng đều", "không hiệu quả", "không cao", "không bảo đảm", "không đảm bảo", "không được", "không ai", "hình thức", "chiếu lệ", "qua loa", "sơ sài", "lỏng lẻo", "buông lỏng", "phó mặc", "khoán trắng", "chênh lệch", "na ná", "trùng lặp", "sai lệch", "manh mún", "nhỏ lẻ", "thưa thớt", "tạm bợ", "ô nhiễm", "mùi hôi", "ứ đọng", "mai một", "thất truyền", "mất dần", "biến mất", "sụt giảm", "sa sút", "giảm sút", "vẫn còn", "vẫn xảy ra", "còn xảy ra", "còn để", "còn tình trạng", "còn nặng", "còn mỏng", "còn ít", "quá ít", "rất ít", "hiếm", "ngại", "ỷ lại", "trông chờ", "lãng phí", "bỏ hoang", "hoang phế", "bùng phát", "tử vong", "diễn biến phức tạp", "phức tạp", "manh động", "nguy cơ", "phá rừng", "vi phạm", "nhóm cuối", "xếp cuối", "cuối bảng", "trễ", "muộn", "hỏng", "tụt", "có nơi", "có lúc", "nơi này, nơi khác", "không ít", "một bộ phận", "bị động", "chậm trễ", "kéo dài", "vắng", "trầm lắng", "nghèo nàn", "đơn điệu", "khô khan", "lác đác", "lơ là", "né tránh", "đùn đẩy", "thờ ơ", "bức xúc", "than phiền", "phàn nàn", "xa rời", "rập khuôn", "sao chép", "cũ kỹ", "chật hẹp", "chật chội", "dột", "sạt lở", "cạn kiệt", "quá thấp", "mỏng", "thưa", "gián đoạn", "đứt gãy", "chập chờn", "thất thường", "rải rác", "bỏ học", "bỏ trốn", "bỏ bê", "bỏ ngỏ", "bỏ lửng", "phai nhạt", "lệch", "hụt", "mù mờ", "mơ hồ", "đáng lo", "đáng báo động", "báo động", "nhức nhối", "dai dẳng", "khan hiếm", "lây lan", "đình trệ", "ách tắc", "tồn đọng", "dở dang", "chắp vá", "vênh", "lỗi thời", "ít quan tâm", "ít được", "ít người", "ít có", "ít tham gia", "ít sân", "ít khi", "khó tiếp cận", "khó tuyển", "khó kiểm soát", "khó thu", "khó bố trí", "gặp khó", "còn lẻ tẻ", "lẻ tẻ", "trống", "bỏ trống", "quên lãng", "đếm trên đầu ngón tay", "gấp rưỡi", "gấp đôi bình quân", "quay về", "chôn lấp", "tận dụng", "đắp chiếu", "im tiếng", "bị thay dần", "nổi váng", "bốc mùi", "cứ để đấy", "mỗi nơi một kiểu", "không kết nối", "len vào", "len lỏi", "lan nhanh", "chép lại", "không xuất trình", "không thực hiện được", "chỉ qua", "chỉ biết", "bỏ uống", "vẫn phải", "phải nghỉ", "phải kiêm", "phải đi", "phải nhập", "phải sang", "phải ra", "chỉ khoảng", "chỉ riêng", "tảo hôn vẫn", "vẫn ở mức", "trắng", "nặng về", "mới đáp ứng", "đến sau", "bỏ cuộc", "thất lạc", "bỏ về", "nhường chỗ", "mất mùa", "vượt tuyến", "quanh co", "nhiễu", "hời hợt", "chán", "xong rồi để đấy", "chưa kịp", "không theo kịp", "đội vốn", "thất nghiệp", "gãy", "nứt", "ẩm mốc", "đọng", "oằn", "lấn át", "lấn chiếm", "quá nhiều", "quá xa", "ít đi", "già hóa", "khát"
    ];

    /// <summary>What grows or appears to nobody's gain.</summary>
    public static readonly string[] Ills = ["số người nghiện", "người nghiện", "tội phạm", "tảo hôn", "đuối nước", "bỏ học", "tái nghèo", "ổ dịch", "dịch ", "ca mắc", "số ca", "tệ nạn", "bạo lực", "xâm hại", "rác thải", "nợ ", "vụ cháy", "lấn chiếm", "học sinh bỏ", "suy dinh dưỡng", "sinh con thứ ba", "vi phạm"];

    public static readonly string[] Gains = ["đã", "đạt", "vượt", "hoàn thành", "được nâng", "được quan tâm", "được chú trọng", "được triển khai", "được đẩy mạnh", "được duy trì", "tăng", "duy trì", "giữ vững", "hiệu quả", "thành công", "tích cực", "chuyển biến", "ổn định", "nền nếp", "phát huy", "giành", "thu hút", "kịp thời", "nâng lên", "được công nhận", "bước đầu", "được bảo đảm", "được đảm bảo", "chi trả", "được khống chế", "được tháo gỡ", "được di dời", "gỡ được", "được khắc phục", "khỏi bệnh", "ghi danh", "ra mắt", "đông nhất", "được xóa bỏ", "ra khỏi danh sách", "được thông suốt", "an toàn", "nghiêm túc", "đúng quy định", "đúng thời hạn", "nền nếp", "khởi sắc", "bước tiến"];
}
