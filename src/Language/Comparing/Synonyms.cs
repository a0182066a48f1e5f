namespace Language.Comparing;

/// <summary>What official prose says in several ways.</summary>
internal static class Synonyms
{
    /// <summary>
    /// A row: the word a thing is known by, a colon, its other ways, parted by commas; a longer way is looked for before a shorter one.
    /// "-" stands for words that say how much care was taken and not what was done: they are left out.
    /// </summary>
    public const string Text = """
        # Office words
        ủy ban nhân dân: ubnd, chính quyền, ủy ban
        hội đồng nhân dân: hđnd
        mặt trận tổ quốc: mttq, ủy ban mặt trận tổ quốc, mặt trận
        ban chấp hành: bch
        ban thường vụ: btv
        cấp ủy: cấp ủy đảng, cấp ủy đảng chính quyền, cấp ủy chính quyền, các cấp ủy
        đoàn thể: tổ chức đoàn thể, các đoàn thể, hội đoàn thể, tổ chức hội đoàn thể, các tổ chức hội, tổ chức chính trị - xã hội, các tổ chức chính trị - xã hội, đoàn thể chính trị - xã hội
        cán bộ: công chức, cán bộ công chức, viên chức, cán bộ công chức viên chức, đội ngũ cán bộ, cbccvc
        ban ngành: các ban ngành, các cơ quan, cơ quan chức năng, các ngành, ngành chức năng, lực lượng chức năng, các lực lượng chức năng
        phụ trách: chuyên trách, theo dõi
        đảng viên: cán bộ đảng viên
        kết nạp đảng: kết nạp đảng viên, kết nạp đảng viên mới, phát triển đảng, phát triển đảng viên
        bộ đội biên phòng: đồn biên phòng, biên phòng
        đoàn thanh niên: đoàn tncs, đoàn tncs hồ chí minh, đoàn thanh niên cộng sản hồ chí minh
        hội phụ nữ: hội lhpn, hội liên hiệp phụ nữ
        hội nông dân: hội nd
        cấp trên: tuyến trên
        kế hoạch: so với kế hoạch, so kế hoạch, so với kế hoạch đề ra, kế hoạch đề ra, kế hoạch giao, kế hoạch được giao, chỉ tiêu giao, chỉ tiêu được giao, chỉ tiêu kế hoạch
        chỉ tiêu: tiêu chí, các chỉ tiêu, chỉ tiêu tiêu chí
        quy định: các quy định, đúng quy định, theo quy định, theo đúng quy định, đúng quy trình, quy trình, quy trình quy định, theo đúng quy trình
        phong trào: cuộc vận động
        mục tiêu quốc gia: mtqg
        nông thôn mới: xây dựng nông thôn mới, ntm
        hướng dẫn: văn bản hướng dẫn, ban hành hướng dẫn, ban hành văn bản hướng dẫn, có văn bản hướng dẫn, có hướng dẫn
        ban hành: xây dựng ban hành
        nghị quyết: các nghị quyết, nq
        chỉ thị: các chỉ thị
        báo cáo: gửi báo cáo, nộp báo cáo

        # People
        nhân dân: người dân, bà con, quần chúng, quần chúng nhân dân, bà con nhân dân, cán bộ đảng viên và nhân dân, đồng bào, các tầng lớp nhân dân, nhân dân các dân tộc, người dân địa phương, dân bản
        dân tộc thiểu số: dtts, đồng bào dân tộc thiểu số, đồng bào dân tộc, người dân tộc thiểu số, người dân tộc, dân tộc, các dân tộc thiểu số, tiếng dân tộc thiểu số, đồng bào dtts, vùng đồng bào dân tộc thiểu số
        phụ nữ: chị em phụ nữ, chị em, hội viên phụ nữ
        học sinh: các em học sinh, học sinh sinh viên, hssv, em học sinh, hs, các em, con em, em
        trẻ em: các cháu, trẻ, em nhỏ, các em nhỏ, trẻ nhỏ, thiếu nhi, cháu
        phụ huynh: cha mẹ học sinh, phụ huynh học sinh, cha mẹ
        giáo viên: các thầy cô giáo, thầy cô giáo, thầy cô, đội ngũ giáo viên, nhà giáo, gv
        cán bộ quản lý: cbql
        người lao động: lao động
        người cao tuổi: các cụ, các cụ cao tuổi, người già, nct, cụ
        người khuyết tật: nkt
        người có công: người có công với cách mạng, gia đình chính sách, ncc
        hộ: hộ gia đình, hộ dân, gia đình, các hộ, các hộ dân, các hộ gia đình, mỗi hộ, mỗi gia đình, hộ dân cư
        nhân viên y tế: cán bộ y tế, cán bộ nhân viên y tế, đội ngũ y tế, viên chức y tế
        bác sĩ: y bác sĩ, thầy thuốc, bs
        y tế thôn bản: nhân viên y tế thôn bản, đội ngũ y tế thôn bản, y tế thôn
        già làng trưởng bản: già làng, người có uy tín
        thanh niên: giới trẻ, lớp trẻ, thế hệ trẻ, thanh thiếu niên, đoàn viên thanh niên
        trẻ mồ côi: mồ côi, trẻ em mồ côi
        nhà hảo tâm: mạnh thường quân, các nhà hảo tâm

        # Schools
        trường: nhà trường, trường học, các trường, các trường học, cơ sở giáo dục, các cơ sở giáo dục, các nhà trường, đơn vị trường
        trường lớp: mạng lưới trường lớp, hệ thống trường lớp, mạng lưới trường
        điểm trường: điểm bản, điểm trường lẻ, các điểm trường, điểm lẻ
        trung học cơ sở: thcs
        trung học phổ thông: thpt
        giáo dục phổ thông: gdpt
        giáo dục đào tạo: giáo dục và đào tạo, gd đt, gd và đt, gdđt, gd&đt
        giáo dục thường xuyên: gdtx
        phổ thông dân tộc bán trú: ptdtbt
        phổ thông dân tộc nội trú: ptdtnt
        phổ cập giáo dục: pcgd
        xóa mù chữ: xmc, xóa mù, biết chữ
        mầm non: mẫu giáo
        ra lớp: đến lớp, tới lớp, đi học, đến trường, tới trường, ra trường lớp
        sĩ số: sĩ số học sinh
        chuyên cần: đi học chuyên cần, tỷ lệ chuyên cần, đi học đều
        bỏ học: nghỉ học, thôi học
        dạy học: giảng dạy, dạy và học, dạy, việc dạy học
        đạt chuẩn quốc gia: chuẩn quốc gia, đạt chuẩn
        nuôi dưỡng: chăm sóc nuôi dưỡng, nuôi ăn, nấu ăn
        cơ sở vật chất: csvc
        thiết bị: trang thiết bị, thiết bị dạy học, trang thiết bị dạy học, đồ dùng dạy học
        trực tuyến: qua mạng, online
        thiết thực: ý nghĩa

        # Health
        vắc-xin: vaccine, vắc xin, vacxin, văcxin
        chăm sóc sức khỏe nhân dân: chăm sóc và bảo vệ sức khỏe nhân dân
        tiêm chủng: tiêm phòng, tiêm vắc-xin, tiêm
        bhyt: bảo hiểm y tế
        bhxh: bảo hiểm xã hội
        bhtn: bảo hiểm thất nghiệp
        thẻ bhyt: thẻ bảo hiểm y tế
        khám chữa bệnh: khám bệnh chữa bệnh, kcb, khám bệnh, khám và điều trị, khám và chữa bệnh
        khám sức khỏe: kiểm tra sức khỏe
        trung tâm y tế: ttyt
        trạm y tế: tyt, trạm y tế xã, trạm y tế cấp xã, trạm y tế tuyến xã, các trạm y tế, trạm y tế các xã
        an toàn thực phẩm: attp, vệ sinh an toàn thực phẩm, vsattp, an toàn vệ sinh thực phẩm
        sốt xuất huyết: sxh
        suy dinh dưỡng: sdd
        kế hoạch hóa gia đình: khhgđ
        chăm sóc sức khỏe: cssk, bảo vệ chăm sóc sức khỏe, chăm sóc và bảo vệ sức khỏe, chăm sóc bảo vệ sức khỏe, bảo vệ và chăm sóc sức khỏe
        bệnh viện đa khoa: bvđk
        y tế trường học: y tế học đường
        tảo hôn: kết hôn sớm, kết hôn trước tuổi
        hôn nhân cận huyết: hôn nhân cận huyết thống, kết hôn cận huyết, kết hôn cận huyết thống
        trước hôn nhân: tiền hôn nhân
        dịch bệnh: dịch, bệnh dịch, các dịch bệnh
        khống chế: kiểm soát, ngăn chặn
        bùng phát: bùng phát dịch, lây lan, lan rộng
        trường hợp mắc: ca mắc, ca bệnh, trường hợp mắc bệnh, người mắc
        không: không để, không để xảy ra, không xảy ra, không có trường hợp, không ghi nhận, chưa ghi nhận, chưa phát hiện, không phát hiện, chưa xảy ra, không có vụ, không còn xảy ra, chưa có trường hợp, không có ca, không ghi nhận ca, chưa ghi nhận ca, chưa phát hiện trường hợp, không ghi nhận trường hợp, không phát hiện trường hợp
        ngộ độc: vụ ngộ độc, ca ngộ độc
        sinh con tại cơ sở y tế: sinh đẻ tại cơ sở y tế, sinh tại cơ sở y tế, đẻ tại cơ sở y tế

        # Culture, sport, information
        thể dục thể thao: tdtt, thể dục và thể thao
        văn hóa + văn nghệ: vhvn
        văn nghệ + thể thao: văn nghệ và thể thao
        toàn dân đoàn kết xây dựng đời sống văn hóa: tdđkxdđsvh
        gia đình văn hóa: danh hiệu gia đình văn hóa, đạt chuẩn văn hóa, chuẩn văn hóa, hộ đạt chuẩn văn hóa, hộ gia đình văn hóa
        công nghệ thông tin: cntt
        khoa học công nghệ: khcn, kh cn, khoa học và công nghệ, kh&cn
        chuyển đổi số: cđs
        truyền thanh: loa truyền thanh, hệ thống loa truyền thanh, hệ thống truyền thanh, loa phát thanh, hệ thống loa, loa
        mai một: thất truyền
        hằng năm: hàng năm, mỗi năm
        hằng tháng: hàng tháng, mỗi tháng
        hằng ngày: hàng ngày
        hằng quý: hàng quý
        ứng dụng: áp dụng, đưa vào sử dụng
        nhân rộng: nhân ra diện rộng

        # Social policy
        an sinh xã hội: asxh
        trợ cấp xã hội: trợ cấp bảo trợ xã hội, trợ cấp btxh
        bảo trợ xã hội: btxh
        xã hội hóa: xhh, nguồn xã hội hóa, nguồn lực xã hội hóa
        thoát nghèo: ra khỏi hộ nghèo, ra khỏi danh sách hộ nghèo
        hộ nghèo: hộ gia đình nghèo, các hộ nghèo
        giảm nghèo: xóa đói giảm nghèo, giảm nghèo bền vững
        bạo lực gia đình: blgđ
        trẻ em có hoàn cảnh đặc biệt: tehcđb
        hoàn cảnh khó khăn: có hoàn cảnh khó khăn
        nghèo: thuộc hộ nghèo, diện nghèo, hoàn cảnh nghèo, có hoàn cảnh nghèo
        đúng đối tượng: đúng người
        ma túy: ma tuý, chất ma túy
        đào tạo nghề: dạy nghề, học nghề
        giải quyết việc làm: tạo việc làm, giới thiệu việc làm
        ổn định cuộc sống: ổn định đời sống

        # Deeds
        thực hiện: triển khai, tiến hành, tổ chức thực hiện, thực hiện tốt, làm tốt, chỉ đạo thực hiện, triển khai thực hiện, tổ chức triển khai, thi hành, duy trì thực hiện
        chỉ đạo: lãnh đạo chỉ đạo, lãnh đạo, đôn đốc, chỉ đạo quyết liệt, sự chỉ đạo, dưới sự chỉ đạo, dưới sự lãnh đạo
        tuyên truyền: phổ biến, truyền thông, công tác tuyên truyền, tuyên truyền vận động, tuyên truyền phổ biến, vận động tuyên truyền
        vận động: huy động, kêu gọi
        phối hợp: phối hợp cùng, phối hợp với, cùng, sự phối hợp
        lớp: mở lớp, tổ chức lớp, tổ chức các lớp, mở các lớp, lớp học, các lớp, khai giảng lớp
        bồi dưỡng: tập huấn, đào tạo bồi dưỡng, bồi dưỡng tập huấn
        hỗ trợ: ủng hộ, giúp đỡ, trợ giúp, giúp, hỗ trợ giúp đỡ, quan tâm giúp đỡ
        tặng: trao tặng, trao, thăm tặng, biếu
        tặng + quà: tặng quà, trao quà, thăm hỏi tặng quà, thăm tặng quà, thăm hỏi động viên tặng quà, trao tặng quà
        quà: phần quà, suất quà, gói quà, suất phần quà
        cấp: cấp phát, phát, cấp cho, bố trí, hỗ trợ cấp, phân bổ
        miễn phí: không thu tiền
        giữ vững: duy trì, tiếp tục duy trì, giữ
        kiện toàn: củng cố, củng cố kiện toàn
        xây dựng: xây mới, xây, đầu tư xây dựng, đầu tư xây mới
        sửa chữa: sửa, tu sửa, nâng cấp, cải tạo, tu sửa nâng cấp, sửa chữa nâng cấp, khắc phục, sửa chữa khắc phục, khắc phục sửa chữa
        hỏng: hư hỏng, bị hỏng, xuống cấp, hỏng hóc, bị hư hỏng
        hoàn thành: hoàn tất, hoàn thiện
        giao nộp: bàn giao
        đề nghị: kiến nghị, đề xuất, đề nghị quan tâm
        nắm: nắm bắt, nắm chắc, theo dõi nắm, nắm tình hình, nắm bắt tình hình, nắm chắc tình hình, theo dõi nắm tình hình, theo dõi nắm bắt tình hình, theo dõi nắm chắc tình hình
        rà soát: rà soát thống kê, thống kê rà soát, rà soát lập danh sách
        sắp xếp: sắp xếp lại, bố trí sắp xếp
        quan tâm: chú trọng, coi trọng, quan tâm chú trọng, chăm lo, quan tâm chăm lo
        ưu tiên: dành ưu tiên
        hưởng ứng: tham gia hưởng ứng
        phát hiện: phát hiện sớm, phát hiện kịp thời
        xử lý: giải quyết, xử lý dứt điểm
        tăng: tăng lên, tăng thêm, nâng, nâng lên
        giảm: giảm xuống, giảm đi, hạ
        mua: mua sắm
        giải ngân: giải ngân vốn
        vốn: kinh phí, nguồn vốn, nguồn kinh phí, ngân sách, nguồn lực, nguồn ngân sách
        chính sách: chế độ chính sách, chế độ, các chính sách, các chế độ chính sách, cơ chế chính sách, cơ chế
        đổi mới: đổi mới nội dung, cải tiến
        sinh hoạt: các buổi sinh hoạt, buổi sinh hoạt
        hội họp: sinh hoạt chung, họp
        tâm lý: tư tưởng, tâm tư
        trông chờ ỷ lại: ỷ lại trông chờ, trông đợi ỷ lại, ỷ lại
        thói quen: trở thành thói quen, hình thành thói quen, có thói quen, tập quán
        phong tục tập quán: phong tục, tập quán lạc hậu, phong tục lạc hậu, hủ tục

        # Shortcomings and causes
        hạn chế: còn hạn chế, yếu, còn yếu, yếu kém, còn yếu kém, chưa đáp ứng yêu cầu, chưa đáp ứng được yêu cầu, chưa đáp ứng nhu cầu, chưa đáp ứng được nhu cầu, bất cập, còn bất cập, chưa cao, chưa tốt, chưa đạt yêu cầu, thấp, còn thấp, ít, còn ít, chưa nhiều, không nhiều, đạt thấp
        thiếu: không đủ, chưa đủ, còn thiếu, vẫn còn thiếu, chưa đảm bảo đủ, chưa bảo đảm đủ, chưa đáp ứng đủ, không có đủ
        chậm: còn chậm, muộn, chậm tiến độ, chậm so với tiến độ, trễ
        khó khăn: gặp khó khăn, còn khó khăn, còn nhiều khó khăn, gặp nhiều khó khăn, gây khó khăn, gây khó, gặp khó, khó, vướng, vướng mắc, gặp vướng mắc, khó khăn vướng mắc, phiền hà
        chưa cụ thể: thiếu cụ thể
        chưa bền vững: thiếu bền vững, chưa thực sự bền vững
        chưa chặt chẽ: thiếu chặt chẽ, chưa đồng bộ
        chưa quan tâm: chưa được quan tâm đúng mức, chưa được quan tâm, chưa coi trọng, thiếu quan tâm, chưa thực sự quan tâm, quan tâm chưa đúng mức, coi nhẹ, chưa được chú trọng, chưa được đầu tư đúng mức, chưa được quan tâm đầu tư
        chưa tích cực: thiếu tích cực, chưa thực sự tích cực
        phân tán: rải rác, không tập trung, sống rải rác, sống phân tán, thưa thớt
        giao thông: giao thông đi lại, đi lại, đường giao thông, đường sá
        địa bàn rộng: địa bàn trải rộng
        nguyên nhân: nguyên nhân là, nguyên nhân do, nguyên nhân chủ yếu là, nguyên nhân là do, do, bởi, vì, là do, xuất phát từ, bởi vì, nguyên nhân của những hạn chế trên, là nguyên nhân của những hạn chế trên, nguyên nhân chính là
        ảnh hưởng: làm ảnh hưởng, gây ảnh hưởng, ảnh hưởng đến
        nhận thức: ý thức, hiểu biết
        một bộ phận: bộ phận người dân, một vài, vài, một số ít
        một số: ở một số, một số nơi, một số địa phương
        nhiều: ở nhiều, nhiều nơi, không ít, còn nhiều
        kiêm nhiệm: kiêm nhiều việc, phải kiêm nhiều việc, đảm nhận nhiều việc, làm kiêm nhiệm
        không thống nhất: chưa thống nhất, vênh nhau, thiếu thống nhất, không khớp
        """;
}
