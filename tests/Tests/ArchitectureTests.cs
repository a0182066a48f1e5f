using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using Xunit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Tests;

public sealed class ArchitectureTests
{
    private static readonly Architecture House = new ArchLoader()
        .LoadAssemblies(typeof(Domain.Rejection).Assembly, typeof(global::Language.Text.Normaliser).Assembly, typeof(global::Documents.Reading.DocumentReader).Assembly, typeof(Platform.PlatformServices).Assembly, typeof(global::Web.Serving.Server).Assembly)
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
    public void ConcreteClasses_AreSealed()
    {
        var open = House.Classes.Where(c => c.IsAbstract is not true && c.IsSealed is not true && !c.FullName.Contains("Migrations", StringComparison.Ordinal) && c.FullName.StartsWith("Domain.", StringComparison.Ordinal)).Select(c => c.FullName);
        Assert.Empty(open);
    }

    [Fact]
    public void NoComponentAsksForARenderMode()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Giaoban.slnx")))
        {
            root = Path.GetDirectoryName(root)!;
        }

        var razor = Directory.EnumerateFiles(Path.Combine(root, "src", "Web"), "*.razor", SearchOption.AllDirectories).Select(f => (Name: f, Text: File.ReadAllText(f))).ToList();
        Assert.Empty(razor.Where(f => f.Text.Contains("@rendermode", StringComparison.Ordinal)).Select(f => f.Name));
        Assert.Empty(razor.Where(f => f.Text.Contains("@inject", StringComparison.Ordinal) && !f.Text.Contains("@page", StringComparison.Ordinal)).Select(f => f.Name));
    }
}
