namespace Language.Amounts;

/// <summary>What is counted in offices' reports: nouns in their shortest form, and measures. What a longer phrase says of them is no unit.</summary>
internal static class CountNouns
{
    /// <summary>Measures and scales: what they are of may follow.</summary>
    public const string Scales = "nghìn tỷ; nghìn tỉ; trăm triệu; trăm tỷ; nghìn; ngàn; vạn; triệu; tỷ; tỉ; trăm; chục; tr.đ";

    /// <summary>Measures of the metric system and of time, money and shares.</summary>
    public const string Measures = """
        đồng; đ; USD; EUR; euro; đô la Mỹ; ngày đêm; mét giá; MVA; kVA; vòng; sào;  đô la; phần trăm; điểm phần trăm; điểm %; km2; km²; km; m2; m²; m3; m³; m; cm; mm; mg; ha; hecta; kg; tấn; tạ; yến; gam; lít; ml; kWh; kWp; kW; MWp; MW; MWh; KB; MB; GB; TB; Mbps; dB; giờ; phút; giây; ngày công; ngày làm việc; ngày; đêm; buổi; tuần; tháng;
        quý; năm; năm học; học kỳ; nhiệm kỳ; tuổi; lần; bậc; mức; hạng; độ; độ C; mét; mét vuông; mét khối; ki-lô-mét; kilômét; cân; µg; °C; oC; tiết; tiết học; tín chỉ; thế kỷ; thập kỷ
        """;

    /// <summary>People, by what they are. "lượt" goes before any of them.</summary>
    public const string People = """
        người; hộ; hộ gia đình; khẩu; nhân khẩu; công dân; cử tri; khách; khách du lịch; du khách; bạn đọc; độc giả; khán giả;
        em; cháu; cụ; trẻ; trẻ em; bé; bé trai; bé gái; học sinh; học viên; sinh viên; nghiên cứu sinh; giáo viên; giảng viên; cán bộ; cán bộ, công chức; cán bộ, công chức, viên chức; cán bộ, đảng viên; cán bộ, giáo viên; cán bộ quản lý; công chức; viên chức; đảng viên; hội viên; đoàn viên; đội viên; đại biểu; bác sĩ; bác sỹ; y sĩ; y tá; điều dưỡng; nữ hộ sinh; hộ sinh; dược sĩ; kỹ thuật viên; bệnh nhân; thai phụ; sản phụ; phụ nữ; bà mẹ; nạn nhân;
        vận động viên; huấn luyện viên; trọng tài; diễn viên; nghệ sĩ; nghệ nhân; chuyên gia; nhà khoa học; tiến sĩ; thạc sĩ; giáo sư; phó giáo sư; kỹ sư; cử nhân; trí thức; báo cáo viên; tuyên truyền viên; cộng tác viên; tình nguyện viên; thành viên; ủy viên; nhân viên; nhân viên y tế; công nhân; lao động; đối tượng; thí sinh; chủ tịch; trưởng bản; đồng chí; chiến sĩ; thanh niên; nông dân; cựu chiến binh; thương binh; liệt sĩ; già làng; doanh nhân; phóng viên; nhà giáo; phụ huynh; nhân lực; biên chế; hs; gv; hssv; cbgv; đv
        """;

    private const string Places = """
        tỉnh; tỉnh, thành phố; đồn; huyện; huyện, thành phố; thành phố; thị xã; xã; phường; thị trấn; bản; thôn; làng; tổ dân phố; khu dân cư; khu phố; khu; cụm; cụm dân cư; địa phương; địa bàn; vùng; đơn vị; cơ quan; tổ chức; sở; ngành; phòng; ban; đảng bộ; chi bộ; đảng ủy; cấp ủy; tổ chức đảng; chi hội; chi đoàn; liên đội; hội; hội đồng; ban chỉ đạo; cấp; quốc gia; nước;
        trường; trường học; trường mầm non; trường tiểu học; điểm trường; lớp; lớp học; nhóm lớp; nhóm, lớp; nhóm trẻ; phòng học; phòng máy; phòng ở; nhà trẻ; trung tâm; trạm; trạm y tế; bệnh viện; phòng khám; nhà thuốc; quầy thuốc; giường; giường bệnh; cơ sở; doanh nghiệp; hợp tác xã; tổ hợp tác; cửa hàng; chợ; nhà hàng; tổ; đội; câu lạc bộ; CLB; nhóm; nhà; nhà ở; ngôi nhà; nhà tạm; nhà văn hóa; nhà vệ sinh; công trình vệ sinh; căn nhà; mái ấm; thư viện; tủ sách; bảo tàng; sân; sân bóng; sân vận động; bể; bể nước; giếng; bếp; bếp ăn; di tích; danh thắng; khu du lịch; điểm du lịch; homestay; nghĩa trang; chốt; trụ sở; kho
        """;

