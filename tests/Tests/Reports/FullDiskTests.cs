using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Audit;
using Platform.Data;
using Xunit;

namespace Tests.Reports;

public sealed class FullDiskTests
{
    private const string Page = "/rounds/2023-9T/reports/C1";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AServerWhoseDiskFills_SaysSo_AndKeepsWhatItSaidItKept()
    {
        var place = Databases.OnSmallDisk();
        Assert.SkipWhen(place is null, "Only SQLite, and only where the test script may mount a small disk: GIAOBAN_TEST_SMALL_DISK.");
        await using var office = await TestOffice.CreateAsync(place: place);
        TestOffice.Must(await office.WriteAsync("C1", "Khám bệnh cho 3.214 lượt người."));
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("write-C1");
        var token = await Site.TokenAsync(client, Page);
        var kept = 0;
        HttpResponseMessage answer;
        while ((answer = await AttachAsync(client, token, $"anh-{kept}.jpg")).StatusCode is HttpStatusCode.Redirect)
        {
            kept++;
        }

        Assert.Equal(HttpStatusCode.InsufficientStorage, answer.StatusCode);
        Assert.Contains("Ổ đĩa đầy", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.True(kept > 0);
        Assert.Equal((kept, kept), (await office.Read(db => db.ReportAttachments.CountAsync(Cancel)), await office.Read(db => db.Files.CountAsync(Cancel))));
        TestOffice.Must(await office.Console(s => s.GetRequiredService<VerifyChain>().RunAsync(null, Cancel)));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri(Page, UriKind.Relative), Cancel)).StatusCode);
        Leave(place!);
    }

    // Random bytes: nothing on the way packs them.
    private static async Task<HttpResponseMessage> AttachAsync(HttpClient client, string token, string name)
    {
        using var picture = new ByteArrayContent([0xFF, 0xD8, 0xFF, .. RandomNumberGenerator.GetBytes(1024 * 1024)]);
        picture.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { picture, "file", name } };
        return await client.PostAsync(new Uri(Page + "/attach", UriKind.Relative), form, Cancel);
    }

    // The disk is there for whoever comes after.
    private static void Leave(Storage place)
    {
        Storage.LetGo();
        foreach (var file in place.Companions.Prepend(place.Connection))
        {
            File.Delete(file);
        }
    }
}
