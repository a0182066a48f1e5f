using Documents.Charts;
using DocumentFormat.OpenXml.Packaging;
using Domain;
using Microsoft.Extensions.DependencyInjection;
using Platform.Packs;
using Xunit;

namespace Tests.Packs;

public sealed class PackPicturesTests
{
    private static readonly BarChart Bars = new() { Title = "Hộ nghèo", Sentence = "Mường Tè cao nhất.", Categories = ["Mường Tè", "Sìn Hồ"], Series = [new("Hộ", [12, 7])] };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PicturesStandInTheAnnex_AsTheyWerePlaced_UntilTheLeaderIsAsked()
    {
        await using var office = await TestOffice.CreateAsync();
        await office.AcceptedAsync("C1", "Đã khám bệnh cho 3.214 lượt người.");
        TestOffice.Refused(Rejections.RoundUnknown, await PlaceAsync(office, "specialist", Bars));
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<BeginPack>().RunAsync(TestOffice.Round, null, Cancel)));
        TestOffice.Refused(Rejections.NotAllowed, await PlaceAsync(office, "clerk", Bars));
        Assert.Equal(1, TestOffice.Must(await PlaceAsync(office, "specialist", Bars)));
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("specialist");
        using var stream = new MemoryStream(await client.GetByteArrayAsync(new Uri($"/packs/{TestOffice.Round}/document.docx", UriKind.Relative), Cancel));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Single(document.MainDocumentPart!.ChartParts);
        Assert.Contains("Mường Tè cao nhất.", document.MainDocumentPart.Document!.InnerText, StringComparison.Ordinal);
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<AdvancePack>().RunAsync(TestOffice.Round, PackStep.PutBeforeLeader, Cancel)));
        TestOffice.Refused(Rejections.PackNotDraft, await PlaceAsync(office, "specialist"));
    }

    private static Task<Outcome<int>> PlaceAsync(TestOffice office, string person, params Chart[] pictures) =>
        office.As(person, s => s.GetRequiredService<PackPictures>().PlaceAsync(TestOffice.Round, pictures, Cancel));
}
