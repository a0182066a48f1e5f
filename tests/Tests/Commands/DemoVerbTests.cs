using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Xunit;

namespace Tests.Commands;

public sealed class DemoVerbTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TheSampleIsKeptAsItsVisitorLeftIt_UntilItIsAskedForAfresh()
    {
        Assert.SkipWhen(Databases.IsPostgres, "The sample is a SQLite file unless another place is named.");
        var folder = Databases.TemporaryFile(".demo");
        var sample = new Storage(Path.Combine(folder, "demo.db"));
        var first = await DemoAsync(folder);
        await using (var db = Databases.Open(sample))
        {
            TestOffice.Must(await new VerifyChain(db).RunAsync(null, Cancel));
            await db.Offices.ExecuteUpdateAsync(o => o.SetProperty(x => x.Place, "Khách đã sửa"), Cancel);
        }

        Assert.True(JsonNode.DeepEquals(first, await DemoAsync(folder)));
        Assert.Equal("Khách đã sửa", await PlaceOfAsync(sample));
        using (sample.Hold())
        {
            await RefusedFreshAsync(folder);
        }

        await using (var open = Databases.Open(sample))
        {
            await open.Database.OpenConnectionAsync(Cancel);
            await open.Offices.AnyAsync(Cancel);
            await RefusedFreshAsync(folder);
        }

        Storage.LetGo();
        Assert.Equal("Khách đã sửa", await PlaceOfAsync(sample));
        Storage.LetGo();
        Assert.True(JsonNode.DeepEquals(first, await DemoAsync(folder, "--fresh")));
        Assert.NotEqual("Khách đã sửa", await PlaceOfAsync(sample));
    }

    private static async Task<JsonNode> DemoAsync(string folder, params string[] more)
    {
        var (code, text, error) = await Verb.RunAsync(new Storage("khong-dung.db"), ["demo", "--folder", folder, "--no-serve", "--json", .. more]);
        Assert.True(code == 0, error + text);
        var told = JsonNode.Parse(text)!.AsObject();
        string[] figures = ["units", "reports", "late", "missing", "nothing", "statements", "packItems", "leftOut", "round", "pack", "seconds"];
        Assert.Equal(figures, told.Select(f => f.Key));
        Assert.Equal((124, 12, 6, 3), ((int)told["units"]!, (int)told["late"]!, (int)told["missing"]!, (int)told["nothing"]!));
        told.Remove("seconds");
        return told;
    }

    private static async Task RefusedFreshAsync(string folder)
    {
        var (code, _, error) = await Verb.RunAsync(new Storage("khong-dung.db"), "demo", "--folder", folder, "--no-serve", "--fresh");
        Assert.Equal(1, code);
        Assert.Contains("đang có chương trình khác mở", error, StringComparison.Ordinal);
    }

    private static async Task<string> PlaceOfAsync(Storage sample)
    {
        await using var db = Databases.Open(sample);
        return await db.Offices.Select(o => o.Place).SingleAsync(Cancel);
    }
}
