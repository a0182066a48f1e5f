namespace Language.Citations;

/// <summary>
/// Names of codes, laws and ordinances of Viet Nam, in force or not, as the National Assembly and its Standing Committee gave them.
/// A law is cited by its name alone (Decree 30/2020, annex I), and only a list says where the name ends and the sentence goes on.
/// </summary>
internal static class LawNames
{
    public const string Text = """
        đặc xá; phí, lệ phí; thuế; thuế GTGT; thuế TNDN; thuế TNCN; thuế TTĐB; thuế nông nghiệp; bầu cử; kế toán và thống kê; tổ chức tín dụng; trồng trọt; hàng không Việt Nam;
        liên quan đến đầu tư xây dựng cơ bản; khai thác và bảo vệ công trình khí tượng thủy văn; nhập cảnh, xuất cảnh, cư trú của người nước ngoài tại Việt Nam; khu vực biên giới;
        nhiệm vụ, quyền hạn cụ thể của Hội đồng nhân dân và Ủy ban nhân dân ở mỗi cấp; hợp tác xã nông nghiệp; xử lý vi phạm hành chính; dân tộc; bảo vệ, chăm sóc trẻ em;
        BHTN; BHXH; BHYT; GTGT; HN&GĐ; HTX; NSNN; TNCN; TNDN; TTHC; XLVPHC; an ninh mạng; an ninh quốc gia; an toàn thông tin mạng; an toàn thực phẩm; an toàn và kiểm soát bức
        xạ; an toàn, vệ sinh lao động; ban hành văn bản quy phạm pháp luật; ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân; biên giới quốc gia; biên
        phòng Việt Nam; biển Việt Nam; báo chí; bình đẳng giới; bưu chính; bưu chính, viễn thông; bảo hiểm tiền gửi; bảo hiểm xã hội; bảo hiểm xã hội bắt buộc; bảo hiểm y tế; bảo
        hộ lao động; bảo vệ bí mật Nhà nước; bảo vệ bí mật nhà nước; bảo vệ công trình quan trọng liên quan đến an ninh quốc gia; bảo vệ công trình thủy lợi; bảo vệ dữ liệu cá
        nhân; bảo vệ môi trường; bảo vệ nguồn lợi thủy sản; bảo vệ quyền lợi người tiêu dùng; bảo vệ sức khỏe nhân dân; bảo vệ tài nguyên nước; bảo vệ và kiểm dịch thực vật; bảo
        vệ và phát triển nguồn lợi thủy sản; bảo vệ và phát triển rừng; bảo vệ, chăm sóc và giáo dục trẻ em; bầu cử đại biểu Hội đồng nhân dân; bầu cử đại biểu Quốc hội; bầu cử
        đại biểu Quốc hội và đại biểu Hội đồng nhân dân; chi phí giám định, định giá; chi phí tố tụng; chuyển giao công nghệ; chuyển giao công nghệ nước ngoài vào Việt Nam; chính
        quyền địa phương; chăn nuôi; chất lượng hàng hóa; chất lượng sản phẩm, hàng hóa; chống bán phá giá hàng hóa nhập khẩu vào Việt Nam; chống trợ cấp hàng hóa nhập khẩu vào
        Việt Nam; chứng khoán; các công cụ chuyển nhượng; các tổ chức tín dụng; cán bộ, công chức; công an nhân dân; công an xã; công chứng; công nghiệp công nghệ số; công nghiệp
        quốc phòng, an ninh và động viên công nghiệp; công nghệ cao; công nghệ thông tin; công ty; công đoàn; căn cước; căn cước công dân; cơ quan đại diện nước Cộng hòa xã hội
        chủ nghĩa Việt Nam ở nước ngoài; cơ yếu; cư trú; cạnh tranh; cảnh sát biển Việt Nam; cảnh sát cơ động; cảnh sát môi trường; cựu chiến binh; danh hiệu vinh dự Nhà nước "Bà
        mẹ Việt Nam anh hùng"; di sản văn hóa; doanh nghiệp; doanh nghiệp nhà nước; du lịch; dân quân tự vệ; dân số; dân sự; dược; dạy nghề; dầu khí; dữ liệu; dự trữ quốc gia;
        giao dịch bảo đảm; giao dịch điện tử; giao thông đường bộ; giao thông đường thủy nội địa; giá; giám định tư pháp; giáo dục; giáo dục nghề nghiệp; giáo dục quốc phòng và
        an ninh; giáo dục đại học; giống cây trồng; giống vật nuôi; hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác; hoạt động chữ thập đỏ; hoạt động giám sát của Hội
        đồng nhân dân; hoạt động giám sát của Quốc hội; hoạt động giám sát của Quốc hội và Hội đồng nhân dân; hàm, cấp ngoại giao; hàng hải Việt Nam; hàng không dân dụng Việt
        Nam; hành nghề y, dược tư nhân; hình sự; hòa giải ở cơ sở; hòa giải, đối thoại tại Tòa án; hóa chất; hôn nhân và gia đình; hôn nhân và gia đình giữa công dân Việt Nam và
        người nước ngoài; hải quan; hộ tịch; hợp nhất văn bản quy phạm pháp luật; hợp tác xã; hợp đồng dân sự; hợp đồng kinh tế; khai thác và bảo vệ công trình thủy lợi; khiếu
        nại; khiếu nại, tố cáo; khoa học công nghệ; khoa học và công nghệ; khoa học, công nghệ và đổi mới sáng tạo; khoáng sản; khuyến khích đầu tư trong nước; khám bệnh, chữa
        bệnh; khí tượng thủy văn; kinh doanh bảo hiểm; kinh doanh bất động sản; kiến trúc; kiểm sát viên Viện kiểm sát nhân dân; kiểm toán nhà nước; kiểm toán độc lập; ký kết và
        thực hiện thỏa thuận quốc tế; ký kết và thực hiện điều ước quốc tế; kế toán; lao động; luật sư; lâm nghiệp; lãnh sự; lý lịch tư pháp; lưu trữ; lưu trữ quốc gia; lực lượng
        công an xã; lực lượng cảnh sát biển Việt Nam; lực lượng dự bị động viên; lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở; mặt trận Tổ quốc Việt Nam; nghĩa vụ lao động
        công ích; nghĩa vụ quân sự; ngoại hối; ngân hàng nhà nước; ngân hàng nhà nước Việt Nam; ngân hàng, hợp tác xã tín dụng và công ty tài chính; ngân sách nhà nước; người cao
        tuổi; người khuyết tật; người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng; người tàn tật; nhà giáo; nhà ở; nhập cảnh, xuất cảnh, cư trú, đi lại của người
        nước ngoài tại Việt Nam; nhập cảnh, xuất cảnh, quá cảnh của người nước ngoài tại Việt Nam; nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam; nuôi
        con nuôi; năng lượng nguyên tử; phá sản; phá sản doanh nghiệp; pháp điển; pháp điển hệ thống quy phạm pháp luật; phí và lệ phí; phòng bệnh; phòng cháy chữa cháy; phòng
        cháy và chữa cháy; phòng cháy, chữa cháy và cứu nạn, cứu hộ; phòng thủ dân sự; phòng, chống bạo lực gia đình; phòng, chống bệnh truyền nhiễm; phòng, chống khủng bố;
        phòng, chống lụt, bão; phòng, chống ma túy; phòng, chống mua bán người; phòng, chống mại dâm; phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở
        người (HIV/AIDS); phòng, chống rửa tiền; phòng, chống tham nhũng; phòng, chống thiên tai; phòng, chống tác hại của rượu, bia; phòng, chống tác hại của thuốc lá; phẩm hàm,
        cấp ngoại giao; phổ biến, giáo dục pháp luật; phổ cập giáo dục tiểu học; quy hoạch; quy hoạch đô thị; quy hoạch đô thị và nông thôn; quy định danh hiệu vinh dự Nhà nước
        "Bà mẹ Việt Nam anh hùng"; quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng; quản lý ngoại thương; quản lý nợ công; quản lý thuế; quản lý thị trường; quản lý,
        bảo vệ công trình giao thông; quản lý, sử dụng tài sản công; quản lý, sử dụng tài sản nhà nước; quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ; quản lý, sử dụng
        vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp; quảng cáo; quốc phòng; quốc tịch Việt Nam; sĩ quan Quân đội nhân dân Việt Nam; sĩ quan dự bị động viên; sở
        hữu trí tuệ; sử dụng năng lượng tiết kiệm và hiệu quả; thanh niên; thanh tra; thi hành tạm giữ, tạm giam; thi hành án dân sự; thi hành án hình sự; thi hành án kinh tế;
        thi hành án phạt tù; thi đua, khen thưởng; thuế bảo vệ môi trường; thuế chuyển quyền sử dụng đất; thuế doanh thu; thuế giá trị gia tăng; thuế giá trị gia tăng và thuế
        tiêu thụ đặc biệt; thuế lợi tức; thuế nhà, đất; thuế nhập khẩu; thuế sử dụng đất nông nghiệp; thuế sử dụng đất phi nông nghiệp; thuế thu nhập cá nhân; thuế thu nhập doanh
        nghiệp; thuế thu nhập đối với người có thu nhập cao; thuế tiêu thụ đặc biệt; thuế tài nguyên; thuế xuất khẩu; thuế xuất khẩu, thuế nhập khẩu; thú y; thương mại; thẩm phán
        và hội thẩm Tòa án nhân dân; thể dục, thể thao; thỏa thuận quốc tế; thống kê; thủ tục bắt giữ tàu bay; thủ tục bắt giữ tàu biển; thủ tục giải quyết các tranh chấp lao
        động; thủ tục giải quyết các vụ án dân sự; thủ tục giải quyết các vụ án hành chính; thủ tục giải quyết các vụ án kinh tế; thủ đô; thủy lợi; thủy sản; thừa kế; thực hiện
        dân chủ ở cơ sở; thực hiện dân chủ ở xã, phường, thị trấn; thực hành tiết kiệm và chống lãng phí; thực hành tiết kiệm, chống lãng phí; tiêu chuẩn và quy chuẩn kỹ thuật;
        tiêu chuẩn đo lường chất lượng; tiếp công dân; tiếp cận thông tin; trách nhiệm bồi thường của Nhà nước; trình tự, thủ tục xem xét, quyết định áp dụng các biện pháp xử lý
        hành chính tại Tòa án nhân dân; trưng cầu ý dân; trưng mua, trưng dụng tài sản; trật tự, an toàn giao thông đường bộ; trẻ em; trọng tài thương mại; trồng trọt; trợ giúp
        pháp lý; tài nguyên nước; tài nguyên, môi trường biển và hải đảo; tình trạng khẩn cấp; tín ngưỡng, tôn giáo; tương trợ tư pháp; tạm giữ, tạm giam; tần số vô tuyến điện;
        tố cáo; tố tụng dân sự; tố tụng hành chính; tố tụng hình sự; tổ chức Chính phủ; tổ chức Hội đồng Bộ trưởng; tổ chức Hội đồng Chính phủ; tổ chức Hội đồng nhân dân và Ủy
        ban nhân dân; tổ chức Kiểm toán nhà nước; tổ chức Quốc hội; tổ chức Quốc hội và Hội đồng Nhà nước; tổ chức Tòa án nhân dân; tổ chức Tòa án quân sự; tổ chức Viện kiểm sát
        nhân dân; tổ chức Viện kiểm sát quân sự; tổ chức chính quyền địa phương; tổ chức cơ quan điều tra hình sự; tự vệ trong nhập khẩu hàng hóa nước ngoài vào Việt Nam; viên
        chức; viễn thông; việc làm; vệ sinh an toàn thực phẩm; xuất bản; xuất cảnh, nhập cảnh của công dân Việt Nam; xây dựng; xử lý vi phạm hành chính; xử phạt vi phạm hành
        chính; án phí, lệ phí Tòa án; đa dạng sinh học; điều tra hình sự; điều ước quốc tế; điện lực; điện ảnh; đo lường; đo đạc và bản đồ; đê điều; đăng ký giao dịch bảo đảm;
        đường bộ; đường sắt; đất đai; đấu giá tài sản; đấu thầu; đầu tư; đầu tư công; đầu tư nước ngoài; đầu tư nước ngoài tại Việt Nam; đầu tư theo phương thức đối tác công tư;
        đầu tư trực tiếp nước ngoài; địa chất và khoáng sản; đối xử tối huệ quốc và đối xử quốc gia trong thương mại quốc tế; động viên công nghiệp; ưu đãi người có công với cách
        mạng
        """;
}
