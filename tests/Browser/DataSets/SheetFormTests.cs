using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Documents.Sheets;
using Domain.Expressions;
using Tests.Expressions;
using Xunit;

namespace Browser.DataSets;

/// <summary>The rules in a form's workbook answer as the program does, where a spreadsheet's fifteen digits reach.</summary>
public sealed partial class SheetFormTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EveryVectorOfFiguresAsOfficesHaveThem_IsAnsweredBySpreadsheetsAsItSays()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "Only where LibreOffice is installed.");
        var vectors = Vector.Accepted.Where(IsOrdinary).ToList();
        Assert.True(vectors.Count > 200, $"{vectors.Count}");
        var sheet = new Sheet("rules", [.. vectors.Select(Row)], [.. Enumerable.Repeat(10, 12)]);
        var folder = Directory.CreateTempSubdirectory("giaoban-rules-").FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, "rules.xlsx"), XlsxWriter.Write(sheet), Cancel);
        using (var process = Process.Start(new ProcessStartInfo("soffice", [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "csv", "--outdir", folder, Path.Combine(folder, "rules.xlsx")]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!)
        {
            await process.WaitForExitAsync(Cancel);
            Assert.Equal(0, process.ExitCode);
        }

        var answers = (await File.ReadAllLinesAsync(Path.Combine(folder, "rules.csv"), Cancel)).Select(l => l.Split(',')[0]).ToList();
        Assert.Empty(vectors.Zip(answers).Where(x => x.Second != Expected(x.First)).Select(x => $"{x.First.Text} [{string.Join(' ', x.First.Figures.Select(f => $"{f.Key}={(f.Value is { } v ? Fixed.Write(v) : "")}"))}]: {x.Second} and not {Expected(x.First)}: {Fails(x.First, 0)}"));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void ARuleOfAFigureThatTheSheetLacks_IsNotOnIt() =>
        Assert.Null(new SheetForm(r => r.Shifts.Count == 0 ? "D5" : null).Fails(Formula.Parse("#{A} > previous(#{A})").Value!));

    [Theory]
    [InlineData("#{A} % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 % 7 = 1")]
    [InlineData("isNull(isNull(isNull(isNull(isNull(isNull(isNull(isNull(isNull(isNull(isNull(isNull(isNull(isNull(isNull(isNull(isNull(isNull(isNull(isNull(#{A} > 1))))))))))))))))))))")]
    public void ARuleThatGrowsTooLong_IsLeftOutBeforeItIsMade(string rule) => Assert.Null(new SheetForm(_ => "D5").Fails(Formula.Parse(rule).Value!));

    private static string Expected(Vector vector) => Formula.Parse(vector.Text).Value!.Holds(vector.Figure) is false ? "fails" : "silent";

    private static List<SheetCell> Row(Vector vector, int row)
    {
        var named = Named(vector);
        return [new("", Formula: $"IF({Fails(vector, row)},\"fails\",\"silent\")"), .. named.Select(r => vector.Figure(r) is { } figure ? SheetCell.Of((decimal)figure / (decimal)Fixed.One) : SheetCell.Empty)];
    }

    private static string Fails(Vector vector, int row)
    {
        var named = Named(vector);
        return new SheetForm(r => XlsxWriter.Reference(row, 1 + named.IndexOf(r))).Fails(Formula.Parse(vector.Text).Value!)!;
    }

    private static List<ReferenceNode> Named(Vector vector) => [.. Formula.Parse(vector.Text).Value!.References()];

    private static bool IsOrdinary(Vector vector) =>
        vector.Text.Length < 400 && vector.Figures.Values.OfType<Int128>().Concat(Digits().Matches(vector.Text).Select(m => Fixed.Read(m.Value) ?? Fixed.Largest)).All(n => Int128.Abs(n) < 100_000 * Fixed.One && n % (Fixed.One / 1000) == 0)
        && new SheetForm(_ => "B1").Fails(Formula.Parse(vector.Text).Value!) is not null;

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Digits();
}
