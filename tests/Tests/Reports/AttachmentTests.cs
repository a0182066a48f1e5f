using System.Text;
using Domain;
using Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Audit;
using Platform.Data;
using Platform.People;
using Platform.Reports;
using Web.Reports;
using Xunit;

namespace Tests.Reports;

public sealed class AttachmentTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AFile_StandsBesideTheReport_UntilTheReportIsSubmitted()
    {
        await using var office = await TestOffice.CreateAsync();
        var report = TestOffice.Must(await office.WriteAsync("C1", "Khám bệnh cho 3.214 lượt người."));
        var first = TestOffice.Must(await AttachAsync(office, "write-C1", report.Id, "bieu.csv", "xã;số"));
        TestOffice.Must(await office.As("write-C1", s => s.GetRequiredService<AttachFile>().RemoveAsync(report.Id, first.Id, Cancel)));
        TestOffice.Must(await AttachAsync(office, "write-C1", report.Id, "bieu.csv", "xã;số"));
        TestOffice.Must(await office.As("write-C1", s => s.GetRequiredService<HandToApprover>().RunAsync(report.Id, Cancel)));
        TestOffice.Must(await office.As("pass-C1", s => s.GetRequiredService<PassReport>().RunAsync(report.Id, Cancel)));
        TestOffice.Refused(Rejections.ReportAlreadySubmitted, await AttachAsync(office, "write-C1", report.Id, "them.csv", "x"));
        Assert.Equal(1, await office.Read(db => db.ReportAttachments.CountAsync(Cancel)));
    }

    [Theory]
    [InlineData("write-C2", "bieu.csv", "x", Rejections.NotAllowed)]
    [InlineData("write-C1", "chay.exe", "x", Rejections.FileKind)]
    [InlineData("write-C1", "danh-sach.txt", "Gọi 0912 345 678", Rejections.TextPhone)]
    [InlineData("write-C1", "danh-sach.csv", "tên;CCCD\nem;012345678901", Rejections.TextIdentity)]
    [InlineData("write-C1", "danh-sach.txt", "Em Vàng A Sử nghỉ học.", Rejections.TextPerson)]
    [InlineData("write-C1", "anh.png", "MZ là chương trình", Rejections.DocumentMismatch)]
    [InlineData("write-C1", "mat.csv", "TỐI MẬT\nNội dung", Rejections.TextSecret)]
    [InlineData("write-C1", "mat.txt", "TỐI MẬT\nNội dung", Rejections.TextSecret)]
    public async Task AFileThatMayNotBeKept_IsRefused(string who, string name, string content, string code)
    {
        await using var office = await TestOffice.CreateAsync();
        var report = TestOffice.Must(await office.WriteAsync("C1", "Khám bệnh cho 3.214 lượt người."));
        TestOffice.Refused(code, await AttachAsync(office, who, report.Id, name, content));
        Assert.Equal(0, await office.Read(db => db.Files.CountAsync(Cancel)));
    }

    [Fact]
    public async Task AFileThatTheOfficeHas_StaysThereWhileTheUnitDraftsWithoutIt()
    {
        await using var office = await TestOffice.CreateAsync();
        var report = TestOffice.Must(await office.WriteAsync("C1", "Khám bệnh cho 3.214 lượt người."));
        var file = TestOffice.Must(await AttachAsync(office, "write-C1", report.Id, "bieu.csv", "xã;số"));
        await PassAsync(office, report.Id);
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<ReturnReport>().RunAsync(report.Id, "Ghi rõ số lượt", Cancel)));
        TestOffice.Must(await office.As("write-C1", s => s.GetRequiredService<AttachFile>().RemoveAsync(report.Id, file.Id, Cancel)));
        Assert.Equal((0, 1), (await SeenAsync(office, "write-C1"), await SeenAsync(office, "specialist")));
        TestOffice.Must(await office.WriteAsync("C1", "Khám bệnh cho 3.215 lượt người."));
        await PassAsync(office, report.Id);
        Assert.Equal((0, 0), (await SeenAsync(office, "write-C1"), await SeenAsync(office, "specialist")));
    }

    [Fact]
    public async Task Redaction_TakesTheAttachmentsToo_AndTheChainStillVerifies()
    {
        await using var office = await TestOffice.CreateAsync();
        var report = TestOffice.Must(await office.WriteAsync("C1", "Khám bệnh cho 3.214 lượt người."));
        TestOffice.Must(await AttachAsync(office, "write-C1", report.Id, "bieu.csv", "xã;số"));
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<RedactVersion>().RunAsync(report.Id, 1, "Có tên người dân", Cancel)));
        Assert.Equal((0, 0), (await office.Read(db => db.Files.CountAsync(Cancel)), await office.Read(db => db.ReportAttachments.CountAsync(Cancel))));
        TestOffice.Must(await office.Console(s => s.GetRequiredService<VerifyChain>().RunAsync(null, Cancel)));
    }

    private static async Task PassAsync(TestOffice office, ReportId report)
    {
        TestOffice.Must(await office.As("write-C1", s => s.GetRequiredService<HandToApprover>().RunAsync(report, Cancel)));
        TestOffice.Must(await office.As("pass-C1", s => s.GetRequiredService<PassReport>().RunAsync(report, Cancel)));
    }

    private static async Task<int> SeenAsync(TestOffice office, string who) =>
        await office.As(who, async s =>
        {
            var db = s.GetRequiredService<PlatformDb>();
            var opened = await db.OpenReportAsync(s.GetRequiredService<Access>(), TestOffice.Round, "C1", null, Cancel);
            return await db.AttachmentsOf(opened!).CountAsync(Cancel);
        });

    private static Task<Outcome<ReportAttachment>> AttachAsync(TestOffice office, string who, ReportId report, string name, string content) =>
        office.As(who, s => s.GetRequiredService<AttachFile>().RunAsync(report, Encoding.UTF8.GetBytes(content), name, Cancel));
}
