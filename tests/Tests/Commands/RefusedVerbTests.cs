using System.Net;
using System.Net.Sockets;
using Npgsql;
using Platform.Data;
using Xunit;
using static Tests.Commands.Verb;

namespace Tests.Commands;

/// <summary>What stops a verb from outside is a sentence in both languages and exit code 1, and no trace of the program's inside.</summary>
public sealed class RefusedVerbTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task APostgresThatIsAway() =>
        await SaidAsync("Không nối được tới PostgreSQL", "PostgreSQL cannot be reached", new Storage("Host=127.0.0.1;Port=1;Username=ai;Database=gi;Timeout=3"), "verify");

    [Fact]
    public async Task APostgresThatDoesNotKnowItsUser()
    {
        Assert.SkipUnless(Databases.IsPostgres, "Only PostgreSQL.");
        var place = new NpgsqlConnectionStringBuilder((await Databases.EmptyAsync()).Connection) { Username = "khong_co_ai" };
        await SaidAsync("PostgreSQL không cho vào", "khong_co_ai", new Storage(place.ToString()), "verify");
    }

    [Fact]
    public async Task AConnectionStringThatIsNone() =>
        await SaidAsync("Chuỗi kết nối PostgreSQL không đọc được", "connection string cannot be read", new Storage("Host=127.0.0.1;Prot=1"), "verify");

    [Fact]
    public async Task APostgresWithoutSuchADatabase_IsLeftWithoutIt()
    {
        Assert.SkipUnless(Databases.IsPostgres, "Only PostgreSQL.");
        var there = (await Databases.EmptyAsync()).Connection;
        var missing = new Storage(new NpgsqlConnectionStringBuilder(there) { Database = "khong_co_" + Guid.NewGuid().ToString("N") }.ToString());
        await SaidAsync("Chưa có", "no office", missing, "verify");
        Assert.False(await missing.IsThereAsync(Cancel));
    }

    [Fact]
    public async Task AToolThatIsNotThere()
    {
        Assert.SkipUnless(Databases.IsPostgres, "Only PostgreSQL has tools of its own.");
        await using var office = await TestOffice.CreateAsync();
        var (code, text, error) = await RunAsync(office.Desk.Storage, ["backup", Databases.TemporaryFile(".giaoban")], ("PATH", "/khong-co"));
        Assert.Equal(1, code);
        Assert.Contains("Không tìm thấy pg_dump", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text + error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("serve")]
    public async Task AFileThatIsNoDatabase(string verb)
    {
        var file = Databases.TemporaryFile(".db");
        await File.WriteAllTextAsync(file, string.Concat(Enumerable.Repeat("Không phải cơ sở dữ liệu. ", 200)), Cancel);
        await SaidAsync("không phải cơ sở dữ liệu của Giaoban", "is no database of Giaoban's", new Storage(file), verb);
    }

    [Fact]
    public async Task AFolderForADatabase() =>
        await SaidAsync("Không mở được cơ sở dữ liệu", "cannot be opened", new Storage(Directory.CreateTempSubdirectory("giaoban-tests-").FullName), "serve", "--url", "http://127.0.0.1:0");

    [Fact]
    public async Task APortThatIsTaken()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        await using var office = await TestOffice.CreateAsync();
        await SaidAsync("Cổng này đã có chương trình khác dùng", "Another program uses this port", office.Desk.Storage, "serve", "--url", $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}");
    }

    [Theory]
    [InlineData("brief", "--round", TestOffice.Round, "--out")]
    [InlineData("backup")]
    public async Task AFolderForAFile_IsNoFullDisk_AndNothingIsLeftBeside(params string[] verb)
    {
        await using var office = await TestOffice.CreateAsync();
        await office.AcceptedAsync("C1", "Khám bệnh cho 3.214 lượt người.");
        var folder = Directory.CreateTempSubdirectory("giaoban-tests-").FullName;
        await SaidAsync($"Không ghi được vào {folder}", $"{folder} cannot be written", office.Desk.Storage, [.. verb, folder]);
        Assert.False(File.Exists(folder + ".part"));
    }

    private static async Task SaidAsync(string vietnamese, string english, Storage storage, params string[] verb)
    {
        var (code, text, error) = await RunAsync(storage, verb);
        Assert.True(code == 1, $"{code} {text} {error}");
        Assert.Contains(vietnamese, error, StringComparison.Ordinal);
        Assert.Contains(english, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text + error, StringComparison.Ordinal);
    }
}