    private const string Deeds = """
        hội nghị; hội thảo; hội thi; hội diễn; liên hoan; ngày hội; cuộc; cuộc họp; cuộc thi; cuộc kiểm tra; cuộc vận động; buổi; buổi tuyên truyền; buổi tập huấn; đợt; đợt kiểm tra; đoàn; đoàn kiểm tra; chương trình; chuyến; chuyến xe; giải; giải thưởng; huy chương; HCV; HCB; HCĐ; bộ huy chương; kỷ lục; trận; trận đấu; tiết mục; vở; vở diễn; đêm diễn; môn; môn thể thao; nội dung thi; lớp tập huấn; khóa; khóa học; phiên; phiên chợ; phiên tòa; kỳ; kỳ họp; chuyên đề; chuyên mục; phong trào; mô hình; sáng kiến; giải pháp; nhiệm vụ; nhóm nhiệm vụ; hoạt động; việc; việc làm; đầu việc; cam kết; lượt; lượt xe; lượt xã; lượt tin; lượt đơn vị; lượt ý kiến; lượt khám
        """;

    private const string Things = """
        văn bản; nghị quyết; chỉ thị; kế hoạch; quyết định; báo cáo; công văn; thông báo; hướng dẫn; kết luận; đề án; đề tài; dự án; tiểu dự án; sản phẩm; nhãn hiệu; bằng sáng chế; văn bằng; chứng chỉ; đơn; đơn thư; hồ sơ; thủ tục; dịch vụ; ý kiến; kiến nghị; phản ánh; câu hỏi; chỉ tiêu; mục tiêu; tiêu chí; tiêu chuẩn; nội dung; điểm; điểm thi; điểm cầu; điểm tiêm; điểm bán; điểm nóng; vụ; vụ việc; trường hợp; ca; ổ dịch; mẫu; mẫu nước; mũi; mũi tiêm; liều; loại; loại hình; thuốc; kỹ thuật; xét nghiệm; đơn vị máu; túi máu; vị trí; vị trí việc làm;
        tin; tin, bài; tin bài; bài; bài viết; bài hát; bài thuốc; ảnh; bức ảnh; bức tranh; phóng sự; pano; pa nô; áp phích; băng rôn; khẩu hiệu; tờ rơi; tờ gấp; tờ; cuốn; cuốn sách; quyển; quyển sách; quyển vở; đầu sách; bản sách; ấn phẩm; tài liệu; bộ; bộ sách; bộ tài liệu; bộ hồ sơ; bộ thiết bị; bộ máy tính; bộ bàn ghế; bộ quần áo; bộ loa; bộ đồ chơi; trang; trang web; trang thông tin điện tử; đĩa; video; clip; suất; suất quà; suất học bổng; suất ăn; phần quà; phần thưởng; quà; học bổng; xe; xe đạp; xe lăn; xe máy; máy; máy tính; máy chiếu; máy lọc nước; thiết bị; ti vi; camera; loa; cụm loa; công tơ; hiện vật; tư liệu; công trình; hạng mục; loài; loài cây; cột mốc; di sản; lễ hội; dòng họ; cây; con; con gia súc; con gia cầm; con trâu; con bò; con lợn; con dê; con giống; quả; gói; hộp; chiếc; chiếc xe; cái; thùng; thùng rác; chai; bao; cặp; cặp vợ chồng; cặp đôi; đôi; đám cưới; đám tang; gia đình; dân tộc; tôn giáo; thẻ; tài khoản; máy chủ; trạm phát sóng; trạm BTS; đoạn; tuyến; tuyến đường; cầu; phiếu; tập thể; cá nhân; danh hiệu; bằng khen; giấy khen; lĩnh vực; phần; chương; điều; khoản; mũ; áo; áo ấm; chăn; chăn ấm; màn; nguồn; phương tiện; hệ thống; mặt hàng; vụ án; bị can; bị cáo; giấy phép; giấy phép lao động; giấy chứng nhận; hợp đồng; triển lãm; viên; viên thuốc; viên gạch; phương tiện đo; cột; trạm biến áp; cầu treo; bài báo; sách; cuộc gọi; bộ phim; cuộc thanh tra; cuộc giám sát; phòng công vụ; đàn; đàn ong; chiếc chăn; thùng mì; ca phẫu thuật; hãng thông tấn; căn; bản ghi nhớ; ki-ốt; bộ dữ liệu; dữ liệu; xe cứu thương; xe chữa cháy; thẻ căn cước; điểm đen; hố xí; nhà tiêu; bể biogas; chuồng; chuồng trại; vườn; vườn ươm; ao; lồng; lồng cá; nhà lưới; nhà kính; máy gặt; máy bơm; máy phát điện; giống; giống lúa; hố rác; mét khối nước; kênh; video clip; tiểu phẩm; ca khúc; bức; bức thư; phiếu bầu; phiếu tín nhiệm; phiếu thuận; lá phiếu; ghế; bàn; bộ bàn; tủ; giá sách; phòng; tầng; tòa nhà; dãy nhà; ký túc xá; sân chơi; sàn; tuyến kênh; thuê bao; quầy hàng; tọa đàm; tuabin; đập; hồ; hồ chứa; chốt chặn; lán; bếp gas; bình; bình oxy; máy thở; xe buýt; chuyến bay; tàu; thuyền; thuyền viên; ngư dân; tàu cá; toa; cảng; kiện; kiện hàng; lô; lô hàng; mã; mã số; mã vùng trồng; bài thi; đề thi; câu; chữ; trang sách; tài khoản; lượt cơ sở; lượt đoàn; lượt hộ; lượt thôn; lượt bản; lượt trẻ; lượt phương tiện; lượt hành khách; lượt thẩm định; tên miền; cổng; website; tấm; tấm lợp; tấm pin; bóng đèn; đèn; bằng; bằng sáng chế; văn bằng bảo hộ; sở, ngành; ngành, địa phương; chữ số; từ; đài; phim; vở kịch; chậu; khóm; luống; gốc; mảnh; thửa; thửa đất; lô đất; gian; gian hàng; sạp; quầy; lán trại; điểm bản; điểm lẻ; điểm bưu điện; điểm truy cập; máy tính bảng; máy ảnh; máy quay; máy in; máy siêu âm; máy xét nghiệm; bộ đàm; màn hình; máy sấy; máy cày; máy xay xát; dây chuyền; vòi nước; téc nước; bồn nước; đồng hồ nước; cột điện; bóng; quả bóng; lá cờ; biển báo; đạo cụ; nhạc cụ; khèn; trống; chiêng; bộ trang phục; đôi giày; đôi dép; tấm chăn; thùng hàng; túi quà; túi; túi thuốc; tủ thuốc; vỉ; lọ; bơm kim tiêm; bao cao su; que thử; đám cháy; cuộc hôn nhân; lượt khách; lượt người; giao dịch; tài khoản ngân hàng; mã định danh; chữ ký số; chứng thư số; bản đồ; bản tin; số báo; kỳ báo; trang báo; tác phẩm; bài dự thi; tranh; bản nhạc; kịch bản; giáo án; bài giảng; chương trình phát thanh; chương trình truyền hình; hội thao; khối lớp; trạm cấp nước; trạm bơm; nhà máy; thủy điện; bãi rác; lò đốt; lò đốt rác; bể chứa; cống; đập tràn; con đường; con suối; tuyến phố; ngõ; nút giao; phương án; khuyến nghị; tồn tại; khuyết điểm; hạn chế; vi phạm; hành vi; giấy mời; giấy khai sinh; bản cam kết; bản đăng ký; phần việc; vườn mẫu; mô hình điểm
        """;

