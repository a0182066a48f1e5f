namespace Language.Statements.Kinds;

/// <summary>What words and pairs of words count for a kind, in hundredths, beside the cues; a sentence's first words have a mark. Written by <c>Bench learn</c> from sentences that stand in bench/quality, and not to be mended by hand.</summary>
internal static class WordWeights
{
    /// <summary>Below this nothing is written down.</summary>
    public const int Least = 7;

    /// <summary>A line for each kind and weight.</summary>
    public const string Text = """
        result 44: nào
        result 35: cả; sinh; được
        result 33: và
        result 31: hai
        result 29: không còn
        result 28: trồng
        result 27: bản
        result 26: ngay; đều
        result 24: hơn
        result 23: ^cả; ban; sau
        result 22: viên; đưa; đồng
        result 21: còn; giảm; nậm
        result 20: ^ba; giải; gọn
        result 19: bằng; than; thu; đã; động
        result 18: ngay trong; ngôi; tết; đi
        result 17: bốn; cơ sở; cưới; liên; thị; trôi; trôi chảy; về; đêm
        result 16: ^không; chung; phục; thanh; trong đêm; tình; uyên; đã được; đội
        result 15: ^các; chảy; khôi; khôi phục; nộp; tra; trả; tuần; tâm
        result 14: ^mười; chỉ trong; hoa; nghe; san; so; than uyên; đủ; ở bản
        result 13: ba; bóng chuyền; chuyền; dời; hạn; hệ thống; kiểm tra; lũ; lắp; so với; sùng; tiền; trú; trước tết; trợ; tượng; từ; với; đối tượng
        result 12: bà; chỉ; chỉ sau; giảm còn; góp; hệ; máy; nếp; quá hạn; sửa; thuật; thường; tiếp; toàn; tồn; tự; tỷ đồng; xã không; đoàn; đài; đối; ổn; ổn định
        result 11: a; ba năm; bum; bà con; cháy; chương trình; có thêm; của; gạo; hình; khỏi; lượt; lắp xong; miến; miến dong; mới của; nuôi; nền; qua; quan trắc; sang; sau một; tiếng; trong đó; trung; trắc; trồng cây; tuyến gấp; từ tiền; tử; việt; xa về; đông; đảng ủy; ở
        result 10: ^bà; ^bà con; ^tổ công; bảo trợ; bảo đảm; bệnh; cho phép; chung tay; dong; dòng; dòng họ; giữ ở; hoạt động; họ; hồ; khoanh; kỳ; lần; mặt; mổ; nay; người nhận; nông; nợ quá; nữ; phần; quan; quỹ; sau ba; sách; thanh toán; thứ; tiền mặt; tượng bảo; tặng; tỉnh tăng; tục; tỷ; điểm; đảm
        result 9: ^hộ; ^nhờ; ^trạm; ^tổ; bán; bản nào; bản được; bằng tiếng; cho; cây; cấp; di; duy trì; hoạt; hợp vệ; khai sinh; không; không để; loa truyền; mười; mồ; nay đã; ngành y; ngôi nhà; nhân; nền nếp; nửa so; phủ; sinh lớp; sổ; thuận; tháng cho; thống; tiếng việt; triệu; triệu đồng; truyền thanh; trường; tác xã; tăng; tổ; đi vào; đã có; đạt; đặn; đều đặn; địa; ủy
        result 8: ^bản; ^cả xã; ^hộ nghèo; ^thông tin; ^xử phạt; ban có; ban với; bóng; bậc; chủ động; các cấp; cơm; cả bản; cả xã; danh; duy; giảm từ; giữa ban; hai tháng; hành; hành động; hảo; hảo tâm; hằng tháng; học và; khu vực; kết; là ở; lượt người; lớp được; mô; mỗi ngày; mừng; ngành; nhà hảo; nhựa; nào phải; pa; phát; quy trình; quốc; sai sót; sân bóng; sản; tay; thông minh; thải; thị trấn; thứ tiếng; toán không; trong; truyền hình; trấn; tám; vi; vàng; với năm; xong; xử phạt; đi từng; được phát; đầu; đầu tiên
        result 7: ^cuối; ^các cơ; ^kỳ; ^mô; ^mô hình; ^thường trực; ^trung; ^đội; ba lần; biên được; biến đến; buổi; bào; bãi; bão; bị lừa; chỉ số; cuối quý; các bản; cây thuốc; cấp mới; của người; củng; già làng; gấp ba; hai xã; huống; hàng; hơn hai; hằng; hợp giữa; khai; khu; không phải; kịp thời; lan; linh; linh đình; liên tiếp; liệt sĩ; minh; mã; mô hình; một ngày; nghệ thuật; nguyện; người lự; nhiều năm; như trước; nhất; nhất là; nói chuyện; nộp trực; nửa; phiện; phép; phổ biến; quà; ra ở; sách đến; sót; sơ nộp; sử; tam; tam đường; thuốc phiện; thôn; thời; thực hiện; tiếng dân; truyền; trì; trường lớp; tình huống; tín; tỉnh; tổ công; vi phạm; việc nào; việc với; vùng lũ; vận hành; với cùng; với đầu; vợ; vợ chồng; vụ; xá; xây xong; y; ép; đến tay; đều có; đồng bào; động ổn; đỡ
        result -7: ^con; ^doanh; ^sáu tháng; ^sở; ^xã; ^độ; bàn giao; bình quân; bò; cho tổ; chí; chủ yếu; cuối năm; công nhân; công trình; diễn; diện sở; doanh nghiệp; giờ sáng; hỏi; khoán; khoảng; lưu; lại trường; lớn; mầm; mầm non; mới; nghị được; nhận tin; non; núi; nằm; phân; rồi; sau sắp; soát; sáng; sản xuất; sở nội; sự; thoát; thuộc; thành lập; tháng; tháng đầu; thầy; trao đổi; trung ở; trách; trước; trước ngày; tại; tạo được; tết đến; từ năm; từng; vào lớp; điện; đoạn; đổi; đợt; ấy; ở cấp
        result -8: ^doanh nghiệp; ^dịch; ^hội nghị; ^sáu; bào mông; cao điểm; cáo; có; dây; dây tiếp; dự thảo; em gái; ghi; họp; hộ gia; không tuyển; làm; lấy chồng; lập; lệ học; mà; nhất trong; nặng; nội vụ; quy định; quân; thuốc; trật; trật tự; vẫn; xã chưa; ăn; đại diện; đồng chí
        result -9: báo cáo; bạn; cai; chất lượng; diễn ra; giao; gần; lòng; phát hiện; phổ thông; quanh; sinh vào; số liệu; theo; thiết; thiết bị; thấp; tiêm; trong tháng; trường mầm; tư; tạm; tận; xuất; xã phải
        result -10: ^chất; ^chất lượng; ^hai năm; ^nhà; an toàn; bé; có đường; dân tộc; dưới; giáp; gái; hiểm y; học nghề; mất; nay không; nơi; trong vòng; trưởng; tộc; vòng; xã có; điều
        result -11: bảo hiểm; cách; dùng được; gồm; mưa; nghề; số; tính; đứng
        result -12: biên; báo; bị; chưa được; con số; giá; hiểm; hết; năm; tin; đến
        result -13: ^nhiều; an; các xã; môn; thêm; trên
        result -14: ^thành; lấy; nghiệp; nguồn; phải
        result -15: nhiều
        result -16: ^người; cắt; dân; khi; tới
        result -17: liệu; tạo
        result -18: một
        result -19: chưa
        result -21: hai năm; vào
        result -23: là
        result -26: giờ
        limitation 42: ở
        limitation 37: hai
        limitation 34: vẫn
        limitation 33: một
        limitation 28: gần; tới
        limitation 26: hai năm
        limitation 24: tháng
        limitation 23: gây; như; trẻ em
        limitation 22: ^nhiều; chợ
        limitation 21: chưa; nhiều
        limitation 20: chưa được; năm
        limitation 18: ^người; ^trẻ; bị; con số; hầu; hầu như; số; đề
        limitation 17: gái; trong
        limitation 16: ^nhà; bốn; cô; máy; nghỉ; thấp; tỷ; ở các
        limitation 15: ^bệnh; lao; nghiệp; tin
        limitation 14: ^bốn; cả; hết; nhà văn; nạn; xã chưa
        limitation 13: ^hai; ^sáu; ba; báo; bé; chép; có chỗ; dùng được; dần; nay không; nửa; rất; thì ba; vùng; điện
        limitation 12: ^hai năm; ^người dân; ^điểm; biến; chất lượng; cách; dành; dành cho; giường; giữa; huyện; kho; kiêm nhiệm; ngân; nhất trong; thiết bị; viện; xe máy; đến nay
        limitation 11: ^bệnh viện; ^nạn; ^tỷ; bảo hiểm; chạy; có đơn; cứ; giải ngân; gần như; hiểm; kiêm; lò; mại; mới có; nhau; như không; phát hiện; sàn; sáu; tâm; vụ; xong; ăn; đơn; đề tài
        limitation 10: ^báo; ^ngân; ^ngân sách; ba tỷ; ba vụ; chừng; càng; cán bộ; công nhân; do người; doanh; dược; em; em gái; hè; hẹp; học theo; lý; lưu; mưa; mọc; một phần; ngày càng; ngân sách; nhưng; nói; nằm; phải đi; rồi; sơ; tham gia; theo bố; thiết; thẳng; trong kỳ; trung ở; trình nước; xấu; ở xã
        limitation 9: ^khoảng; ^khoảng cách; ^kết; ^sáu tháng; ^sân; ^trẻ em; ^vẫn; anh; ba tháng; biết; báo cáo; bộ bản; cao nhất; cho thể; chất; chết; chỉ có; có một; du; dạy; gấp rưỡi; ha; hát; hại trẻ; khoán; khoán cho; lao động; liền không; luận; lấy chồng; mưa lớn; nghệ; ngấm; ngồi; nhận; nhớ; ruộng; sĩ; số đề; tham; thi; tháng đầu; thưa; tiếng anh; tiếp cận; trung tâm; tác; tạm; vào lớp; vụ xâm; xe; xâm; xã phải; ở cơ
        limitation 8: ^báo cáo; ^chất; ^chất lượng; ^giải ngân; ^học; ^tiến; ^tiến độ; ^trường mầm; ^đường; ^đất; anh gần; biết hát; biểu; bây; bây giờ; cho gia; chậm; cáo; cô gái; công nghệ; cả tuần; cảnh; cặp tảo; doanh nghiệp; dùng; dư luận; giám; giám sát; giống; giữa các; hiện; huyết; kháng; không có; là hết; lý sau; lấy; lệ học; lớp; mới; ngày một; nhập viện; né; năm đã; nước; nước thải; nổi; phần; phẩm; quay lại; rộng; sau cai; sáu trường; thể; trong bốn; tránh; trường mầm; tuổi; tác trẻ; tái; tâm huyện; tâm lý; tới bản; viện huyện; xa; xâm hại; đã
        limitation 7: ^có; ^cứ; ^học sinh; ^lao; ^lao động; ^rác; ^sân vận; buổi nói; bảo; bếp; bếp ăn; bộ làm; chưa tới; chờ; cuối năm; cả nước; cảnh quan; cần; cận; cỏ; dột; em thì; ghi nhận; gia bảo; gần hết; hai phần; hại; học sinh; khoảng; kê; liền; lập ra; môn; mất; mấy; mầm; mầm non; một số; nghỉ học; ngón; ngón tay; ngô; người mảng; niên; non; này; năm bản; nổ; quanh; quy ước; quá tải; quả thi; rồi không; sinh bán; sinh vào; sát; thao; thể thao; trong quy; trung; trên; trên đầu; trở lại; tình trạng; tường; tải; tập trung; tử; tỷ đồng; vẫn còn; vật; vị; với cuối; xã hầu; âm; đạt; đầu ngón; đếm; đếm trên; độ; động
        limitation -7: ^bố; ^bố mẹ; ^nghiêm; ^nghiêm cấm; ^sau; ^số liệu; ^toàn xã; ^tỉnh; ^tổ; bãi rác; bóng chuyền; bản thiếu; bốn chục; bộ; bữa; chuyền; chỉ sau; chữa; con trai; các hộ; các trường; có con; cấp; cố; di; dân tộc; dẫn; giá dịch; giữ ở; gậy; hiểu; hà; hơn hai; hướng; khôi; khôi phục; khảo sát; kiên; kiên cố; ký; kịp; liên tục; mông; mạng; mới của; nay đã; nghiêm cấm; người nghèo; nhất là; nhờ; nhựa; năm học; phường; phạt; phải ở; quan; sau một; sử; sửa chữa; thanh toán; thuật; thân; thông; thời gian; tiêm; tiết; trang; trách nhiệm; trả; tuyến gấp; tuyển; tầng yếu; tộc; uống; uống rượu; đoàn; đài; đóng cửa; đầu mối; đẩy gậy; đổi liên; ở lại
        limitation -8: ^bà; ^bà con; ^các em; ^giá; ^quy; ^xã; ^đối; ^đồng bào; bản đi; cho phép; chưa có; chủ; chức; cùng kỳ; của người; ghép; giáo; gỡ; hiệu; hạ; không được; liên; làng; lợi phải; mặt; ngôi nhà; nhẹ; nâng; phép; phó; phút; quét; quỹ; riêng; rác; san; sớm; sửa; than; thanh; thay đổi; thu; thu nhập; thấy; trâu; trạm; trồng cây; tặng; tế; tỉnh tăng; tồn; viên; ít; đã có; đêm; đưa; đạo; định; đối tượng; đời
        limitation -9: ai; bỏ; chung tay; chuyển; cơ; cấm; cấu; dịch vụ; dụng; giá; giảm; gặp; hướng dẫn; hồi; hội nghị; khi chưa; lượt; lớn; ngân hàng; phòng; phụ; sau ba; sinh; so; sổ; thăm; thất; tiếp; tượng; vào; vì; đi nương
        limitation -10: ^do; ^vốn; ba năm; chung; cắt; giao; già; giảm còn; khi; mua; mỏng; ngay; nghĩ; ngành; ngày rưỡi; phí; suất; thuê; thuộc; thầu; thầy; tiên; tại; tổ chức; từ; vi; văn bản; xuất phát; đâu
        limitation -11: ^đồng; an; cháy; chẳng; coi; cùng; hình; hạn; kéo dài; kết; lan; nậm; nếp; phòng học; rượu; toàn xã; trông; trước mùa; đặt; đổi
        limitation -12: ^cả; ^xây; bào; bệnh; chính; chỉ trong; cúng; do; dịch; dựng; hàng; nghị; nhỏ; quyền; xem; đều; đồng bào
        limitation -13: chương; cưới; gia đình; hành; hội; không còn; nên; phạm; thiếu; xã không; đồng
        limitation -14: dài; ngôi; nào; vi phạm; việc; về; đã được; đầu; đủ
        limitation -15: chương trình; các em; một ngày; ngày; phục; trồng; và; yếu; đi
        limitation -16: cho; dòng họ; kéo; phân; trực; vốn; đối
        limitation -17: dòng; tục; từng
        limitation -18: ^không; gọn; nguồn; đó
        limitation -19: hơn; họ; lại
        limitation -20: lợi; phát
        limitation -21: với
        limitation -22: chế; giữ; tổ
        limitation -23: ban; đình
        limitation -24: toàn
        limitation -25: trước
        limitation -26: ^các
        limitation -30: tiền
        limitation -32: không
        limitation -40: các
        cause 45: không
        cause 44: là
        cause 32: do
        cause 31: lớn
        cause 29: tiền
        cause 28: giữ
        cause 27: nguồn; nhiều
        cause 26: giá; người
        cause 25: thầy
        cause 24: họ; vào
        cause 23: con; các em
        cause 22: nên
        cause 21: ai; lợi; được; đầu
        cause 20: ^do; mạng; việc
        cause 19: chế; mẹ
        cause 18: yếu
        cause 17: lại; nặng; quyền; tài
        cause 16: chẳng; cấp; dịch; hơn; làm; vì; ít
        cause 15: em; nhỏ; nếp; xem
        cause 14: ^các; dòng; lòng; mà; nhờ; phụ; quen; trông; văn bản; đi nương; đó; định
        cause 13: chồng; dịch vụ; hộ nghèo; nghèo; thầu; trách nhiệm; tính
        cause 12: bố mẹ; bốn chục; bởi; bữa ăn; của; dòng họ; khiến; mỏng; phân; phí; rượu; suốt; sớm; thuộc; thấy; trách
        cause 11: ^doanh; ^doanh nghiệp; bố; coi; cúng; cũ; giỏi; không ai; không ra; kéo; là chuyện; người đứng; nhau; nương; thay đổi; vốn; xuất phát; đi; đâu; đổ; đứng đầu
        cause 10: ^các em; ^giá; ^nguồn; bạn; bản đi; bữa; con gái; công trình; cắt; hái; không được; là do; nghĩ; người lớn; nhanh; nhẹ; qua; riêng; thiếu; thuê; trước hết; từ; văn
        cause 9: ^bố; ^bố mẹ; ^chính; ^thành; ^văn bản; chuyện; con trai; có con; cấu; dám; dẫn; dịch tả; hướng; hướng dẫn; họ chưa; khi; khiếu; không có; mua; mất; mẹ không; mỗi; một trạm; mời; ngại; nhiều gia; nhà mạng; núi; năng khiếu; phụ thuộc; suất; tay; thuốc; trai; trưởng họ; ăn bán; đạo; đổi liên; ở lại
        cause 8: ^mỗi; ^người; ^tiền; ^văn; ^xã giáp; bệnh; bỏ tuyến; chè; chính; chế tài; chế độ; chỉ; chục; chủng không; các hộ; cây số; có tài; có được; của việc; già; giữ một; gọi; hiểu biết; liên tục; là bởi; làn; làn điệu; làng; lạ; một việc; nhạc; phim; rào; thiếu hiểu; thu nhập; thầy thuốc; thế; trong khi; trên; tả; tầng yếu; uống rượu; xuất; ăn; điệu; đành; đình; đấu thầu; đầu tư; đến bản; đổ rác; đứng
        cause 7: ^chế; ^nhiều; ^xã; ban đêm; bể; bỏ; cao; cha; cha mẹ; cơ quan; doanh nghiệp; dài; giá dịch; giáp biên; giữ được; gái; hiểu; hoạch; khoản; không đủ; kém; loan; là việc; lúc; lại trường; lần lượt; lợi phải; mà học; mạng xã; một người; mức; nghiệp; người làm; người nghèo; người đến; phút; qua lại; quy định; quá; sinh ra; suất đầu; số người; số nơi; sửa chữa; sự; ta; thanh niên; thành công; thân; tiêm; trâu; trình không; trú mà; tư; uống; xã giáp; xả; đây; đây là; đấu; đầu mối; đầu một; độ ăn; đời; ảnh
        cause -7: ^ngân; ^nhà; ^trẻ; ba tháng; biết hát; ca; chảy; chức; cảnh; cận; di; em thì; giảm; gửi; hoạt; hát; học và; lao động; lập ra; lớp; máy; mông; mười; nghị; nói chuyện; nằm; sơ; thêm; trang; trồng; tâm lý; tới; vi; xe máy; xin thôi; ước
        cause -8: ^điểm; biểu; bảo; bốn; bộ bản; chính sách; dao; dung; hỏi; hợp; khai; ngay; nhà văn; nhớ; nuôi; nội dung; phòng; thực; tra; tỷ; vị; y tế; đoàn; đưa; ở các
        cause -9: an; ban; bóng; chợ phiên; chừng; cán bộ; do người; hiện; làm việc; nhất; nước; nậm; pa; sát; sân; trực; vệ; ở
        cause -10: chờ; công tác; hại trẻ; hầu; kiêm nhiệm; lao; tết; viên; vẫn; y; điều; để
        cause -11: ba vụ; dần; hại; ký; nửa; sách; sở; thì ba; vụ xâm; xâm; xâm hại; xây
        cause -12: ^bốn; dạy; huyện; không còn; liệu; nội; thường
        cause -13: bộ; dùng; gây; như; tác
        cause -14: chợ; giải; hình; sinh
        cause -15: còn; hội; tháng; trẻ em; điểm
        cause -16: sau; tâm
        cause -17: cả; trong; vụ
        cause -20: ngày; tại; xong; động
        cause -21: nào; năm
        cause -24: xã
        cause -26: hai
        task 33: an
        task 32: trước
        task 31: các
        task 29: năm
        task 27: giao
        task 25: ^xây
        task 24: dân
        task 23: cho; giờ
        task 21: cổ
        task 20: cắt; khi
        task 19: bộ; nhà; từng
        task 18: trước mùa
        task 17: ^sở; cấm; hoàn; hội; để
        task 16: cai; lại; phục; trước ngày; với
        task 15: ^kiểm; ^đồng; an toàn; công; huấn; hành; hóa; ngày; phải; sở; tại
        task 14: học; nhất; rác; tháng; trạm; tạo; tổ; đặt; ưu; ưu tiên
        task 13: ^tổ chức; ^đồng chí; cao điểm; cho hộ; chí; các xã; dịp; dựng; hỏi; lập; nghiêm; phòng học; phạm; thái; trong; tuyển; tổ chức; việc; vào
        task 12: bảo tàng; chính sách; chức; chữ; công an; lặp; nguồn; tiên; tầm; tận; xây; đốt; đồng chí
        task 11: bỏ; dây; nguy; nguy cơ; nâng; thực; trong tháng; tàng; vi phạm; xã; đào; đình; đường dây; đối với
        task 10: ^bảo; ^nghiêm; ^nghiêm cấm; ^nhà trường; ^thành lập; cơ; dây tiếp; dữ; dữ liệu; gia; gắn; gỡ; loại; loại rác; môn; mùa; nghiêm cấm; năm sau; phân; phân loại; phòng; phối; phối hợp; rác tại; thoát; toàn; trẻ; tư; vi; vào năm; xuất; yếu; đào tạo; đối
        task 9: ^chuyển; ^cử; ^lắp; ^phát; ba xã; bản thiếu; bảo; chuyên gia; của học; của người; dõi; giấy; gậy; khi chưa; không tuyển; khảo; khảo sát; kiệm; liệu; lớp; mùa mưa; ngắn; nhà trường; nóng; phạm thì; phục dựng; sát; sản xuất; sẵn; theo dõi; thu hồi; thành lập; tiếng; tiếng hà; tiết kiệm; trang phục; trường; trưởng bản; trật; trật tự; tuyển mới; tích; tết đến; tục; vững; xuống; đẩy
        task 8: ^các; ^các trường; ^mở; ^thực; ^tổ; ^vận; ^vận động; ban trực; biên; bàn giao; bám; bảo vệ; cai xong; chuyên; chuyển; chọn; chờ sinh; dân tộc; dùng; ghi; ghép; gia đình; giữ vững; hà nhì; hộ; hợp với; khả; lan; lại của; mắc; nguồn xã; ngày đêm; nhà chờ; ninh; năm học; nắng nóng; nữ; sách; thuốc; thêm; tiếng mông; tiếp theo; trang; trong vòng; trên loa; tư liệu; tế; tộc; từ nguồn; xong; xây nhà; ít nhất; điểm; đoạn; đến năm; đốt nương; đợt
        task 7: ^kiểm tra; ^trưởng; ^trưởng bản; ^đến năm; ^đổi; ^đổi mới; an ninh; bản; cai nghiện; chí phó; chờ; chữ thái; các câu; còn phòng; có nguy; có sẵn; có số; cường; cắt giảm; di; di tích; dạy; dạy nghề; dứt; em ở; hiểm y; huấn luyện; hà; hại trẻ; học nhờ; học tạm; hồi; hộ vừa; khoảng; khoảng cách; luyện; luyện viên; lý; lọc cho; lửa; mắc ca; mới; người có; nhì; nhận tin; nắng; nội; phụ nữ; thiếu nước; tháo; thì; tiết; trong năm; trùng; trực; tăng cường; tận dụng; tế cho; tỉnh hỗ; vòng; võ; vệ; với cơ; xuống bản; xâm; xâm hại; y tế; đo; đón; đón học
        task -7: ^bệnh; ^giải; ^hướng; ^hướng dẫn; ^nhờ; ^tham; ^toàn; biểu; bán trú; bảy; bệnh viện; con; cáo gồm; dành; dành cho; dẫn; em; hết; hệ; hệ thống; họ chưa; hội nghị; nào; nộp; quan; suốt; số; thanh; thu; thuộc; thôn; trưởng họ; tổng; tỷ; ô; đi từng; đây; ở cơ
        task -8: ^ba; ^mỗi; ban; bếp; bị; chồng; còn; của tỉnh; hiện chỉ; hơn; lắp xong; này; nậm; so; than uyên; thống; từ; tử; uyên; vì; áp dụng; đã vào; đại; định; động
        task -9: ^báo cáo; bán; báo; bảo trợ; chung; cháu; chương; chỉ đạo; cơ sở; gái; gồm; khoa giáo; liên; mức; người nhận; tham; than; tháng cho; thông; thường trực; trú; tượng bảo; tỷ đồng; đoàn; đó; đông; đơn; đạt
        task -10: ^nhiều; buổi; chương trình; do; khỏi; lớn; mạng; mẹ; nghỉ; ngân sách; người; nhiệm vụ; phủ; sau; trong đêm; tâm; viện; vận; về
        task -11: ^thông tin; chưa được; giáo; gần; gửi; nay; ngân; nhau; số liệu; tay; trước tết
        task -12: ^báo; ^người; ^thông; bằng; bốn; ngay trong; nhiệm; nếp; tham gia; vẫn
        task -13: cáo; họ; khoa; là; máy; một; thường
        task -14: báo cáo
        task -15: ba; chỉ; của; tình; đạo
        task -16: không có; trình; và
        task -17: vụ; đều
        task -18: qua
        task -19: ở
        task -20: như; phần
        task -21: cả
        task -23: nhiều; đã
        task -25: hai
        task -53: được
        other 28: hội nghị
        other 27: số liệu
        other 26: gồm; nghị; ngày
        other 24: chương
        other 22: tại; điều
        other 18: ban; gửi
        other 17: phó; trình; đại; đạo
        other 16: ^số liệu; vụ; đại diện
        other 15: diện; giáo; liệu; nhiệm vụ; nội; thông; trao; trao đổi; từ ngày; được gửi
        other 14: ^xã; báo; báo cáo; diện sở; hình; trực; xã có; áp dụng; đó
        other 13: ^hội nghị; ^toàn; cáo; dự thảo; giáp; ký; nhiệm; thuộc; áp
        other 12: biểu; cho các; lãnh; lãnh đạo; nghị được; phường; thảo; trưởng; đoàn; đổi
        other 11: biên; chương trình; dung; giờ; nội dung; xã
        other 10: ^hội; ^tại; ^đại diện; có; có lãnh; diễn ra; dưới; iii; khoa; khoa giáo; kéo dài; ngày rưỡi; phó trưởng; trưởng ban; đảng; đến
        other 9: ^chương; ^chương trình; ^lễ phát; ^thời; ^thời gian; bào mông; bộ xã; dài; giờ sáng; hộ gia; hội; lễ phát; một ngày; phát động; phía; rưỡi; sáng; theo; theo từng; thêm; trực tuyến; và một; điểm cầu; đã đến
        other 8: ^chủ; ^hướng; ^hướng dẫn; ^theo; ^toàn xã; ^đoàn; ^đại; chủ; các cơ; các đơn; cáo gồm; dưới đây; gửi các; hiện có; khẩu; km đường; kéo; luật; lĩnh; lĩnh vực; mốc; này; nêu; nước bạn; sau sắp; sân vận; thành viên; tác khoa; tây; tình hình; tỉnh hiện; về dự; điều hành; điểm trường; đến hết
        other 7: ^lễ; ^nội; ^nội dung; ^số; bạn; bộ với; công tác; cùng kỳ; dân tộc; dụng; hỏi; hỏi đáp; km; làm việc; miền; nằm; nội vụ; phút; phần; quý; số; sở nội; sự; thông báo; thăm; thường; toàn xã; trong khối; trình ban; trình được; trọng; tại hội; tộc; từng xã; và an; vị; vực; ý kiến; đây; đơn vị
        other -7: ^tổ; bán; chuyên; cơ; cư; của; do; doanh nghiệp; hóa; học sinh; làm; lý; máy; mở; ngay; nghèo; nghệ; nguồn; sách; thứ; tiêu; tra; trên; trạm; tài; vào; yếu; ăn; đạt; độ
        other -8: ban trực; chỉ; cổ; doanh; giao; giữ; kiểm; lần; nhất; sáu; thu; tiền; tập; xong; đủ
        other -9: công; cơ sở; dạy; nghe; nghiệp; nhiều; phải; sơ; trung tâm; tư; đối
        other -10: bằng; cao; chưa; cả; dõi; giải; hồ; lớp; phụ; theo dõi; tỷ; vùng; đồng
        other -11: bệnh; con; mới; nữ; phục; trường; đi
        other -12: ^các; em; hơn; đề
        other -13: bảo; bốn; lại; tiếng; trung
        other -14: mỗi
        other -15: cho; đầu
        other -16: năm; tháng
        other -17: ba
        other -18: cấp; hai; trẻ; việc
        other -19: không
        other -22: nhà; trong
        other -23: bản; học
        other -26: ở
        other -27: người
        """;
}
