namespace Language.Comparing;

/// <summary>People, their bodies, and the words of health, school, culture and sport, in ways that may stand for each other.</summary>
internal static class PeopleSenses
{
    /// <summary>A row for each thing, its ways parted by commas; # begins a heading.</summary>
    public const string Text = """
        # người, đơn vị
        người dân, nhân dân, bà con, đồng bào, hộ dân, quần chúng, các hộ, dân, cộng đồng, dân bản, dân cư
        hộ, hộ gia đình, gia đình, hộ dân, nhà
        phụ huynh, cha mẹ, bố mẹ, gia đình, cha mẹ học sinh, bố mẹ học sinh
        học sinh, trẻ em, con em, các em, em, trẻ, học trò, người học
        trẻ em, trẻ, thiếu nhi, trẻ nhỏ, các cháu, cháu, con em, thiếu niên nhi đồng
        học viên, người học, người tham gia, học sinh
        giáo viên, thầy cô, nhà giáo, đội ngũ giáo viên, thầy cô giáo, người dạy, cán bộ giáo viên
        cán bộ y tế, nhân viên y tế, y bác sĩ, thầy thuốc, nhân lực y tế
        cán bộ y tế, nhân viên y tế, y tế, y tế thôn bản, y tế bản, cô đỡ
        người bệnh, bệnh nhân, người ốm, ca bệnh, người mắc, ca mắc
        ca mắc, trường hợp mắc, ca bệnh, bệnh nhân, người mắc, ca
        ổ dịch, dịch, dịch bệnh, ca bệnh
        phụ nữ, chị em, hội viên, hội viên phụ nữ, nữ giới
        thanh niên, đoàn viên, lớp trẻ, thế hệ trẻ, đoàn viên thanh niên, người trẻ, giới trẻ
        người cao tuổi, người già, ông bà, người lớn tuổi, cao tuổi
        người khuyết tật, người tàn tật, khuyết tật
        người có công, gia đình chính sách, đối tượng chính sách, thương binh liệt sĩ, gia đình liệt sĩ, người có công với cách mạng
        người lao động, lao động, công nhân, nhân lực
        nghệ nhân, người am hiểu, người nắm giữ, người có tay nghề, nghệ sĩ
        người có uy tín, già làng, trưởng bản, người uy tín
        trưởng bản, cán bộ bản, bí thư chi bộ, trưởng thôn
        cán bộ, công chức, viên chức, cán bộ công chức, người làm, nhân viên, đội ngũ
        lãnh đạo, người đứng đầu, thủ trưởng, lãnh đạo đơn vị
        nhân lực, nguồn nhân lực, đội ngũ, con người, cán bộ, biên chế
        biên chế, định biên, định mức, chỉ tiêu biên chế, số người
        chuyên môn, nghiệp vụ, trình độ, năng lực, tay nghề, chuyên môn nghiệp vụ
        trình độ, năng lực, kỹ năng, chuyên môn, hiểu biết, kiến thức
        nhận thức, hiểu biết, ý thức, kiến thức, sự hiểu biết
        du khách, khách du lịch, khách, khách tham quan, lượt khách
        doanh nghiệp, công ty, nhà đầu tư, đơn vị sản xuất, hợp tác xã
        nhà tài trợ, mạnh thường quân, nhà hảo tâm, tổ chức cá nhân
        chính quyền, ủy ban nhân dân, cấp ủy chính quyền, địa phương, xã, huyện
        ban ngành, ngành, đơn vị, cơ quan, phòng ban, các phòng chuyên môn
        cơ sở, xã, địa phương, cấp xã, bản, thôn bản, dưới cơ sở
        bản, thôn, thôn bản, tổ dân phố, khu dân cư, địa bàn dân cư
        vùng sâu vùng xa, vùng cao, vùng đặc biệt khó khăn, vùng khó khăn, nơi xa, bản xa, vùng xa
        biên giới, vùng biên, giáp biên, khu vực biên giới, xã biên giới
        nơi khác, ngoài tỉnh, tỉnh khác, nơi xa
        # y tế
        trạm y tế, trạm, cơ sở y tế, trạm xá, y tế cơ sở, y tế xã
        bệnh viện, cơ sở y tế, cơ sở khám chữa bệnh, trung tâm y tế, tuyến trên
        thuốc, thuốc men, vật tư y tế, thuốc chữa bệnh, dược phẩm, vật tư
        trang thiết bị, thiết bị, máy móc, phương tiện, dụng cụ, trang bị
        vắc xin, vaccine, thuốc tiêm chủng
        bảo hiểm y tế, thẻ bảo hiểm y tế, thẻ bảo hiểm, thẻ
        sinh con tại nhà, đẻ tại nhà, sinh tại nhà, không đến cơ sở y tế sinh
        phụ nữ mang thai, bà mẹ mang thai, thai phụ, sản phụ, bà bầu, phụ nữ có thai
        khám thai, quản lý thai, quản lý thai nghén, chăm sóc thai sản
        suy dinh dưỡng, thấp còi, thiếu cân, nhẹ cân, còi cọc
        kế hoạch hóa gia đình, biện pháp tránh thai, tránh thai, sinh đẻ có kế hoạch
        sinh con thứ ba, sinh nhiều con, đẻ nhiều, sinh con thứ ba trở lên
        tảo hôn, kết hôn sớm, lấy vợ lấy chồng sớm, chưa đủ tuổi kết hôn, lấy chồng sớm, tảo hôn và hôn nhân cận huyết thống
        ngộ độc, ngộ độc thực phẩm, ngộ độc nấm, vụ ngộ độc
        an toàn thực phẩm, vệ sinh thực phẩm, vệ sinh an toàn thực phẩm, thực phẩm an toàn
        nước sạch, nước sinh hoạt, nước hợp vệ sinh, nguồn nước, nước dùng
        nhà tiêu, nhà vệ sinh, công trình vệ sinh, nhà xí, hố xí
        phun thuốc, phun hóa chất, phun khử khuẩn, diệt muỗi, khử trùng
        cách ly, khoanh vùng, khống chế, dập dịch, xử lý ổ dịch
        cai nghiện, điều trị nghiện, methadone, người nghiện, nghiện ma túy
        ma túy, chất cấm, thuốc phiện, nghiện
        thầy cúng, cúng bái, thầy mo, cúng ma, mê tín
        tâm lý, tư tưởng, thói quen, suy nghĩ, quan niệm
        thói quen, tập quán, nếp, phong tục, nếp nghĩ
        # giáo dục
        trường, nhà trường, trường học, cơ sở giáo dục, đơn vị trường, điểm trường
        lớp, lớp học, nhóm lớp, điểm trường
        phòng học, lớp học, nhà lớp học, phòng, cơ sở vật chất
        cơ sở vật chất, trường lớp, hạ tầng, cơ sở hạ tầng, phòng học, trang thiết bị
        phòng ở, nhà ở, nhà công vụ, chỗ ở, phòng bán trú, ký túc xá, nơi ở
        bán trú, ăn ở tại trường, bữa ăn bán trú, ăn bán trú, học sinh bán trú
        bữa ăn, bếp ăn, suất ăn, ăn trưa, nấu ăn, cấp dưỡng
        cấp dưỡng, nhân viên nấu ăn, nấu ăn, người nấu ăn
        sách giáo khoa, sách, sách vở, đồ dùng học tập, tài liệu
        đồ dùng, đồ chơi, thiết bị dạy học, đồ dùng dạy học, thiết bị
        thiết bị dạy học, đồ dùng dạy học, máy tính, thiết bị
        chuyên cần, tỷ lệ chuyên cần, đi học đầy đủ, sĩ số, duy trì sĩ số, tỷ lệ đi học, đi học đều
        phổ cập, phổ cập giáo dục, xóa mù chữ, chuẩn phổ cập
        tiếng việt, tiếng phổ thông, tiếng kinh
        tiếng dân tộc, tiếng mẹ đẻ, chữ dân tộc
        tốt nghiệp, đỗ tốt nghiệp, thi tốt nghiệp, đỗ
        thi, kỳ thi, cuộc thi, hội thi, dự thi, tranh tài, thi đấu
        học sinh giỏi, giải, thi học sinh giỏi, đạt giải
        học bổng, phần thưởng, quà, hỗ trợ
        chuẩn quốc gia, trường chuẩn, đạt chuẩn, trường chuẩn quốc gia
        chương trình mới, chương trình giáo dục phổ thông, đổi mới chương trình
        nghề, học nghề, đào tạo nghề, dạy nghề, giáo dục nghề nghiệp
        hướng nghiệp, phân luồng, tư vấn nghề, chọn nghề
        kỹ năng sống, kỹ năng, kỹ năng mềm
        đuối nước, tai nạn đuối nước, chết đuối, tắm suối
        bơi, dạy bơi, học bơi, phổ cập bơi, bể bơi
        # văn hóa thể thao
        nhà văn hóa, nhà sinh hoạt cộng đồng, thiết chế văn hóa, hội trường
        thiết chế văn hóa, nhà văn hóa, cơ sở văn hóa, sân chơi, thiết chế văn hóa thể thao
        đội văn nghệ, câu lạc bộ văn nghệ, văn nghệ quần chúng, đội văn nghệ quần chúng, văn nghệ
        văn nghệ, biểu diễn nghệ thuật, ca múa nhạc, múa hát, liên hoan văn nghệ, hội diễn
        lễ hội, ngày hội, hội xuân, tết, lễ
        di tích, di sản, danh thắng, di tích lịch sử, di sản văn hóa
        di sản, bản sắc, văn hóa truyền thống, giá trị văn hóa, bản sắc dân tộc, di sản văn hóa phi vật thể, văn hóa dân tộc
        dân ca, dân vũ, làn điệu, hát then, khèn mông, múa xòe, nhạc cụ, trò chơi dân gian
        trang phục, quần áo, y phục, trang phục dân tộc, trang phục truyền thống
        gia đình văn hóa, hộ văn hóa, danh hiệu gia đình văn hóa, đạt gia đình văn hóa
        bản văn hóa, khu dân cư văn hóa, làng văn hóa, thôn bản văn hóa
        đám cưới, cưới, việc cưới, cưới hỏi, thách cưới
        đám tang, tang, việc tang, tang ma, ma chay
        bạo lực gia đình, bạo hành, bạo lực, đánh đập
        hòa giải, giải quyết mâu thuẫn, tổ hòa giải
        thể dục thể thao, thể thao, tập luyện, thể thao quần chúng, rèn luyện thân thể, thể dục
        sân, sân bãi, sân chơi, sân thể thao, sân tập, bãi tập
        giải, giải đấu, hội thao, thi đấu, giải thể thao, đại hội thể thao
        huy chương, giải, thành tích, huy chương vàng
        vận động viên, vđv, người chơi, cầu thủ, người tham gia thi đấu
        thư viện, tủ sách, phòng đọc, sách
        du lịch cộng đồng, homestay, du lịch, bản du lịch, điểm du lịch
        chiếu phim, chiếu bóng, phim, đội chiếu phim
        quảng cáo, biển quảng cáo, băng rôn, pano
        """;
}
