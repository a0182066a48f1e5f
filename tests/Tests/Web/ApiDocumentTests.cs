using System.Text.Json.Nodes;
using Xunit;

namespace Tests.Web;

public sealed class ApiDocumentTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ItListsTheApi_AndNoPage_ToAStrangerToo()
    {
        await using var office = await TestOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var stranger = site.Stranger();
        var document = JsonNode.Parse(await stranger.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), Cancel))!;
        var listed = document["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject().Select(m => $"{m.Key} {p.Key}")).ToList();
        Assert.All(listed, l => Assert.Contains(" /api/", l, StringComparison.Ordinal));
        Assert.Subset(listed.ToHashSet(), (HashSet<string>)["get /api/assignments/overdue", "put /api/reports/{clientId}", "post /api/dataValueSets", "get /api/dataValueSets", "get /api/analytics", "get /api/organisationUnits/{id}"]);
        Assert.Equal("Giaoban", (string?)document["info"]!["title"]);
        Assert.Contains("409", document["paths"]!["/api/reports/{clientId}"]!["put"]!["responses"]!.AsObject().Select(r => r.Key));
    }
}
