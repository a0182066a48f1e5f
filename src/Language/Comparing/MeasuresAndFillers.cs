namespace Language.Comparing;

/// <summary>Words of measure, and words that say how and not what.</summary>
internal static class MeasuresAndFillers
{
    /// <summary>Rows as in <see cref="Synonyms.Text"/>.</summary>
    public const string Text = """
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
        -: thứ nhất, thứ hai, thứ nhì, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, thứ tám, thứ chín, thứ mười
        -: đẩy mạnh, tăng cường, nâng cao, hệ thống, hoạt động, dịp, nhân dịp, chủ động, tham gia, có mặt, xuất hiện, ở mức, giành, ngày càng, trên địa bàn, toàn huyện, toàn xã, của huyện, của xã, tại địa phương, kịp thời, thường xuyên, nghiêm túc, nghiêm, tích cực, hiệu quả, có hiệu quả, đầy đủ, cơ bản, tốt, sau khi, trước khi, đang hoạt động, đang ở, đang phải, đang công tác, hiện đang, trên địa bàn xã, trên địa bàn huyện, trên địa bàn tỉnh, chu đáo, trang trọng, rộng rãi, sâu rộng, quyết liệt, đồng bộ, đúng mức, từng bước, phát huy, phát huy tốt vai trò, vai trò, góp phần, đã được, nhằm, giữa, các cấp, mọi mặt, theo đúng, đúng, trong kỳ, trong kỳ báo cáo, kỳ báo cáo, trong năm, thời gian qua, trong thời gian qua, lại, phải, bằng, thông qua, qua, nhờ, khiến, làm, gây, để, gặp, dành, dành cho, đối với, từng, mình, nhau, cả, lẫn, khi, lúc, trở thành, thành, bước, đưa, tình trạng, việc, sự, cho phù hợp, phù hợp, phù hợp với, cho phù hợp với, nhiều hình thức, bằng nhiều hình thức, với nhiều hình thức, vẫn, vẫn còn, còn, mạng lưới, đến nay, hiện nay, hiện, nguyên nhân, tỷ lệ, kết quả, đội ngũ, đầu tư, thu hút, đề ra, môn, kỳ thi, trong kỳ thi, đạt tỷ lệ, thực sự, tiếp tục quan tâm, trong đó, một cách, nhất là, đặc biệt là, luôn, luôn được, hộ nào, nào, buổi, các buổi, cuộc, nhà nước, lên, rõ rệt, đáng kể, chủ yếu, hơn nữa, nữa, khả năng, tiến độ, thật sự, chặt chẽ, tương đối, mức, sức, khắp, xong, xem xét, tình hình, tình trạng, ghi nhận, hiện hành, ngay khi, dao động, tính đến, toàn tỉnh, trong huyện, được thực hiện, xảy ra, tồn tại, theo hướng, tại chỗ, lực lượng, đồng thời, tích cực tham gia, quy tụ, thuộc, đến từ, năm nay, tuyến trên, lĩnh vực, nhận được sự, chiếc, thuộc diện, trở lên, từ, bị, có thể, trên toàn tỉnh, cũng như, ngay, ngay từ, ngay sau, tổng số tiền, tổng số, với tổng số, được tổ chức, được triển khai, được thực hiện, cùng với
        """;
}
