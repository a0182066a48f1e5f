using Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Reports;
using Xunit;

namespace Tests.Reports;

public sealed class WriteReportTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ARewordedSentence_KeepsItsIdentity_WhereverOthersComeAndGo()
    {
        await using var office = await TestOffice.CreateAsync();
        TestOffice.Must(await office.WriteAsync("C1", "Khám bệnh cho 3.214 lượt người.", "Tổ chức giải bóng chuyền có 12 đội.", "Khai mạc hội thi văn nghệ."));
        TestOffice.Must(await office.WriteAsync("C1", "Tuyển đủ 20 giáo viên mầm non.", "Khám bệnh cho 3.215 lượt người.", "Tổ chức giải bóng chuyền có 12 đội.", "Đã bàn giao nhà văn hóa."));
        var (first, second) = (await VersionAsync(office, 1), await VersionAsync(office, 2));
        Assert.Equal([null, first[0].Id, first[1].Id, null], second.Select(s => first.Any(f => f.Id == s.Id) ? s.Id : (StatementId?)null));
    }

    [Fact]
    public async Task ASentenceSplitInTwo_IsKnownOnce()
    {
        await using var office = await TestOffice.CreateAsync();
        TestOffice.Must(await office.WriteAsync("C1", "Khám bệnh cho 3.214 lượt người, tiêm chủng cho 210 trẻ."));
        TestOffice.Must(await office.WriteAsync("C1", "Khám bệnh cho 3.214 lượt người dân.", "Tiêm chủng cho 210 trẻ em."));
        var ids = (await VersionAsync(office, 2)).Select(s => s.Id).ToList();
        Assert.Equal(2, ids.Distinct().Count());
        Assert.Equal((await VersionAsync(office, 1))[0].Id, ids[0]);
    }

    [Fact]
    public async Task WhatIsCorrected_KeepsItsDocumentAndItsHeadings_UntilTheVersionIsRedacted()
    {
        await using var office = await TestOffice.CreateAsync();
        var report = TestOffice.Must(await office.As("write-C1", s => s.GetRequiredService<ImportReport>().RunAsync(TestOffice.Round, "C1", "I. KẾT QUẢ\n1. Y tế\n- Khám bệnh cho 3.214 lượt người.\n- Tiêm chủng cho 210 trẻ."u8.ToArray(), "bao-cao.txt", null, Cancel)));
        var read = (await VersionAsync(office, 1)).Where(s => s.Kind is StatementKind.Result).ToList();
        Assert.All(read, s => Assert.NotEmpty(s.Section));
        var lines = read.Select(s => new StatementLine(s.Kind, "health", s.Text.Replace("3.214", "3.215", StringComparison.Ordinal))).ToList();
        TestOffice.Must(await office.As("write-C1", s => s.GetRequiredService<WriteReport>().RunAsync(new ReportDraft(null, TestOffice.Round, "C1", false, lines, BasedOn: 1), Cancel)));
        Assert.Equal(read.Select(s => s.Section), (await VersionAsync(office, 2)).Select(s => s.Section));
        var files = await office.Read(db => db.ReportVersions.OrderBy(v => v.Number).Select(v => new { v.SourceFile, v.SourceName }).ToListAsync(Cancel));
        Assert.Equal(files[0], files[1]);
        Assert.Equal("bao-cao.txt", files[1].SourceName);
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<RedactVersion>().RunAsync(report.Id, 1, "Có tên người dân", Cancel)));
        Assert.Equal(0, await office.Read(db => db.Files.CountAsync(Cancel)));
    }

    private static Task<List<Statement>> VersionAsync(TestOffice office, int number) =>
        office.Read(db => (from version in db.ReportVersions where version.Number == number join s in db.Statements on version.Id equals s.Version orderby s.Order select s).AsNoTracking().ToListAsync(Cancel));
}
