namespace Language.Statements.Topics;

/// <summary>Roads, power, farming, budget, building, defence: fields of other committees. A sentence that speaks of them more than of a sector here has none.</summary>
internal static class OtherFields
{
    public const string Text = """
        đường giao thông; giao thông nông thôn; mạng lưới giao thông; đường vào bản; đường vào ba bản; đường đến bản; đường liên bản; đường liên xã; đường đất; đường bê tông; bê tông hóa; km đường; tuyến đường; tỉnh lộ; quốc lộ; sửa tuyến; mở đường; thông xe; cầu treo; cây cầu; khởi công cầu; cầu qua suối; ngầm tràn; điểm sạt lở; đoạn sạt lở; sạt lở liên miên; ô tô đi lại; ô tô không vào; giải phóng mặt bằng; xi măng;
        điện lưới; điện lưới quốc gia; bản trắng điện; chưa có điện; kéo điện; cấp điện; điện lực; trạm biến áp; đường dây 35kv; nông thôn mới; tiêu chí nông thôn mới; đạt chuẩn nông thôn mới; xã nông thôn mới; nông thôn mới nâng cao; nông thôn mới kiểu mẫu;
        đầu tư công; vốn đầu tư công; giải ngân vốn đầu tư công; thu ngân sách; thu ngân sách trên địa bàn; thu tiền sử dụng đất; tăng thu; chi ngân sách; xây dựng cơ bản; tiến độ công trình; tiến độ một số công trình; năng lực cạnh tranh; thu hút đầu tư; chỉ số cạnh tranh; kinh tế - xã hội; phát triển kinh tế; cơ cấu kinh tế; tốc độ tăng trưởng; tăng trưởng kinh tế; grdp; kiểm kê đất đai; tranh chấp đất; hiến đất; nhà thầu; năng lực nhà thầu; suất đầu tư;
        nông nghiệp; sản xuất nông nghiệp; sản lượng lương thực; lương thực có hạt; lương thực; gieo cấy; khung thời vụ; vụ chiêm xuân; vụ mùa; vụ đông; ha lúa; ha chè; chè búp; cây chè; cây cao su; cao su; lúa nước; dịch tả lợn; dịch tả lợn châu phi; lở mồm long móng; đàn lợn; tổng đàn; đàn gia súc; đàn trâu; gia súc, gia cầm; chăn nuôi đại gia súc; thủy sản; thủy lợi; kênh mương; phân bón; xăng dầu; giá phân bón; lúa, ngô; thương mại; hợp tác xã nông nghiệp;
        tuyển quân; gọi công dân nhập ngũ; nhập ngũ; quốc phòng; quân sự; dân quân; dân quân tự vệ; diễn tập; khu vực phòng thủ; an ninh trật tự; an ninh biên giới; đường biên giới; km đường biên; cột mốc; biên phòng; đồn biên phòng; đối ngoại; tai nạn giao thông; trật tự an toàn giao thông; phòng cháy và chữa cháy; khiếu kiện; khiếu nại, tố cáo; đơn thư; tiếp công dân; kiến nghị của cử tri; tiếp xúc cử tri; kỳ họp; kỳ họp hđnd; thi hành án; công chứng; hộ tịch
        """;
}
