namespace Language.Comparing;

/// <summary>How things stand: shortcomings and their like in other words.</summary>
internal static class Conditions
{
    /// <summary>Rows as in <see cref="Synonyms.Text"/>. Said by one text and not by the other, each makes them two things.</summary>
    public const string Shortcomings = """
        hạn chế: chưa hiệu quả, chưa thật sự hiệu quả, chưa thực sự hiệu quả, không hiệu quả, chưa đạt hiệu quả, chưa mang lại hiệu quả, chưa đem lại hiệu quả, chưa phát huy hiệu quả, chưa phát huy được hiệu quả, hiệu quả thấp, hiệu quả chưa cao, hiệu quả không cao, hiệu quả còn thấp, đạt hiệu quả thấp, kém hiệu quả, thiếu hiệu quả, kết quả thấp, kết quả chưa cao, kết quả hạn chế, đạt kết quả hạn chế, chất lượng thấp, chất lượng chưa cao, chưa đáp ứng, không đáp ứng, không đáp ứng được yêu cầu, không đáp ứng yêu cầu, kém, còn kém, chưa mạnh, chưa sâu, không cao, còn nhiều hạn chế, nhiều hạn chế, còn có hạn chế, chưa theo kịp yêu cầu, chưa đáp ứng được
        hạn chế: không cao, chưa lớn, không lớn, còn khiêm tốn, khiêm tốn, nhỏ bé, ít ỏi, số lượng ít, mới đạt thấp, còn thấp so với, ở mức thấp, chưa được nhiều, không được nhiều, không đáng kể, chưa đáng kể
        chậm: chưa kịp thời, không kịp thời, thiếu kịp thời, chưa bảo đảm tiến độ, không bảo đảm tiến độ, chưa đảm bảo tiến độ, không đảm bảo tiến độ, không đúng tiến độ, chưa đúng tiến độ, kéo dài tiến độ, triển khai chậm, thực hiện chậm, trì trệ, ì ạch, quá hạn, trễ hạn, chậm trễ
        chưa thường xuyên: không thường xuyên, thiếu thường xuyên, không đều, không đều đặn, chưa đều, chưa đều đặn, thiếu đều đặn, không liên tục, chưa liên tục, thiếu liên tục, gián đoạn, bị gián đoạn, ngắt quãng, bị ngắt quãng, thất thường
        chưa ổn định: không ổn định, thiếu ổn định, chập chờn, bấp bênh, chưa thật sự ổn định, chưa thực sự ổn định
        chưa chủ động: thiếu chủ động, bị động, còn bị động, thụ động, còn thụ động, chưa thật sự chủ động, chưa thực sự chủ động, không chủ động
        chưa đồng đều: không đồng đều, chênh lệch, còn chênh lệch, thiếu đồng đều, chưa đều giữa, không đều giữa
        chưa thống nhất: không đồng nhất, chưa đồng nhất, thiếu nhất quán, không nhất quán, chênh nhau
        chưa đầy đủ: không đầy đủ, thiếu đầy đủ, chưa thật đầy đủ, chưa thật sự đầy đủ, chưa thực sự đầy đủ
        chưa phù hợp: không phù hợp, thiếu phù hợp, chưa sát, không sát, chưa sát thực tế, không sát thực tế
        chưa nghiêm: không nghiêm, thiếu nghiêm túc, chưa nghiêm túc, không nghiêm túc, lỏng lẻo, còn lỏng lẻo, buông lỏng
        chưa quyết liệt: thiếu quyết liệt, chưa thật sự quyết liệt, chưa thực sự quyết liệt, không quyết liệt, thiếu kiên quyết, chưa kiên quyết
        chưa hấp dẫn: thiếu hấp dẫn, kém hấp dẫn, không hấp dẫn, chưa thu hút, chưa phong phú, thiếu phong phú, nghèo nàn, đơn điệu, còn đơn điệu, khô cứng
        chưa mặn mà: không mặn mà, ít mặn mà, thiếu mặn mà, chưa hào hứng, không hào hứng, thờ ơ, không thiết tha, chưa thiết tha, chưa mấy mặn mà, không mấy mặn mà
        thiếu: không đủ, thiếu hụt, thiếu thốn, còn thiếu thốn, còn thiếu nhiều, vừa thiếu, bị thiếu, thiếu nhiều, chưa bố trí đủ, chưa được bố trí đủ, chưa có đủ, đang thiếu, vẫn thiếu, chưa được cấp đủ, không được cấp đủ, khan hiếm
        khó khăn: chật vật, vất vả, gian nan, trắc trở, trở ngại, gặp trở ngại, nhiều khó khăn, còn gặp khó khăn, còn gặp nhiều khó khăn, rất khó, rất khó khăn, khó có thể, gặp rất nhiều khó khăn, trầy trật, khó khăn trong việc, không dễ, không dễ dàng, còn nhiều khó khăn vướng mắc, gặp nhiều khó khăn vướng mắc
        hỏng: hư, hư hại, đổ nát, mục nát, dột nát, hư hỏng nặng, hỏng nặng, xuống cấp nghiêm trọng, đã xuống cấp, bị xuống cấp, không sử dụng được, không còn sử dụng được, ngừng hoạt động do hỏng, hay hỏng, hay bị hỏng, thường xuyên hỏng hóc
        dột: bị dột, thấm dột, bị thấm dột, dột khi mưa, mưa dột
        cũ: đã cũ, cũ nát, quá cũ, cũ kỹ
        hẹp: quá hẹp, nhỏ hẹp, chưa đủ diện tích, thiếu diện tích, không đủ diện tích
        mờ nhạt: chưa rõ nét, chưa rõ, không rõ nét, còn mờ nhạt
        lãng phí: gây lãng phí, tốn kém, gây tốn kém
        bỏ không: để không, bị bỏ không, không được sử dụng, chưa được sử dụng, bỏ hoang, bị bỏ hoang, đắp chiếu
        ô nhiễm: gây ô nhiễm, bị ô nhiễm, ô nhiễm môi trường, gây ô nhiễm môi trường, mất vệ sinh, gây mất vệ sinh
        tồn đọng: ùn ứ, ứ đọng, tồn ứ
        mất cân đối: không cân đối, chưa cân đối, bất hợp lý, chưa hợp lý, không hợp lý, thừa thiếu cục bộ, vừa thừa vừa thiếu, nơi thừa nơi thiếu, thừa thiếu, vừa thừa vừa thiếu cục bộ
        hạn chế: còn mỏng, rất mỏng, ít về số lượng, thiếu về số lượng
        chủ quan: tâm lý chủ quan, chủ quan lơ là, lơ là, lơ là chủ quan, còn chủ quan
        trái phép: trái quy định, trái pháp luật, không phép, không có phép, bất hợp pháp
        vi phạm: sai phạm, có vi phạm, hành vi vi phạm, các vi phạm, vi phạm quy định, các hành vi vi phạm, trường hợp vi phạm, các trường hợp vi phạm
        phức tạp: còn diễn biến phức tạp, có diễn biến phức tạp, nhiều phức tạp, tiềm ẩn nhiều phức tạp, tiềm ẩn nhiều diễn biến phức tạp, tiềm ẩn diễn biến phức tạp, khó lường
        nặng nề: nặng, trầm trọng, nghiêm trọng
        gián đoạn: bị gián đoạn
        lúng túng: chưa thành thạo, thiếu thành thạo, không thành thạo, chưa quen, còn bỡ ngỡ
        chồng chéo: còn chồng chéo, trùng lặp, còn trùng lặp
        dàn trải: còn dàn trải, manh mún dàn trải
        quá tải: gây quá tải, bị quá tải, tình trạng quá tải
        """;