    public const string Text = Measures + ";" + People + ";" + Places + ";" + Deeds + ";" + Things;

    /// <summary>"42.904 lượt người": how often somebody came.</summary>
    public static string Turns => string.Join(';', People.ReplaceLineEndings(" ").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(p => "lượt " + p));

    /// <summary>Places that are counted together: "xã, phường, thị trấn".</summary>
    public const string Territories = "xã; phường; thị trấn; thị xã; huyện; thành phố; bản; thôn; tổ dân phố; khu phố; khu dân cư; làng";

    /// <summary>What a rate is for, beside all that is counted: each word after a slash.</summary>
    public const string Per = "l; vạn dân; nghìn dân; ngàn dân; dân; trẻ đẻ sống; trẻ sơ sinh; năm học; lớp; sào; vụ; người/tháng; mùa; m3; đầu người; lao động; kỳ";

    /// <summary>Words that begin no counted noun: with them the sentence goes on.</summary>
    public const string GoesOn = "đã; đang; sẽ; được; bị; có; là; ở; tại; của; và; hoặc; hay; cho; với; trong; ngoài; để; về; theo; so; đạt; tăng; giảm; từ; đến; thì; nên; mà; do; vì; nhưng; còn; cũng; chưa; không; nay; này; đó; kia; sau; trước; trên; dưới; lên; xuống; nữa; thuộc; bằng; chiếm; gồm; nhằm; khi; nếu; như; tức; vào; ra; qua; hơn; trở; tham; thực; hoàn; triển; tổ; nhất; nhì; mới; khác; đầu; cuối; giữa; đều; phải; cần; xin; kể; trừ; cùng; sao; rồi; lại; bởi; dành; tính; quy; thành; đi; giáp; tới";

    /// <summary>Nouns before a number that order things and do not count them: "đợt 2", "tuần 38", "bản 6".</summary>
    public const string Ordered = "đợt; tuần; bản; tổ; khu; lớp; khối; chí; đoạn; đội; nhóm; cụm; số; loại; hạng; tầng; ca; kíp; trang; dãy; nhà; phòng; độ; tháng; ngày; năm; kỳ; thứ; tập; bài; câu; bước; dự án; mã; vùng; tiết; hội thi; vực; phường; quận";
}
