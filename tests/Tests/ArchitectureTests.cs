using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using Xunit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Tests;

public sealed class ArchitectureTests
{
    private static readonly Architecture House = new ArchLoader()
        .LoadAssemblies(typeof(Domain.Rejection).Assembly, typeof(global::Language.Text.Normaliser).Assembly, typeof(global::Documents.Reading.DocumentReader).Assembly, typeof(Platform.PlatformServices).Assembly, typeof(global::Analytics.FigureStore).Assembly, typeof(global::Web.Serving.Server).Assembly)
        .Build();

    [Theory]
    [InlineData("Domain")]
    [InlineData("Language")]
    public void ThePureRooms_TouchNoDatabaseWebOrFile(string room) =>
        Types().That().ResideInNamespaceMatching($@"^{room}(\.|$)").Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching(@"^(Microsoft\.(EntityFrameworkCore|AspNetCore)|System\.IO|System\.Net|Npgsql|DocumentFormat)(\.|$)").Check(House);

    [Fact]
    public void OnlyDocuments_KnowsTheOfficeFormats() =>
        Types().That().ResideInNamespaceMatching(@"^(Domain|Language|Platform|Web)(\.|$)").Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching(@"^DocumentFormat(\.|$)").Check(House);

    [Fact]
    public void OnlyAnalytics_KnowsTheEngineThatSums() =>
        Types().That().ResideInNamespaceMatching(@"^(Domain|Language|Documents|Platform|Web)(\.|$)").Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching(@"^DuckDB(\.|$)").Check(House);

    [Fact]
    public void WhoAsksForSumsAndWhoAnswers_DoNotKnowOneAnother()
    {
        Types().That().ResideInNamespaceMatching(@"^(Domain|Platform)(\.|$)").Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching(@"^Analytics(\.|$)").Check(House);
        Types().That().ResideInNamespaceMatching(@"^Analytics(\.|$)").Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching(@"^(Platform|Web|Microsoft\.EntityFrameworkCore|Npgsql|Microsoft\.Data\.Sqlite)(\.|$)").Check(House);
    }

    [Fact]
    public void ConcreteClasses_AreSealed()
    {
        var open = House.Classes.Where(c => c.IsAbstract is not true && c.IsSealed is not true && !c.FullName.Contains("Migrations", StringComparison.Ordinal) && c.FullName.StartsWith("Domain.", StringComparison.Ordinal)).Select(c => c.FullName);
        Assert.Empty(open);
    }

    // A backup copies a database as its engine does it: the engines' own commands stand there, and nowhere else but in Data.
    [Fact]
    public void OnlyDataAndBackups_KnowADatabaseDriver() =>
        Types().That().ResideInNamespaceMatching(@"^(Web|Platform)(\.|$)").And().DoNotResideInNamespaceMatching(@"^Platform\.(Data|Backups)(\.|$)").Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching(@"^(Npgsql|Microsoft\.Data\.Sqlite)(\.|$)").Check(House);

    // The store that sums stands between two rooms that do not know one another: Platform asks, Analytics answers.
    [Fact]
    public void AnInterface_IsOursOnlyWhereTwoImplementationsShip() =>
        Assert.Equal(["Domain.DataValues.IFigures"], House.Interfaces.Where(i => i.FullName.StartsWith("Domain.", StringComparison.Ordinal) || i.FullName.StartsWith("Language.", StringComparison.Ordinal) || i.FullName.StartsWith("Documents.", StringComparison.Ordinal) || i.FullName.StartsWith("Platform.", StringComparison.Ordinal) || i.FullName.StartsWith("Web.", StringComparison.Ordinal) || i.FullName.StartsWith("Analytics.", StringComparison.Ordinal)).Select(i => i.FullName));

    [Fact]
    public void NoComponentAsksForARenderMode() => Assert.Empty(Razor().Where(f => f.Text.Contains("@rendermode", StringComparison.Ordinal)).Select(f => f.Name));

    [Fact]
    public void OnlyPages_AskForServices() =>
        Assert.Empty(Razor().Where(f => f.Text.Contains("@inject", StringComparison.Ordinal) && !f.Text.Contains("@page", StringComparison.Ordinal)).Select(f => f.Name));

    // The link to the other language is written in that language, whatever the reader's.
    [Fact]
    public void NoSentence_StandsInAPage()
    {
        var vietnamese = new System.Text.RegularExpressions.Regex("[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]", System.Text.RegularExpressions.RegexOptions.IgnoreCase);
        Assert.Empty(Razor().SelectMany(f => f.Text.Replace("Tiếng Việt", "", StringComparison.Ordinal).Split('\n').Where(l => vietnamese.IsMatch(l)).Select(l => $"{f.Name}: {l.Trim()}")));
    }

    [Fact]
    public async Task AStranger_ReachesTheseEndpointsAlone()
    {
        await using var office = await TestOffice.CreateAsync();
        await using var app = global::Web.Serving.Server.Build(new global::Web.Serving.ServerOptions(office.Desk.Storage, "http://127.0.0.1:0", Quiet: true));
        var open = ((Microsoft.AspNetCore.Routing.IEndpointRouteBuilder)app).DataSources.SelectMany(d => d.Endpoints).OfType<Microsoft.AspNetCore.Routing.RouteEndpoint>().Where(e => e.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAllowAnonymous>() is not null).Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Distinct().Order();
        Assert.Equal(["/assets/{version}/{name}", "/demo/enter/{name}", "/health", "/language/{language}", "/not-found", "/openapi/{documentName}.json", "/sign-in", "/welcome/{Secret}"], open);
    }

    private static List<(string Name, string Text)> Razor()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Giaoban.slnx")))
        {
            root = Path.GetDirectoryName(root)!;
        }

        return [.. Directory.EnumerateFiles(Path.Combine(root, "src", "Web"), "*.razor", SearchOption.AllDirectories).Select(f => (f, File.ReadAllText(f)))];
    }
}
