namespace Language.Comparing;

/// <summary>How things stand, why, and what joins one to another, in ways that may stand for each other.</summary>
internal static class StateSenses
{
    /// <summary>A row for each thing, its ways parted by commas; # begins a heading.</summary>
    public const string Text = """
        # hạn chế, tình trạng
        hạn chế, chưa tốt, yếu, kém, còn ít, khó khăn, hạn hẹp, chưa cao, thấp, bất cập, chưa đáp ứng yêu cầu, chưa đạt yêu cầu, yếu kém
        thiếu, không có, chưa có, không đủ, chưa đủ, còn thiếu, thiếu hụt, khan hiếm, không có đủ, chưa đáp ứng đủ, ít
        chưa có, không có, thiếu, vắng, chưa được bố trí, chưa được trang bị, chưa được đầu tư
        chậm, muộn, trễ, chưa kịp thời, không kịp thời, chậm trễ, kéo dài, chưa đúng tiến độ, chậm tiến độ, không đúng hạn, quá hạn, chưa đúng hạn, chậm so với kế hoạch
        kịp thời, đúng hạn, đúng thời gian, nhanh, đúng tiến độ, nhanh chóng
        xuống cấp, hư hỏng, hỏng, cũ, cũ nát, dột nát, mục nát, cũ hỏng, hư, đã cũ, lạc hậu, không còn sử dụng được, không hoạt động được
        chật hẹp, chật, hẹp, không đủ diện tích, thiếu diện tích, chật chội, nhỏ hẹp, diện tích nhỏ
        tạm, tạm bợ, nhờ, mượn, tranh tre, bán kiên cố, chưa kiên cố
        thấp, chưa cao, không cao, chưa đạt, kém, hạn chế, còn thấp, ít, yếu, chưa nhiều
        cao, lớn, nhiều, tương đối cao, còn cao
        ít, chưa nhiều, không nhiều, hiếm, thưa thớt, hạn chế, số ít, chưa đông, thưa
        nhiều, đông, không ít, đông đảo, phần lớn, hàng loạt, rất nhiều
        một số, không ít, một bộ phận, vài, nhiều, có nơi, một vài, có
        khó khăn, vất vả, gặp khó, khó, trở ngại, vướng mắc, vướng, gian nan, không dễ, chưa thuận lợi
        khó, không dễ, khó khăn, chưa thể, khó có thể
        vướng mắc, khó khăn, bất cập, vướng, chưa thông suốt
        phức tạp, diễn biến phức tạp, khó lường, đáng lo ngại, tiềm ẩn, gia tăng, nóng
        chưa đáp ứng, không đáp ứng, thiếu, chưa đạt, chưa phù hợp, không phù hợp, không theo kịp
        chưa đều, không đều, chưa đồng đều, chênh lệch, không đồng đều
        chưa thường xuyên, không thường xuyên, chưa liên tục, thiếu thường xuyên, lúc có lúc không, gián đoạn, ngắt quãng, không duy trì, chập chờn, không liên tục
        chập chờn, không ổn định, yếu, gián đoạn, lúc có lúc không, mất sóng
        chưa chủ động, thiếu chủ động, thụ động, bị động, trông chờ, ỷ lại, trông chờ ỷ lại
        trông chờ, ỷ lại, dựa dẫm, trông chờ ỷ lại, chưa muốn thoát nghèo, không muốn thoát nghèo
        chưa quyết liệt, thiếu quyết liệt, chưa mạnh, chưa kiên quyết, chưa nghiêm, buông lỏng, lơ là, thiếu kiên quyết
        buông lỏng, lơ là, thiếu quan tâm, chưa quan tâm, chưa chặt chẽ, lỏng lẻo, xem nhẹ, chưa sâu sát
        chưa quan tâm, ít quan tâm, thiếu quan tâm, chưa chú trọng, thờ ơ, phó mặc, chưa để ý, xem nhẹ, không quan tâm, khoán trắng
        phó mặc, khoán trắng, ỷ lại, bỏ mặc, giao hết
        chủ quan, lơ là, coi thường, chưa cảnh giác, thiếu cảnh giác, mất cảnh giác
        e ngại, ngại, sợ, lo lắng, tâm lý e ngại, ngần ngại, không dám, chưa mạnh dạn, do dự
        lo lắng, băn khoăn, lo ngại, bất an, hoang mang, lo
        hình thức, chiếu lệ, đối phó, qua loa, chưa thực chất, chưa đi vào chiều sâu, chưa sâu
        chung chung, chưa cụ thể, không rõ, chưa rõ, không cụ thể, mơ hồ
        chồng chéo, trùng lặp, bất cập, chưa rõ, chưa thống nhất, không thống nhất, lẫn lộn
        đơn điệu, nghèo nàn, chưa phong phú, chưa đa dạng, ít hấp dẫn, chưa hấp dẫn, kém hấp dẫn, khô khan, thiếu sáng tạo
        phong phú, đa dạng, đổi mới, nhiều hình thức, sinh động
        nhỏ lẻ, manh mún, phân tán, tự phát, chưa tập trung, quy mô nhỏ, rải rác
        phân tán, rải rác, thưa thớt, cách xa nhau, không tập trung
        lạc hậu, cũ, cổ hủ, lỗi thời, hủ tục, không còn phù hợp
        hủ tục, tập tục lạc hậu, phong tục lạc hậu, tập quán lạc hậu, tập tục
        mai một, mất dần, thất truyền, mất đi, lãng quên, phai nhạt, ít người biết
        ô nhiễm, mất vệ sinh, bẩn, gây ô nhiễm, ảnh hưởng môi trường, không bảo đảm vệ sinh
        sạt lở, sụt lún, lở đất, sạt, đất đá, trượt đất, sụt sạt
        ngập, ngập úng, ngập lụt, lũ, bị ngập
        chia cắt, cô lập, hiểm trở, cách trở, đồi dốc, dốc, phức tạp
        ách tắc, tắc đường, tắc, không đi được, bị chia cắt, cô lập
        xa, cách xa, xa xôi, hẻo lánh, quá xa, vùng sâu vùng xa, ở xa
        mưa lũ, mưa to, mưa lớn, thiên tai, lũ quét, lũ ống, mưa bão
        rét, rét đậm, rét hại, lạnh, giá rét
        hạn hán, khô hạn, nắng nóng, thiếu nước
        nghèo, khó khăn, hộ nghèo, thu nhập thấp, đời sống khó khăn
        đời sống khó khăn, kinh tế khó khăn, hoàn cảnh khó khăn, điều kiện kinh tế khó khăn, nghèo
        hẹp, hạn hẹp, eo hẹp, ít, thiếu, khó khăn, có hạn, hạn chế
        quá tải, đông, vượt công suất, không đủ chỗ, vượt quá khả năng
        trống, bỏ trống, chưa có người, khuyết, thiếu người
        dang dở, dở dang, chưa xong, chưa hoàn thành, bỏ dở
        chưa hoàn thành, không hoàn thành, chưa xong, chưa đạt, không đạt, dang dở
        chưa đạt, không đạt, thấp hơn kế hoạch, chưa hoàn thành, đạt thấp, không hoàn thành
        ổn định, giữ vững, bảo đảm, không biến động, bình thường, thông suốt
        ổn định, không có diễn biến phức tạp, cơ bản ổn định, được giữ vững
        tốt, hiệu quả, khá, nền nếp, bảo đảm, đúng quy định, có kết quả
        hiệu quả, kết quả, tác dụng, có tác dụng, kết quả tốt, tích cực
        chưa hiệu quả, hiệu quả chưa cao, hiệu quả thấp, kém hiệu quả, không hiệu quả, chưa đem lại hiệu quả, ít hiệu quả, chưa phát huy
        đầy đủ, đủ, bảo đảm, đúng quy định
        an toàn, bảo đảm an toàn, không xảy ra sự cố, không để xảy ra
        nghiêm túc, đúng quy định, chặt chẽ, nghiêm, đúng quy chế
        công khai, minh bạch, dân chủ, rõ ràng
        đúng đối tượng, đúng người, đúng quy định, đúng chế độ
        sôi nổi, rộng khắp, sâu rộng, mạnh mẽ, tích cực, lan tỏa, hào hứng
        thường xuyên, định kỳ, liên tục, đều đặn
        kéo dài, nhiều ngày, dài ngày, lâu, mất nhiều thời gian
        tốn kém, lãng phí, tốn, mất nhiều chi phí, đắt đỏ
        tái mù, mù chữ, tái mù chữ, không biết chữ, quên chữ
        không biết chữ, mù chữ, chưa biết chữ, không biết đọc biết viết
        không thạo, chưa thạo, chưa thành thạo, không rành, lúng túng, chưa quen, còn bỡ ngỡ
        lúng túng, bỡ ngỡ, chưa quen, thiếu kinh nghiệm, chưa thành thạo
        thiếu kinh nghiệm, chưa có kinh nghiệm, ít kinh nghiệm, còn lúng túng
        kiêm nhiệm, kiêm, vừa làm vừa, phải làm nhiều việc, phụ trách nhiều
        không chuyên trách, bán chuyên trách, kiêm nhiệm
        trái phép, trái pháp luật, không phép, bất hợp pháp, trái quy định
        vi phạm, trái quy định, không chấp hành, chưa chấp hành, sai phạm
        gia tăng, tăng, nhiều lên, tăng nhanh, có chiều hướng tăng, có xu hướng tăng, ngày càng nhiều
        có xu hướng giảm, giảm, giảm dần, ít dần, đi xuống, giảm rõ rệt
        giảm rõ rệt, giảm mạnh, giảm nhiều, giảm đáng kể
        rõ rệt, đáng kể, nhiều, mạnh, tích cực
        còn xảy ra, vẫn còn, còn, vẫn xảy ra, còn tình trạng, còn tồn tại, chưa chấm dứt, chưa dứt điểm, chưa được giải quyết dứt điểm
        dứt điểm, triệt để, hoàn toàn, tận gốc
        bất cập, chưa phù hợp, không hợp lý, chưa hợp lý, vướng mắc
        phù hợp, sát, hợp lý, thích hợp, sát thực tế
        # nguyên nhân, nối
        do, vì, bởi, nguyên nhân, nguyên nhân là, bắt nguồn từ, xuất phát từ, tại
        nên, dẫn đến, khiến, làm cho, gây, vì vậy, do đó, làm, dẫn tới, kéo theo
        ảnh hưởng, tác động, gây khó khăn, gây trở ngại, cản trở, làm chậm
        nhờ, qua đó, góp phần, bằng việc, thông qua
        góp phần, giúp, tạo điều kiện, qua đó, nhờ đó
        tuy nhiên, nhưng, song, mặc dù
        trong khi, còn, mà, trong lúc
        đặc thù, địa bàn, do địa hình, điều kiện tự nhiên
        """;
}
