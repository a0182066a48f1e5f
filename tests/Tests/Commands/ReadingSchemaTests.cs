using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Language.Readings;
using Web.Commands;
using Xunit;

namespace Tests.Commands;

/// <summary>What <c>giaoban read</c> writes is what docs/reading.schema.json says.</summary>
public sealed class ReadingSchemaTests
{
    private const string Notice = "TỈNH ỦY LAI CHÂU\nBAN TUYÊN GIÁO\nSố 31-TB/BTGTU\nĐẢNG CỘNG SẢN VIỆT NAM\nLai Châu, ngày 12 tháng 10 năm 2023\n\nTHÔNG BÁO\nkết luận giao ban\n\nI. KẾT QUẢ\n1. Khám bệnh cho 3.214 lượt người, đạt 39/94 xã, tăng 3-4%/năm theo khoản 1, 2 Điều 7 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ; theo Nghị định 30.\nII. NHIỆM VỤ\nGiao Sở Y tế chủ trì, phối hợp với UBND các huyện rà soát, hoàn thành trước ngày 20/12/2023, báo cáo kết quả.\n";

    [Theory]
    [InlineData(Notice)]
    [InlineData("")]
    [InlineData("Sáng 12/10, họp.")]
    public void AReading_FitsTheSchema(string text)
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Giaoban.slnx")))
        {
            root = Path.GetDirectoryName(root)!;
        }

        var schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(root, "docs", "reading.schema.json")));
        using var written = new MemoryStream();
        using (var writer = new Utf8JsonWriter(written, ReadingJson.Compact))
        {
            ReadingJson.Write(writer, JsonSerializer.SerializeToElement(7), ProseReader.Read(text), text);
        }

        var found = schema.Evaluate(JsonNode.Parse(Encoding.UTF8.GetString(written.ToArray())), new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(found.IsValid, string.Join("; ", found.Details.Where(d => d.HasErrors).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}"))));
    }
}
