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
        nhân dân: người dân, bà con, quần chúng, quần chúng nhân dân, bà con nhân dân, cán bộ đảng viên và nhân dân, đồng bào, các tầng lớp nhân dân, các hộ dân, nhân dân các dân tộc
        dân tộc thiểu số: dtts, đồng bào dân tộc thiểu số, đồng bào dân tộc, người dân tộc thiểu số, người dân tộc, dân tộc, các dân tộc thiểu số, tiếng dân tộc thiểu số, đồng bào dtts, vùng đồng bào dân tộc thiểu số
        phụ nữ: chị em phụ nữ, chị em, hội viên phụ nữ
        học sinh: các em học sinh, học sinh sinh viên, hssv, em học sinh, hs, các em, con em, em
        trẻ em: các cháu, trẻ, em nhỏ, các em nhỏ, trẻ nhỏ, thiếu nhi, cháu
        phụ huynh: cha mẹ học sinh, phụ huynh học sinh, cha mẹ
        giáo viên: các thầy cô giáo, thầy cô giáo, thầy cô, đội ngũ giáo viên, nhà giáo, gv, giáo viên dạy
        cán bộ quản lý: cbql
        người lao động: lao động
        người cao tuổi: các cụ, các cụ cao tuổi, người già, nct, cụ
        người khuyết tật: nkt
        người có công: người có công với cách mạng, gia đình chính sách, ncc
        hộ: hộ gia đình, hộ dân, gia đình
        nhân viên y tế: cán bộ y tế, cán bộ nhân viên y tế, đội ngũ y tế, viên chức y tế
        bác sĩ: y bác sĩ, thầy thuốc, bs
        y tế thôn bản: nhân viên y tế thôn bản, đội ngũ y tế thôn bản, y tế thôn
        già làng trưởng bản: già làng, người có uy tín
        thanh niên: giới trẻ, lớp trẻ, thế hệ trẻ, thanh thiếu niên, đoàn viên thanh niên, đoàn viên
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
        văn hóa văn nghệ: vhvn
        văn nghệ thể thao: văn nghệ và thể thao
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
        đào tạo nghề: dạy nghề
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
        tặng: trao tặng, trao, thăm tặng, tặng quà, trao quà, thăm hỏi, thăm hỏi tặng quà, thăm tặng quà, thăm hỏi động viên tặng quà
        phần quà: suất quà
        cấp: cấp phát, phát, cấp cho, bố trí, hỗ trợ cấp, phân bổ
        miễn phí: không thu tiền
        giữ vững: duy trì, tiếp tục duy trì, giữ
        kiện toàn: củng cố, củng cố kiện toàn
        xây dựng: xây mới, xây, đầu tư xây dựng, đầu tư xây mới
        sửa chữa: tu sửa, nâng cấp, cải tạo, tu sửa nâng cấp, sửa chữa nâng cấp, khắc phục, sửa chữa khắc phục, khắc phục sửa chữa
        hỏng: hư hỏng, bị hỏng, xuống cấp, hỏng hóc, bị hư hỏng
        hoàn thành: hoàn tất, hoàn thiện
        giao nộp: bàn giao
        đề nghị: kiến nghị, đề xuất, đề nghị quan tâm
        nắm: nắm bắt, nắm chắc, theo dõi nắm
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
        hạn chế: còn hạn chế, yếu, còn yếu, yếu kém, còn yếu kém, chưa đáp ứng yêu cầu, chưa đáp ứng được yêu cầu, chưa đáp ứng nhu cầu, chưa đáp ứng được nhu cầu, bất cập, còn bất cập, chưa cao, chưa tốt, chưa đạt yêu cầu
        thiếu: không đủ, chưa đủ, còn thiếu, vẫn còn thiếu, chưa đảm bảo đủ, chưa bảo đảm đủ, chưa đáp ứng đủ, không có đủ
        thấp: còn thấp, ít, còn ít, chưa nhiều, không nhiều, đạt thấp
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
        một bộ phận: bộ phận, bộ phận người dân, một vài, vài, một số ít
        một số: ở một số, một số nơi, một số địa phương
        nhiều: ở nhiều, nhiều nơi, không ít, còn nhiều
        kiêm nhiệm: kiêm nhiều việc, phải kiêm nhiều việc, đảm nhận nhiều việc, làm kiêm nhiệm
        không thống nhất: chưa thống nhất, vênh nhau, thiếu thống nhất, không khớp

        # Letters that stand for words, as offices write them
        ban chỉ đạo: bcđ
        y học cổ truyền: yhct, đông y
        sách giáo khoa: sgk
        huy chương vàng: hcv
        huy chương bạc: hcb
        huy chương đồng: hcđ
        giáo dục nghề nghiệp: gdnn
        trung tâm giáo dục nghề nghiệp giáo dục thường xuyên: trung tâm gdnn-gdtx, trung tâm gdnn gdtx, trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên
        văn hóa thể thao và truyền thông: vh tt tt, vhtt tt, vhtttt, văn hóa thể thao truyền thông
        văn hóa thể thao và du lịch: vh tt dl, vhtt dl, vhttdl, văn hóa thể thao du lịch
        lao động thương binh và xã hội: lđtbxh, lđ tb xh, lđtb xh, lđ-tb xh, lđ-tbxh, lao động - thương binh và xã hội
        thông tin và truyền thông: tt tt, tttt
        tài nguyên và môi trường: tn mt, tnmt
        nông nghiệp và phát triển nông thôn: nn ptnt, nnptnt
        dân số kế hoạch hóa gia đình: ds-khhgđ, ds khhgđ, dskhhgđ, dân số - khhgđ, dân số - kế hoạch hóa gia đình
        sức khỏe sinh sản: skss
        vệ sinh môi trường: vsmt
        phòng cháy chữa cháy: pccc
        phòng chống thiên tai: pctt
        hợp tác xã: htx
        câu lạc bộ: clb
        nhà văn hóa: nvh
        tệ nạn xã hội: tnxh
        bình đẳng giới: bđg
        công tác xã hội: ctxh
        an toàn giao thông: atgt
        kinh tế - xã hội: kt-xh, ktxh, kinh tế xã hội
        quốc phòng an ninh: qp-an, qpan, quốc phòng - an ninh
        liên đoàn lao động: lđlđ
        hội chữ thập đỏ: hội ctđ, chữ thập đỏ
        hội cựu chiến binh: hội ccb, cựu chiến binh
        phổ biến giáo dục pháp luật: pbgdpl
        thủ tục hành chính: tthc
        cải cách hành chính: cchc
        cộng tác viên: ctv
        doanh nghiệp: dn
        thành phố: tp
        trung ương: tw, t.ư
        phương tiện thông tin đại chúng: pttđc
        sản xuất kinh doanh: sxkd
        trung tâm dịch vụ việc làm: ttdvvl
        bảo vệ môi trường: bvmt
        khoa học kỹ thuật: khkt, kh kt
        ngân sách nhà nước: nsnn
        văn bản quy phạm pháp luật: vbqppl
        cơ sở dữ liệu: csdl
        dịch vụ công trực tuyến: dvctt, dịch vụ công
        phòng chống ma túy: pcmt

        vận động viên: vđv
        huấn luyện viên: hlv
        quản lý nhà nước: qlnn
        lao động nông thôn: lđnt
        ngân hàng chính sách xã hội: nhcsxh, ngân hàng csxh
        mạng xã hội: mxh
        đặc biệt khó khăn: đbkk
        trung tâm học tập cộng đồng: tthtcđ
        thông tin lưu động: ttlđ
        văn hóa - xã hội: vh-xh, vhxh, văn hóa xã hội
        văn hóa và thông tin: vh tt, vhtt, văn hóa thông tin
        văn hóa thể thao và truyền thông: vh-tt tt, vh-tt-tt
        căn cước công dân: cccd, căn cước
        công nhân viên chức lao động: cnvclđ, cnvc-lđ, cnvc lđ
        giáo dục: gd
        kế hoạch: kh
        đảng viên: đv
        cán bộ: cb
        giáo viên mầm non: gvmn
        cán bộ giáo viên: cbgv, cb gv
        cán bộ giáo viên nhân viên: cbgvnv
        người dân tộc thiểu số: người dtts
        học sinh giỏi: hsg
        đoàn viên: đvtn
        bảo vệ chăm sóc trẻ em: bvcste
        trẻ em nghèo: trẻ nghèo
        công nghiệp hóa: cnh
        trạm y tế: trạm xá

        # Heard in many reports
        trẻ trai: bé trai
        trẻ em gái: trẻ gái
        lớn tuổi: cao tuổi
        nề nếp: nền nếp
        sử dụng: dùng
        đám tang: tang ma, ma chay, việc tang
        luyện tập: tập luyện
        xu hướng: chiều hướng, có xu hướng, có chiều hướng, xu thế
        tăng: gia tăng
        ngoài tỉnh: ngoại tỉnh
        công nhận đạt chuẩn: được công nhận đạt chuẩn, đạt chuẩn
        sát: phù hợp, sát với, phù hợp với
        nghi mắc: trường hợp nghi mắc, ca nghi mắc, các ca nghi mắc
        phòng ngừa: phòng tránh, phòng chống, ngăn ngừa
        tai nạn: tai nạn thương tích
        mùa vụ: bận mùa vụ, đi làm theo mùa vụ, làm mùa vụ
        khoán trắng: giao khoán, phó mặc
        nấu ăn: cấp dưỡng
        eo hẹp: khó khăn về kinh phí
        thầy cúng: mời thầy cúng, gọi thầy cúng
        hoặc: hay, hay là
        nhưng: song, tuy nhiên, mặc dù, tuy, dù, thế nhưng
        đáp ứng: theo kịp
        có thai: mang thai
        chất thải: rác, rác thải
        trồng trọt: canh tác
        trực tuyến: trên môi trường mạng, qua môi trường mạng, trên mạng
        phong trào thi đua: thi đua
        khẩn trương: đẩy nhanh, đẩy nhanh tiến độ, nhanh chóng
        giông lốc: dông lốc
        đói rét: phải chịu đói rét, chịu đói rét, bị đói rét
        loan tin: tung tin, đăng tải thông tin, đăng tin, phát tán thông tin
        bỏ dở: dang dở
        quan tâm sát sao: sát sao
        tổ chức thực hiện: thực hiện tốt
        chính sách xã hội: chính sách về xã hội
        thị trường: nhu cầu thị trường, nhu cầu của thị trường
        biên soạn: xây dựng tài liệu
        thầy cô: người thầy
        học trò: học sinh
        ki-lô-mét: km, cây số
        đường sá: đường đi
        lúa: giống lúa
        giáp biên: giáp biên giới
        chủ trương: cho phép, đồng ý chủ trương, đồng ý
        người xấu: kẻ xấu, đối tượng xấu
        có lúc có nơi: có nơi có lúc, có thời điểm, có lúc, có nơi
        thông tin sai sự thật: tin sai lệch, thông tin sai lệch, tin sai sự thật
        tham dự: tham gia dự, dự

        # People, places and times in other words
        người bệnh: bệnh nhân
        trẻ sơ sinh: trẻ mới sinh, trẻ em sơ sinh
        nước ngoài: ngoài nước
        tiếng việt: tiếng phổ thông
        bậc học: cấp học, các cấp học, các bậc học
        thời tiết: khí hậu, thời tiết khí hậu, khí hậu thời tiết
        cơ quan: công sở
        thanh thiếu nhi: thanh thiếu niên nhi đồng, thanh niên thiếu nhi
        hộ kinh doanh: cơ sở kinh doanh
        nhà hảo tâm: các mạnh thường quân
        trụ sở: nhà làm việc, trụ sở làm việc
        nhà công vụ: nhà ở công vụ
        khu dân cư: khu phố
        người nghiện: người nghiện ma túy, đối tượng nghiện, đối tượng nghiện ma túy
        trẻ em gái: bé gái
        ngư dân: bà con ngư dân
        mạng xã hội: các mạng xã hội, các trang mạng xã hội
        cuối năm: hết năm, đến cuối năm, đến hết năm
        đầu năm: từ đầu năm, từ đầu năm đến nay
        mỗi tuần: hằng tuần, hàng tuần
        số lượng: lượng
        quy mô: phạm vi

        # Deeds in other words
        biểu dương: khen thưởng, tuyên dương, biểu dương khen thưởng, tôn vinh khen thưởng, khen thưởng biểu dương
        tiêu biểu: điển hình, có thành tích xuất sắc, tiêu biểu xuất sắc, điển hình tiên tiến, có thành tích
        xử lý: tháo gỡ, khắc phục vướng mắc, giải quyết dứt điểm, tháo gỡ dứt điểm
        phát sinh: nảy sinh
        loại bỏ: đưa ra khỏi, loại khỏi
        hỏng: hư hại, làm hư hại, bị hư hại, làm hư hỏng, thiệt hại
        sai sự thật: sai lệch, không đúng sự thật, thất thiệt
        tuyển sinh: tuyển mới, tuyển, tuyển được, tuyển sinh mới
        trở lại trường: quay trở lại trường, quay lại trường, đi học trở lại, trở lại lớp, quay lại lớp, ra lớp trở lại
        mời: nhờ
        ngại: e ngại, lo ngại, còn ngại, tâm lý e ngại
        bổ sung: giao thêm, bổ sung thêm, cấp bổ sung, cấp thêm, tăng cường thêm
        xuất khẩu lao động: lao động đi xuất khẩu, đi xuất khẩu lao động, lao động xuất khẩu, đưa lao động đi làm việc ở nước ngoài
        gắn: gắn với, gắn kết, gắn liền, gắn kết với, gắn liền với
        chi trả: trả, chi, trả trợ cấp
        tư vấn giới thiệu việc làm: giới thiệu tư vấn việc làm
        hướng dẫn: chỉ dẫn
        kiểm tra giám sát: giám sát kiểm tra, thanh tra kiểm tra, kiểm tra thanh tra
        đánh giá: nhận định
        lan tỏa: lan truyền, nhân lên
        thu gom: gom
        trồng: trồng mới
        lắp đặt: lắp
        trang bị: được trang bị, trang cấp
        tiếp cận: được tiếp cận, tiếp cận được
        tiếp nhận: thu nhận
        thành lập: lập, được thành lập, thành lập mới
        ký kết: ký
        khai thác: khai thác sử dụng
        vận hành: đưa vào vận hành, đưa vào hoạt động
        khuyến học: khuyến học khuyến tài, khuyến tài, khuyến học - khuyến tài
        biên soạn: soạn, soạn thảo
        sưu tầm: thu thập sưu tầm
        truyền dạy: dạy lại, trao truyền
        phục dựng: khôi phục, phục hồi
        bảo tồn: giữ gìn, gìn giữ, bảo tồn và phát huy, giữ gìn và phát huy, bảo tồn phát huy, giữ gìn phát huy
        thi đấu: tranh tài
        biểu diễn: trình diễn
        đoạt: giành được, đạt được
        chấp hành: tuân thủ, chấp hành nghiêm
        phân công: giao
        thông báo: thông tin
        niêm yết: công khai
        đón: đón tiếp, tiếp đón
        nghiệm thu: được nghiệm thu
        theo dõi: giám sát theo dõi, quản lý theo dõi
        nhắc nhở: chấn chỉnh
        ngăn chặn: ngăn ngừa, phòng ngừa
        bố trí: sắp xếp bố trí, xếp
        luân chuyển: điều động, biệt phái, luân phiên
        di chuyển: di dời
        mở rộng: được mở rộng, mở mang
        chuyển biến: tiến bộ, chuyển biến tích cực, chuyển biến rõ nét, khởi sắc
        được cải thiện: cải thiện
        sẵn sàng: chuẩn bị sẵn sàng

        # Shortcomings in other words
        chung chung: còn chung chung
        xa: cách xa, ở xa
        hẹp: chật hẹp, chật chội, chật
        đơn sơ: tạm bợ, tạm
        lạc hậu: cũ kỹ, lỗi thời
        nguy cơ: có nguy cơ
        manh mún: nhỏ lẻ, manh mún nhỏ lẻ, nhỏ lẻ manh mún
        tự phát: mang tính tự phát
        quá tải: vượt tải
        thưa: mỏng
        lúng túng: còn lúng túng, bỡ ngỡ
        hình thức: còn hình thức, mang tính hình thức, chiếu lệ
        biến động: thay đổi, thường xuyên thay đổi
        phức tạp: diễn biến phức tạp, còn phức tạp, tiềm ẩn phức tạp
        eo hẹp: hạn hẹp, ít ỏi, hạn chế về kinh phí
        nặng nề: nặng
        bất đồng ngôn ngữ: rào cản ngôn ngữ
        chia cắt: bị chia cắt

        # Words of measure
        tỷ lệ: tỉ lệ, tỷ trọng
        mức: mức độ
        lượt: lượt người
        cùng kỳ: cùng kỳ năm trước, cùng kỳ năm ngoái, so với cùng kỳ, so với cùng kỳ năm trước
        bảo đảm: đảm bảo
        đúng tiến độ: bảo đảm tiến độ, kịp tiến độ, theo tiến độ, đảm bảo tiến độ
        phong phú: đa dạng, phong phú đa dạng, đa dạng phong phú, đa dạng hóa
        thời gian tới: trong thời gian tới, thời gian sắp tới, giai đoạn tới
        khách: lượng khách, lượt khách
        vùng sâu vùng xa: vùng sâu, vùng xa
        vùng cao: vùng cao biên giới
        thực tế: thực tiễn, điều kiện thực tế, tình hình thực tế, thực tiễn địa phương, thực tế địa phương
        ngành: lĩnh vực, toàn ngành
        bản: các bản, thôn bản, bản làng
        xe máy: mô tô, xe mô tô
        internet: mạng internet, đường truyền internet
        thay thế: thay
        tập trung: trọng tâm, chú trọng tập trung
        chuyên môn: trình độ chuyên môn, chuyên môn nghiệp vụ, nghiệp vụ
        kỹ năng: năng lực
        thu hút: giữ chân
        gắn bó: yên tâm công tác, gắn bó với công việc
        khuyến khích: tạo động lực, động viên, khích lệ

        # Said of how, and left out
        -: đẩy mạnh, tăng cường, nâng cao, hệ thống, hoạt động, dịp, nhân dịp, chủ động, tham gia, có mặt, xuất hiện, ở mức, giành, ngày càng, trên địa bàn, toàn huyện, toàn xã, của huyện, của xã, tại địa phương, kịp thời, thường xuyên, nghiêm túc, nghiêm, tích cực, hiệu quả, có hiệu quả, đầy đủ, cơ bản, tốt, trên địa bàn xã, trên địa bàn huyện, trên địa bàn tỉnh, chu đáo, trang trọng, rộng rãi, sâu rộng, quyết liệt, đồng bộ, đúng mức, từng bước, phát huy, phát huy tốt vai trò, vai trò, góp phần, đã được, nhằm, giữa, các cấp, mọi mặt, theo đúng, đúng, trong kỳ, trong kỳ báo cáo, kỳ báo cáo, trong năm, thời gian qua, trong thời gian qua, lại, phải, bằng, thông qua, qua, nhờ, khiến, làm, gây, để, gặp, dành, dành cho, đối với, từng, mình, nhau, cả, lẫn, khi, lúc, trở thành, thành, bước, đưa, tình trạng, việc, sự, cho phù hợp, phù hợp, phù hợp với, cho phù hợp với, hình thức, nhiều hình thức, vẫn, vẫn còn, còn, mạng lưới, đến nay, hiện nay, hiện, nguyên nhân, tỷ lệ, kết quả, đội ngũ, đầu tư, thu hút, đề ra, môn, kỳ thi, trong kỳ thi, đạt tỷ lệ, thực sự, tiếp tục quan tâm, trong đó, một cách, nhất là, đặc biệt là, luôn, luôn được, hộ nào, nào, buổi, các buổi, cuộc, nhà nước, lên, rõ rệt, đáng kể, đông đảo, chủ yếu, hơn nữa, nữa, khả năng, tiến độ, thật sự, chặt chẽ, tương đối, mức, sức, khắp, xong, xem xét, tình hình, tình trạng, ghi nhận, hiện hành, ngay khi, dao động, tính đến, toàn tỉnh, trong huyện, được thực hiện, xảy ra, tồn tại, theo hướng, tại chỗ, lực lượng, đồng thời, tích cực tham gia, quy tụ, thuộc, đến từ, năm nay, tuyến trên, lĩnh vực, nhận được sự, chiếc, thuộc diện, trở lên, từ, bị, có thể, trên toàn tỉnh, cũng như, ngay, ngay từ, ngay sau, tổng số tiền, tổng số, với tổng số, được tổ chức, được triển khai, được thực hiện, cùng với
        """;
}