    /// <summary>Rows as in <see cref="Synonyms.Text"/>.</summary>
    public const string Text = """
        thuận lợi: dễ dàng, thuận tiện
        chuyển biến: có chuyển biến, có chuyển biến tích cực, chuyển biến tích cực, có nhiều chuyển biến, có nhiều chuyển biến tích cực, có bước chuyển biến, có những chuyển biến, có sự chuyển biến, chuyển biến mạnh mẽ, có tiến bộ, có nhiều tiến bộ, có bước tiến bộ, khởi sắc, có nhiều khởi sắc
        hơn trước: so với trước, hơn trước đây, tốt hơn trước, so với trước đây, hơn so với trước, hơn năm trước
        nền nếp: đi vào nền nếp, vào nề nếp, đi vào nề nếp, có nền nếp, vào nền nếp
        ổn định: cơ bản ổn định, giữ ổn định, được giữ vững ổn định
        đồng tình: đồng thuận, ủng hộ, nhất trí, đồng tình ủng hộ, nhất trí cao, đồng thuận cao, tán thành
        an toàn: an toàn tuyệt đối, tuyệt đối an toàn
        vui tươi: phấn khởi, vui tươi phấn khởi
        lãng phí thời gian: mất thời gian
        đạt và vượt: đạt vượt
        """;
}
