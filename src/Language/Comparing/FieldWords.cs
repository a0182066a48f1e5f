namespace Language.Comparing;

/// <summary>People, places, bodies and things of each field in other words.</summary>
internal static class FieldWords
{
    /// <summary>Rows as in <see cref="Synonyms.Text"/>.</summary>
    public const string Text = """
        # Offices and letters
        giải phóng mặt bằng: gpmb
        khoa học kỹ thuật: khoa học và kỹ thuật, kh và kt
        khoa học công nghệ: khoa học - công nghệ
        dân tộc thiểu số: dân tộc ít người
        người dân tộc thiểu số: là người dân tộc thiểu số, là người dtts
        ủy ban nhân dân xã: ubnd xã, chính quyền xã, chính quyền cấp xã
        cơ quan chuyên môn: phòng chuyên môn, các phòng chuyên môn, các cơ quan chuyên môn
        hội nghị trực tuyến: họp trực tuyến, hội nghị truyền hình, hội nghị truyền hình trực tuyến, phòng họp trực tuyến, giao ban trực tuyến, hệ thống họp trực tuyến, hệ thống hội nghị truyền hình, hệ thống hội nghị trực tuyến
        hồ sơ trực tuyến: hồ sơ qua mạng, hồ sơ trên mạng, nộp hồ sơ qua mạng, nộp hồ sơ trực tuyến
        công tác xã hội: nghề công tác xã hội
        xã hội hóa: công tác xã hội hóa, huy động nguồn lực xã hội, nguồn lực xã hội, huy động xã hội hóa, vận động xã hội hóa, huy động nguồn xã hội hóa
        ngân sách: ngân sách nhà nước, ngân sách địa phương
        cơ sở hạ tầng: hạ tầng, kết cấu hạ tầng, hạ tầng cơ sở
        chi phí: kinh phí chi, suất đầu tư, chi phí đầu tư
        đời sống: cuộc sống, đời sống vật chất, đời sống vật chất và tinh thần, đời sống vật chất tinh thần
        nhân lực: nguồn nhân lực, nhân sự, lực lượng lao động
        địa bàn: địa phương, trong huyện, trong xã, trong tỉnh, tại địa bàn, trên toàn địa bàn, toàn địa bàn, trong toàn xã, trong toàn huyện, trên địa bàn toàn huyện, trên địa bàn toàn xã
        cơ sở kinh doanh: hộ kinh doanh, cơ sở sản xuất kinh doanh
        bí thư chi bộ trưởng bản: trưởng bản bí thư chi bộ
        công an: lực lượng công an, ngành công an, cơ quan công an

        # People
        phụ huynh: bố mẹ, cha mẹ, cha mẹ các em, bố mẹ học sinh, phụ huynh các em, bậc phụ huynh, các bậc phụ huynh
        học sinh: học sinh các trường, học sinh trong trường, các cháu học sinh
        học sinh nữ: nữ sinh, em gái, học sinh gái, nữ học sinh
        học sinh nam: nam sinh, nam học sinh
        giáo viên: đội ngũ nhà giáo, đội ngũ thầy cô giáo, người dạy
        người học: học viên
        người bệnh: người đến khám bệnh, người đến khám, người ốm
        phụ nữ mang thai: phụ nữ có thai, bà mẹ mang thai, thai phụ, bà bầu, sản phụ
        người cao tuổi: người lớn tuổi, người có tuổi, cao tuổi
        thân nhân liệt sĩ: gia đình liệt sĩ, thân nhân của liệt sĩ
        trẻ em khuyết tật: trẻ khuyết tật, học sinh khuyết tật
        trẻ em nghèo: trẻ em hoàn cảnh khó khăn
        cặp vợ chồng: các cặp vợ chồng, vợ chồng
        vị thành niên: tuổi vị thành niên, trẻ vị thành niên, độ tuổi vị thành niên
        nghệ nhân: các nghệ nhân, nghệ nhân dân gian
        vận động viên: các vận động viên
        nông dân: bà con nông dân, người nông dân, hộ nông dân
        hộ nghèo: người nghèo, gia đình nghèo, hộ thuộc diện nghèo, hộ dân nghèo
        hộ cận nghèo: người cận nghèo, cận nghèo, gia đình cận nghèo
        hộ nghèo + hộ cận nghèo: hộ nghèo cận nghèo, hộ nghèo và hộ cận nghèo, hộ nghèo và cận nghèo
        đội ngũ trí thức: trí thức, giới trí thức
        du khách: khách du lịch, khách tham quan, khách thăm quan, lượng khách du lịch, lượt khách du lịch
        bạn đọc: người đọc, độc giả
        báo cáo viên: đội ngũ báo cáo viên
        bạn bè: bạn bè trang lứa, bạn bè cùng trang lứa, bạn cùng lứa
        nhà thầu: đơn vị thi công, các nhà thầu, đơn vị nhà thầu
        dân tộc mông: người mông, đồng bào mông, đồng bào dân tộc mông, đồng bào người mông, người dân tộc mông
        dân tộc thái: người thái, đồng bào thái, đồng bào dân tộc thái, đồng bào người thái, người dân tộc thái
        dân tộc dao: người dao, đồng bào dao, đồng bào dân tộc dao, người dân tộc dao
        dân tộc la hủ: người la hủ, đồng bào la hủ, đồng bào dân tộc la hủ, người dân tộc la hủ, bà con dân tộc la hủ
        dân tộc hà nhì: người hà nhì, đồng bào hà nhì, đồng bào dân tộc hà nhì, người dân tộc hà nhì
        dân tộc mảng: người mảng, đồng bào mảng, đồng bào dân tộc mảng, người dân tộc mảng
        dân tộc lự: người lự, đồng bào lự, đồng bào dân tộc lự, người dân tộc lự
        dân tộc giáy: người giáy, đồng bào giáy, đồng bào dân tộc giáy, người dân tộc giáy
        dân tộc khơ mú: người khơ mú, đồng bào khơ mú, đồng bào dân tộc khơ mú, người dân tộc khơ mú

        # Schools
        lớp: lớp học
        trường lớp: trường lớp học, trường học lớp học
        phòng học tạm: học tạm, lớp học tạm, phòng tạm
        phòng học nhờ: học nhờ, lớp học nhờ, phòng mượn, phòng học mượn
        nhà ở bán trú: khu ở bán trú, nhà bán trú, phòng ở bán trú, chỗ ở bán trú, khu bán trú, nhà ở nội trú, nhà nội trú
        bếp ăn: nhà bếp, bếp ăn tập thể, bếp ăn bán trú
        sách giáo khoa: bộ sách giáo khoa, đầu sách giáo khoa
        kết hôn sớm: lấy chồng sớm, lấy vợ sớm, kết hôn khi chưa đủ tuổi, lấy chồng khi chưa đủ tuổi, lấy vợ lấy chồng sớm
        chuẩn bị vào lớp: trước khi vào lớp, trước khi bước vào lớp
        thừa: dôi dư
        đào tạo nghề: sau học nghề, khóa học nghề, khóa đào tạo nghề, học nghề xong, qua học nghề, tham gia học nghề
        dân trí: trình độ dân trí, mặt bằng dân trí
        giáo dục kỹ năng sống: kỹ năng sống
        xét tuyển: xét tuyển vào, xét chọn
        dịp hè: trong hè, nghỉ hè, kỳ nghỉ hè, dịp nghỉ hè, trong dịp hè, trong dịp nghỉ hè, vào dịp hè, thời gian nghỉ hè, hè
        khuôn viên: sân trường
        quay lại trường: trở lại lớp học, trở lại trường học, quay lại lớp học, đi học lại
        trẻ em + mầm non: trẻ mầm non, trẻ mẫu giáo, học sinh mầm non, học sinh mẫu giáo, trẻ em mầm non
        thiết chế + văn hóa: thiết chế văn hóa, các thiết chế văn hóa, hệ thống thiết chế văn hóa

        # Health
        sinh con tại nhà: đẻ tại nhà, sinh đẻ tại nhà, sinh tại nhà
        sinh con: đẻ, sinh đẻ
        mắc: bị mắc, nhiễm
        ca bệnh: ca mắc bệnh, số ca mắc, số ca bệnh, số trường hợp mắc, số ca
        tử vong: chết, thiệt mạng, người chết, trường hợp tử vong, ca tử vong, người tử vong
        cung cấp: cung ứng
        đấu thầu thuốc: đấu thầu mua sắm thuốc, đấu thầu mua thuốc
        bệnh viện: cơ sở khám chữa bệnh, cơ sở y tế
        nước sinh hoạt: nước dùng, nước sinh hoạt tập trung, cấp nước sinh hoạt, cấp nước, nước ăn
        biện pháp tránh thai: các biện pháp tránh thai, bptt
        xử lý rác: xử lý chất thải, xử lý rác thải
        muối i ốt: muối i-ốt, muối iốt, muối iod
        i ốt: i-ốt, iốt, iod
        khám thai: được khám thai, khám thai định kỳ
        dịch tả lợn châu phi: tả lợn châu phi
        giám sát: giám sát dịch tễ
        sao nhãng: lơ là

        # Culture
        đám cưới: việc cưới, cưới, cưới hỏi, lễ cưới
        đám tang: việc tang, tang, tang lễ
        sân thể thao: bãi tập thể thao, sân bãi thể thao, sân tập thể thao, sân chơi bãi tập, sân chơi bãi tập thể thao, sân bãi tập luyện, bãi tập sân chơi, sân bãi
        tu bổ: tôn tạo, trùng tu, tu bổ tôn tạo, bảo quản tu bổ, tôn tạo tu bổ
        lễ hội truyền thống: các lễ hội truyền thống
        phục dựng: khôi phục lễ hội
        làn điệu dân ca: các làn điệu dân ca, dân ca
        đầu sách: số đầu sách, sách
        mỹ quan: mỹ quan đô thị, cảnh quan
        đài truyền thanh: hệ thống đài truyền thanh
        homestay: nhà nghỉ cộng đồng, kinh doanh homestay, làm homestay, hộ homestay, hộ kinh doanh homestay, hộ làm homestay
        đón tiếp khách: đón khách, phục vụ khách, tiếp đón khách, đón tiếp phục vụ khách

        # Land, work, order
        quá tải trọng: chở quá tải, quá tải xe, xe chở quá tải, xe quá tải trọng, xe quá tải
        đường liên bản: tuyến đường liên bản, đường giao thông liên bản
        cứng hóa: bê tông hóa, đổ bê tông, cứng hóa bằng bê tông
        đường: tuyến đường
        phương tiện: xe, xe cộ
        đất sản xuất: đất canh tác
        chăn nuôi gia súc: đàn gia súc, gia súc
        chuồng trại: chuồng
        dự trữ: tích trữ, dự trữ sẵn
        sạt lở: bị sạt lở, sạt lở đất
        lòng sông: sông, sông suối, lòng sông suối
        ao hồ: hồ, ao, hồ ao
        vệ sinh đường làng ngõ bản: dọn vệ sinh đường làng ngõ bản, tổng vệ sinh đường làng ngõ bản
        việc làm phù hợp: việc phù hợp, công việc phù hợp
        việc làm: công ăn việc làm, công việc làm, có việc làm
        mất việc: thất nghiệp, không có việc làm, mất việc làm
        bỏ việc: nghỉ việc, xin nghỉ việc, xin thôi việc, thôi việc
        làm thuê: đi làm thuê, làm việc tự do, lao động tự do
        đi làm ăn xa: đi làm xa, làm ăn xa
        xử phạt: xử phạt hành chính, phạt hành chính, xử phạt vi phạm hành chính, phạt, phạt tiền, xử lý hành chính
        luật lâm nghiệp: lâm nghiệp
        thủ công: nấu thủ công
        nhà tạm nhà dột nát: nhà tạm, nhà dột nát, nhà tạm dột nát
        điện lưới: điện lưới quốc gia, lưới điện quốc gia, lưới điện
        mạng internet: mạng, đường truyền
        máu: đơn vị máu, đơn vị máu hiến tình nguyện
        nhãn hiệu: nhãn hiệu tập thể, nhãn hiệu hàng hóa

        # Of many fields
        nhà vệ sinh: nhà tiêu, công trình vệ sinh, hố xí, công trình nhà vệ sinh, nhà tiêu hợp vệ sinh, nhà vệ sinh hợp vệ sinh
        tết: tết nguyên đán, tết cổ truyền, dịp tết, dịp tết nguyên đán, tết nguyên đán cổ truyền
        quốc khánh: ngày quốc khánh
        tết trung thu: trung thu, rằm trung thu
        khu vui chơi: điểm vui chơi, sân chơi, khu vui chơi giải trí, điểm vui chơi giải trí
        bà mẹ: người mẹ, các bà mẹ
        thuốc: thuốc men, các loại thuốc
        lương: tiền lương, tiền công
        thu nhập: mức thu nhập
        khoảng cách: quãng đường
        sinh kế: kế sinh nhai
        mưa lũ: lũ, mưa bão, lũ lụt, bão lũ, mưa lớn, mưa lũ lớn
        rét đậm rét hại: rét đậm, rét hại, rét
        mùa mưa: khi mưa, trời mưa, vào mùa mưa, trong mùa mưa, mùa mưa lũ
        mùa khô: vào mùa khô, trong mùa khô
        thôn bản đặc biệt khó khăn: bản đặc biệt khó khăn
        phương pháp dạy học: phương pháp giảng dạy, phương pháp dạy
        nghề nghiệp: nghề
        hoạt động trải nghiệm: trải nghiệm
        thông tin tuyên truyền: tuyên truyền
        trẻ em dưới: trẻ dưới
        giáo dục mũi nhọn: mũi nhọn, chất lượng mũi nhọn, chất lượng giáo dục mũi nhọn
        giáo dục đại trà: đại trà, chất lượng đại trà, chất lượng giáo dục đại trà
        hộ sử dụng nước: hộ dùng nước, hộ được sử dụng nước
        nước hợp vệ sinh: nước sinh hoạt hợp vệ sinh
        văn hóa truyền thống: bản sắc văn hóa, bản sắc văn hóa dân tộc, văn hóa dân tộc, văn hóa các dân tộc, giá trị văn hóa truyền thống, bản sắc văn hóa truyền thống, giá trị văn hóa, giá trị văn hóa dân tộc
        trang phục truyền thống: trang phục dân tộc, trang phục của dân tộc
        thể thao dân tộc: môn thể thao dân tộc, các môn thể thao dân tộc, thể thao truyền thống
        nghề truyền thống: các nghề truyền thống, nghề thủ công truyền thống, làng nghề
        trò chơi dân gian: các trò chơi dân gian
        hương ước quy ước: quy ước hương ước, hương ước, quy ước
        nếp sống văn minh: nếp sống văn hóa, nếp sống văn hóa văn minh
        giải: giải thưởng
        người nhiễm hiv: bệnh nhân hiv, người có hiv
        số tiền: tổng số tiền, tổng kinh phí, tổng trị giá, trị giá, kinh phí
        điện thoại thông minh: smartphone
        dư luận xã hội: dư luận, dư luận nhân dân, tâm trạng dư luận
        tình hình tư tưởng: tư tưởng tâm trạng, tâm tư, tâm tư nguyện vọng
        đội văn nghệ: đội văn nghệ quần chúng, các đội văn nghệ, đội văn nghệ bản
        sản xuất: sản xuất nông nghiệp
        cây trồng vật nuôi: giống cây trồng vật nuôi
        cơ sở dữ liệu: dữ liệu
        phần mềm: hệ thống phần mềm
        người xấu: các đối tượng xấu, kẻ gian, đối tượng lợi dụng
        """;
}
