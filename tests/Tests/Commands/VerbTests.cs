using Domain.Packs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Audit;
using Platform.Data;
using Xunit;
using static Tests.Commands.Verb;

namespace Tests.Commands;

/// <summary>The program as a process of its own, which can be killed.</summary>
public sealed class VerbTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AVerbBesideARunningServer_SeesTheSameOffice()
    {
        await using var office = await TestOffice.CreateAsync();
        await office.AcceptedAsync("C1", "Khám bệnh cho 3.214 lượt người.");
        await using var site = await Site.ServeAsync(office);
        var file = Databases.TemporaryFile(".docx");
        var (code, text, error) = await RunAsync(office.Desk.Storage, "brief", "--round", TestOffice.Round, "--out", file, "--json");
        Assert.True(code == 0, error);
        Assert.Contains("\"items\": 1", text, StringComparison.Ordinal);
        Assert.True(File.Exists(file));
        Assert.Equal(0, (await RunAsync(office.Desk.Storage, "verify")).Code);
    }

    [Fact]
    public async Task ALayoutForOneFile_LeavesThePackAsItWas()
    {
        await using var office = await TestOffice.CreateAsync();
        await office.AcceptedAsync("C1", "Khám bệnh cho 3.214 lượt người.");
        var (party, state) = (Databases.TemporaryFile(".docx"), Databases.TemporaryFile(".docx"));
        Assert.Equal(0, (await RunAsync(office.Desk.Storage, "brief", "--round", TestOffice.Round, "--out", party)).Code);
        Assert.Equal(0, (await RunAsync(office.Desk.Storage, "brief", "--round", TestOffice.Round, "--out", state, "--regime", "state")).Code);
        Assert.NotEqual(await File.ReadAllBytesAsync(party, Cancel), await File.ReadAllBytesAsync(state, Cancel));
        Assert.Equal(DocumentRegime.Party, await office.Read(db => db.Packs.Select(p => p.Regime).SingleAsync(Cancel)));
    }

    [Fact]
    public async Task ABackup_IsRestoredAndVerified_ByTheVerbsAlone()
    {
        await using var office = await TestOffice.CreateAsync();
        await office.AcceptedAsync("C1", "Khám bệnh cho 3.214 lượt người.");
        var backup = Databases.TemporaryFile(".giaoban");
        Assert.Equal(0, (await RunAsync(office.Desk.Storage, "backup", backup)).Code);
        var place = await Databases.EmptyAsync();
        Assert.Equal(0, (await RunAsync(place, "restore", backup)).Code);
        var (code, _, error) = await RunAsync(place, "verify", "--against", backup);
        Assert.True(code == 0, error);
        await office.Read(db => db.AuditEntries.Where(e => e.Number == 2).ExecuteUpdateAsync(e => e.SetProperty(x => x.Subject, "đã sửa"), Cancel));
        var broken = await RunAsync(office.Desk.Storage, "verify", "--against", backup);
        Assert.Equal(1, broken.Code);
        Assert.Contains("2", broken.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(700)]
    [InlineData(1200)]
    [InlineData(1800)]
    public async Task AnImportThatIsKilled_LeavesAllOrNothing(int afterMilliseconds)
    {
        var place = await Databases.EmptyAsync();
        var table = Databases.TemporaryFile(".csv");
        const int Rows = 20_000;
        await File.WriteAllTextAsync(table, "code,name,level,parent_code\n" + string.Concat(Enumerable.Range(1, Rows).Select(n => $"K{n},Xã số {n},commune,{(n > 100 ? $"K{n % 100 + 1}" : "")}\n")), Cancel);
        Assert.Equal(1, (await RunAsync(place, "import", "units", table + ".none")).Code);
        using (var process = Start(place, "import", "units", table))
        {
            await Task.Delay(afterMilliseconds, Cancel);
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(Cancel);
        }

        var again = await RunAsync(place, "import", "units", table, "--json");
        Assert.True(again.Code == 0, again.Error);
        await using var db = Databases.Open(place);
        Assert.Equal(Rows, await db.Units.CountAsync(u => EF.Functions.Like(u.Code, "K%"), Cancel));
        // Either the killed import had ended, and the second found every unit known, or it had left nothing.
        Assert.True(again.Text.Contains($"\"added\": {Rows}", StringComparison.Ordinal) || again.Text.Contains($"\"known\": {Rows}", StringComparison.Ordinal), again.Text);
        TestOffice.Must(await new VerifyChain(db).RunAsync(null, Cancel));
    }

    [Theory]
    [InlineData(300)]
    [InlineData(900)]
    [InlineData(1500)]
    public async Task ACompileThatIsKilled_LeavesNoHalfDocument_AndCanBeRunAgain(int afterMilliseconds)
    {
        await using var office = await TestOffice.CreateAsync();
        await office.AcceptedAsync("C1", [.. Enumerable.Range(1, 400).Select(n => $"Bản số {n} tổ chức họp về nội dung thứ {n * 7}.")]);
        var file = Databases.TemporaryFile(".docx");
        using (var process = Start(office.Desk.Storage, "brief", "--round", TestOffice.Round, "--out", file))
        {
            await Task.Delay(afterMilliseconds, Cancel);
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(Cancel);
        }

        if (File.Exists(file))
        {
            Assert.True(global::Documents.Reading.DocumentReader.Read(await File.ReadAllBytesAsync(file, Cancel), file).Accepted);
        }

        Assert.Equal(0, (await RunAsync(office.Desk.Storage, "brief", "--round", TestOffice.Round, "--out", file)).Code);
        Assert.Equal(1, await office.Read(db => db.Packs.CountAsync(Cancel)));
        TestOffice.Must(await office.Console(s => s.GetRequiredService<VerifyChain>().RunAsync(null, Cancel)));
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://192.0.2.7:5080")]
    public async Task AnAddressThatOthersReach_IsRefusedWithoutTls(string url)
    {
        var (code, _, error) = await RunAsync(await Databases.EmptyAsync(), "serve", "--url", url);
        Assert.Equal(1, code);
        Assert.Contains("--behind-proxy", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AWrongSetting_StopsTheStartWithASentence()
    {
        var (code, _, error) = await RunAsync(await Databases.EmptyAsync(), ["serve", "--url", "http://127.0.0.1:0"], ("GIAOBAN_Mail__Host", "mail.example.vn"), ("GIAOBAN_Mail__From", "văn phòng"));
        Assert.Equal(1, code);
        Assert.Contains("GIAOBAN_Mail__From", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMistypedPath_IsNoNewOffice()
    {
        var nowhere = Databases.TemporaryFile(".db");
        var (code, _, error) = await RunAsync(new Storage(nowhere), "brief", "--round", "2023-9T", "--out", nowhere + ".docx");
        Assert.Equal(1, code);
        Assert.Contains(nowhere, error, StringComparison.Ordinal);
        Assert.False(File.Exists(nowhere));
    }
}
