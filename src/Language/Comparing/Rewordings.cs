namespace Language.Comparing;

/// <summary>Letters that stand for words, and what reports of many units say in other words.</summary>
internal static class Rewordings
{
    /// <summary>Rows as in <see cref="Synonyms.Text"/>.</summary>
    public const string Text = """
        # Letters that stand for words, as offices write them
        ban chỉ đạo: bcđ
        y học cổ truyền: yhct, đông y
        sách giáo khoa: sgk
        huy chương vàng: hcv
        huy chương bạc: hcb
        huy chương đồng: hcđ
        giáo dục nghề nghiệp: gdnn
        trung tâm giáo dục nghề nghiệp giáo dục thường xuyên: trung tâm gdnn-gdtx, trung tâm gdnn gdtx, trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên
        văn hóa + thể thao + truyền thông: vh tt tt, vhtt tt, vhtttt, văn hóa thể thao truyền thông
        văn hóa + thể thao + du lịch: vh tt dl, vhtt dl, vhttdl, văn hóa thể thao du lịch
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
        kinh tế + xã hội: kt-xh, ktxh, kinh tế xã hội
        quốc phòng + an ninh: qp-an, qpan, quốc phòng - an ninh
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
        văn hóa + xã hội: vh-xh, vhxh, văn hóa xã hội
        văn hóa + thông tin: vh tt, vhtt, văn hóa thông tin
        văn hóa + thể thao + truyền thông: vh-tt tt, vh-tt-tt
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
        thầy cúng: mời thầy cúng, gọi thầy cúng
        hoặc: hay là, hoặc là
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
        lúng túng: còn lúng túng, bỡ ngỡ
        chiếu lệ: còn hình thức, mang tính hình thức, hoạt động hình thức, hoạt động còn hình thức, hình thức chiếu lệ
        biến động: thay đổi, thường xuyên thay đổi
        phức tạp: diễn biến phức tạp, còn phức tạp, tiềm ẩn phức tạp
        hạn chế: eo hẹp, hạn hẹp, ít ỏi, thưa, mỏng, khó khăn về kinh phí, khiêm tốn
        nặng nề: nặng
        bất đồng ngôn ngữ: rào cản ngôn ngữ
        chia cắt: bị chia cắt
        """;
}
