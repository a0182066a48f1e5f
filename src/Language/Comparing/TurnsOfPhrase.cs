namespace Language.Comparing;

/// <summary>Whole turns of phrase of reports that say one thing.</summary>
internal static class TurnsOfPhrase
{
    /// <summary>Rows as in <see cref="Synonyms.Text"/>; a plus parts the things that a turn of phrase names.</summary>
    public const string Text = """
        # Lack of means
        thiếu: chưa có đủ, còn chưa đủ, chưa đáp ứng đủ, không có đủ, chưa bảo đảm đủ, không bảo đảm đủ, chưa đảm bảo đủ, không đảm bảo đủ, chưa bố trí đủ, chưa được trang bị đủ, chưa được trang bị đầy đủ
        chưa có: chưa bố trí, chưa bố trí được, không bố trí được, chưa được bố trí, không được bố trí, chưa được trang bị, chưa được cấp, không được cấp, chưa được đầu tư, chưa đầu tư, chưa đầu tư được, chưa có được, chưa được xây dựng, hoàn toàn chưa có, chưa hề có
        chưa sử dụng: không sử dụng, chưa được sử dụng, không dùng, chưa dùng
        chưa tham gia: không tham gia, ít tham gia
        chưa biết: không biết, chưa nắm được, chưa hiểu, không hiểu
        chưa đúng: không đúng, sai, chưa chính xác, không chính xác, thiếu chính xác
        chưa đạt: không đạt, chưa hoàn thành, không hoàn thành, chưa bảo đảm, không bảo đảm, chưa đạt được, không đạt được
        chưa kết nối: chưa liên thông, chưa được kết nối, chưa được liên thông, chưa kết nối liên thông, không liên thông, không kết nối được, chưa kết nối được, thiếu kết nối
        chưa xử lý: chưa được xử lý, không được xử lý, chưa xử lý dứt điểm, chưa được giải quyết, chưa giải quyết, chưa xử lý triệt để, chưa được xử lý triệt để, chưa giải quyết dứt điểm
        chưa gắn: thiếu gắn kết, chưa gắn với, chưa gắn kết với, chưa gắn chặt với, không gắn với, thiếu gắn kết với, chưa gắn kết, chưa gắn liền với
        chưa quan tâm: ít quan tâm, không quan tâm, chưa quan tâm nhiều, chưa được quan tâm nhiều, chưa quan tâm đúng mức, chưa thật sự quan tâm, thiếu sự quan tâm, chưa chú ý, ít chú ý, chưa chú trọng, ít chú trọng
        chưa nhân rộng: chưa được nhân rộng, ít được nhân rộng, không được nhân rộng, khó nhân rộng
        chưa ứng dụng: chưa được ứng dụng, ít được ứng dụng, chưa được áp dụng, ít được áp dụng, không được ứng dụng
        chưa sửa chữa: chưa được sửa chữa, chưa được khắc phục, chưa khắc phục, chưa sửa, chưa được sửa, chậm được sửa chữa
        chưa có + vốn: chưa có kinh phí, thiếu kinh phí, chưa bố trí kinh phí, chưa bố trí được kinh phí, chưa được bố trí kinh phí, kinh phí chưa được bố trí, chưa có nguồn kinh phí, không có nguồn kinh phí, chưa có vốn, không bố trí được kinh phí, kinh phí không có, chưa cân đối được kinh phí, kinh phí chưa bố trí được, kinh phí sửa chữa chưa được bố trí
        trông chờ ỷ lại: tâm lý trông chờ ỷ lại, tư tưởng trông chờ ỷ lại, tâm lý ỷ lại, tư tưởng ỷ lại, còn trông chờ ỷ lại, tư tưởng trông chờ, tâm lý trông chờ, trông đợi
        thu nhập + hạn chế: thu nhập hạn chế, mức thu nhập thấp, thu nhập chưa cao, thu nhập không cao
        phụ cấp + hạn chế: mức phụ cấp thấp, chế độ phụ cấp thấp, phụ cấp còn thấp, mức phụ cấp còn thấp, chế độ phụ cấp còn thấp, phụ cấp ít
        đời sống + khó khăn: đời sống còn khó khăn, đời sống còn nhiều khó khăn, đời sống gặp nhiều khó khăn, đời sống nghèo, kinh tế khó khăn, hoàn cảnh kinh tế khó khăn, cuộc sống khó khăn, cuộc sống còn nhiều khó khăn
        giao thông + khó khăn: đi lại khó khăn, giao thông đi lại khó khăn, giao thông đi lại còn khó khăn, đi lại vất vả, đường sá khó khăn, đường sá đi lại khó khăn, đi lại gặp nhiều khó khăn, đi lại còn nhiều khó khăn, gây khó khăn cho việc đi lại, khó khăn cho việc đi lại, giao thông không thuận lợi, giao thông khó khăn
        dân cư + phân tán: dân cư sống phân tán, dân cư sống rải rác, dân cư rải rác, dân cư thưa thớt, dân cư sống không tập trung, dân cư không tập trung
        địa hình + chia cắt: địa hình bị chia cắt, địa hình chia cắt mạnh, địa hình bị chia cắt mạnh, địa hình phức tạp, địa hình hiểm trở
        dân trí + hạn chế: dân trí thấp, trình độ dân trí còn thấp, dân trí còn thấp, trình độ dân trí hạn chế, dân trí không cao, dân trí chưa cao
        nhận thức + hạn chế: nhận thức còn hạn chế, nhận thức chưa cao, nhận thức thấp, nhận thức chưa đầy đủ, nhận thức còn thấp, hiểu biết hạn chế, hiểu biết còn hạn chế, thiếu hiểu biết, ý thức chưa cao, ý thức kém, ý thức còn hạn chế
        kỹ năng + hạn chế: năng lực còn hạn chế, năng lực yếu, năng lực còn yếu, trình độ hạn chế, trình độ còn hạn chế, trình độ năng lực còn hạn chế, chuyên môn hạn chế, chuyên môn còn hạn chế, kỹ năng còn yếu, kỹ năng hạn chế, kỹ năng còn hạn chế, kỹ năng yếu, hạn chế về năng lực, hạn chế về trình độ, hạn chế về kỹ năng, yếu về kỹ năng, còn yếu về kỹ năng, yếu về chuyên môn
        chế tài chưa đủ mạnh: chế tài chưa đủ sức răn đe, chế tài xử phạt còn nhẹ, xử phạt chưa đủ sức răn đe

        # Results
        đạt + kế hoạch: đạt kế hoạch, đạt kế hoạch đề ra, hoàn thành kế hoạch đề ra
        vượt + kế hoạch: vượt chỉ tiêu, vượt kế hoạch đề ra, vượt chỉ tiêu đề ra, vượt so với kế hoạch, vượt chỉ tiêu giao, vượt kế hoạch giao, vượt mức kế hoạch, vượt chỉ tiêu kế hoạch
        quan tâm: được quan tâm, nhận được sự quan tâm, quan tâm chỉ đạo, được quan tâm chỉ đạo, quan tâm thực hiện, được quan tâm thực hiện, chăm lo
        bảo đảm đúng đối tượng: đúng đối tượng
        an ninh trật tự: an ninh trật tự an toàn xã hội, trật tự an toàn xã hội, an ninh chính trị trật tự an toàn xã hội, tình hình an ninh trật tự
        giữ vững + an ninh trật tự: bảo đảm an ninh trật tự, an ninh trật tự được giữ vững, an ninh trật tự được bảo đảm
        không + dịch bệnh: không có dịch bệnh, không để xảy ra dịch, không để xảy ra dịch bệnh, không xảy ra dịch bệnh, không có dịch bệnh xảy ra, không có dịch lớn, không có dịch lớn xảy ra, không để dịch bệnh xảy ra, không xảy ra dịch lớn, không để xảy ra dịch lớn, không xảy ra dịch bệnh lớn, không để xảy ra dịch bệnh lớn, không để dịch bệnh lớn xảy ra, không có dịch bệnh lớn xảy ra, không có dịch bệnh lớn, dịch bệnh được kiểm soát, dịch bệnh được khống chế
        không + bùng phát: không để dịch bùng phát, không để bùng phát dịch, không để dịch lan rộng, không để lây lan, không để dịch lây lan, không lây lan, không lây lan diện rộng, không để lan rộng, không để dịch bùng phát trên diện rộng, không để dịch bệnh bùng phát, không để dịch bệnh lây lan
        phát hiện + xử lý: phát hiện và xử lý, kịp thời phát hiện xử lý, phát hiện xử lý kịp thời, phát hiện kịp thời xử lý
        đời sống + tăng: đời sống được cải thiện, đời sống được nâng lên, đời sống từng bước được nâng lên, đời sống được nâng cao, đời sống ngày càng được nâng cao, đời sống từng bước được cải thiện, đời sống ngày càng được cải thiện, cải thiện đời sống, nâng cao đời sống
        nhận thức + tăng: nhận thức được nâng lên, nhận thức được nâng cao, nhận thức có chuyển biến, nhận thức có nhiều chuyển biến, nâng cao nhận thức, chuyển biến về nhận thức, nhận thức từng bước được nâng lên, nâng cao ý thức, ý thức được nâng lên, ý thức được nâng cao, nâng cao hiểu biết
        chất lượng + tăng: chất lượng được nâng lên, chất lượng được nâng cao, nâng cao chất lượng, chất lượng từng bước được nâng lên, chất lượng từng bước được nâng cao, chất lượng ngày càng được nâng lên, chất lượng ngày càng được nâng cao, chất lượng được cải thiện, cải thiện chất lượng, chất lượng có chuyển biến, chất lượng chuyển biến tích cực, chất lượng có chuyển biến tích cực
        đạt chuẩn: đạt tiêu chuẩn
        có việc làm: có việc làm ổn định, tìm được việc làm, có được việc làm
        vận hành ổn định: hoạt động ổn định, vận hành thông suốt, hoạt động thông suốt
        xây dựng kế hoạch: lập kế hoạch
        lập + hồ sơ: làm hồ sơ, lập hồ sơ

        # Causes
        phụ thuộc: dựa vào, chủ yếu dựa vào, phụ thuộc vào, phụ thuộc nhiều vào, lệ thuộc, lệ thuộc vào, trông vào
        ảnh hưởng: tác động, ảnh hưởng tới, ảnh hưởng không nhỏ, tác động đến, gây ảnh hưởng đến, gây ảnh hưởng tới, ảnh hưởng lớn, ảnh hưởng tiêu cực, ảnh hưởng nhiều
        biến động: hay biến động, hay thay đổi, thường xuyên biến động, có biến động, có sự biến động
        nhu cầu + hạn chế: ít nhu cầu, nhu cầu không cao, không có nhu cầu
        giá + tăng: giá cả tăng, giá tăng cao, giá cả tăng cao
        """;
}
