using Domain;
using Domain.Expressions;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Pivots;
using Platform.Units;
using Tests.DataValues;
using Xunit;

namespace Tests.Reorganisations;

/// <summary>What somebody who is not told small counts of people can put together from the same pivot on two maps.</summary>
public sealed class TwoMapsTests
{
    // C1 and C2 stood under one district: the new communes part them.
    private const string Across = "old_code,new_code,share\nC1,C1,\nC3,C1,\nC2,N2,\n";
    private const string Split = "old_code,new_code,share\nC1,C1,\nC2,C1,0.5\nC2,N2,0.5\nC3,N2,\n";

    private static readonly DateOnly Eve = PlannedOffice.On.AddDays(-1);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TheSamePivotOnTwoMaps_DoesNotTellBySubtraction_WhatOneHides()
    {
        await using var office = await BornAsync("2023-08", 3, 40, 50);
        await office.SettledAsync(parts: Across);
        Assert.Equal(["12 93", "C3 50", "D1 43", "D2 50"], await ShownAsync(office, Eve, "2023-08"));
        // 40 of the second commune alone would leave 3 of the first; so would 53 less 50.
        Assert.Equal(["12 93"], await ShownAsync(office, PlannedOffice.On, "2023-08"));
        Assert.Equal(["12 93", "C1-2025 53", "N2 40"], await ShownAsync(office, PlannedOffice.On, "2023-08", "specialist"));
    }

    [Fact]
    public async Task WhatCameTogetherWhole_IsToldOnBothMaps()
    {
        await using var office = await BornAsync("2023-08", 3, 40, 50);
        await office.SettledAsync();
        Assert.Equal(["12 93", "C1-2025 43", "N2 50"], await ShownAsync(office, PlannedOffice.On, "2023-08"));
    }

    [Fact]
    public async Task APartOfWhatIsHidden_IsHidden_AndAPartOfWhatIsToldIsNot()
    {
        await using var hidden = await BornAsync("2023-08", 3, 40, 50);
        await hidden.SettledAsync(parts: Split);
        Assert.Equal(["12 93"], await ShownAsync(hidden, PlannedOffice.On, "2023-08"));
        await using var told = await BornAsync("2023-08", 30, 40, 50);
        await told.SettledAsync(parts: Split);
        Assert.Equal(["12 120", "C1-2025 50", "N2 70"], await ShownAsync(told, PlannedOffice.On, "2023-08"));
    }

    // In the first half there is the old map, in the second the new one: the year less its second half is the old communes' first half.
    [Fact]
    public async Task AYearInWhichTheMapChanged_LessItsOtherMonths_DoesNotTellTheOldUnits()
    {
        await using var office = await BornAsync("2025-06", 3, 40, 50);
        await office.SettledAsync(parts: Across);
        office.At(new DateTimeOffset(2025, 9, 5, 8, 0, 0, Platform.Offices.VietnamClock.Offset));
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("SINH", "2025-08", "C1-2025", "60", "nam"), new Typed("SINH", "2025-08", "N2", "70", "nam")));
        Assert.Equal(["12 130", "C1-2025 60", "N2 70"], await ShownAsync(office, PlannedOffice.On, "2025-08"));
        Assert.Equal(["12 223"], await ShownAsync(office, PlannedOffice.On, "2025"));
        Assert.Equal(["12 223", "C1-2025 113", "N2 110"], await ShownAsync(office, PlannedOffice.On, "2025", "specialist"));
    }

    [Fact]
    public async Task AnotherHierarchy_TellsNoMoreThanTheOneByWhichFiguresAreHidden()
    {
        await using var office = await BornAsync("2023-08", 3, 40, 50);
        TestOffice.Must(await office.ImportAsync("placements", "hierarchy,unit,parent,from\ncluster,C2,SYT,1900-01-01\ncluster,C3,SYT,1900-01-01\n"));
        Assert.DoesNotContain(await ShownAsync(office, Eve, "2023-08", hierarchy: "cluster"), r => r is "SYT 90" or "C2 40");
        Assert.Contains("SYT 90", await ShownAsync(office, Eve, "2023-08", "specialist", "cluster"));
    }

    // Districts hand in what their communes do not: it is nobody's sum.
    [Fact]
    public async Task WhatAUnitAboveOthersHandsInItself_IsHidden_ByAnotherHierarchyToo()
    {
        await using var office = await OfDistrictsAsync();
        TestOffice.Must(await office.ImportAsync("placements", "hierarchy,unit,parent,from\ncluster,D1,SYT,1900-01-01\ncluster,D2,SYT,1900-01-01\n"));
        Assert.Equal(["12 43"], await ShownAsync(office, Eve, "2023-08"));
        Assert.DoesNotContain("D2 40", await ShownAsync(office, Eve, "2023-08", hierarchy: "cluster"));
        Assert.Contains("D2 40", await ShownAsync(office, Eve, "2023-08", "specialist", "cluster"));
    }

    [Fact]
    public async Task WhatAUnitAboveOthersHandsInItself_IsHidden_InItsPartsToo()
    {
        await using var office = await OfDistrictsAsync();
        await office.SettledAsync(parts: "old_code,new_code,share\nC1,C1,\nC2,C1,\nC3,N2,\nD1,C1,\nD2,C1,0.6\nD2,N2,0.4\n");
        Assert.Contains("N2 16", await ShownAsync(office, PlannedOffice.On, "2023-08", "specialist"));
        Assert.DoesNotContain(await ShownAsync(office, PlannedOffice.On, "2023-08"), r => r is "N2 16" or "C1-2025 27");
    }

    [Fact]
    public async Task AnIndicatorOfAnotherYear_IsHiddenForWhatIsSmallInThatYear()
    {
        await using var office = await BornAsync("2022-08", 3, 40, 50);
        TestOffice.Must(await office.DefineAsync(new() { Indicators = [new("TRUOC", "Năm trước", "lastYear(#{SINH})", "", 1, 0, "trẻ", null)] }));
        var rows = await office.As("observer", async s =>
        {
            var db = s.GetRequiredService<Platform.Data.PlatformDb>();
            var indicator = await db.Indicators.AsNoTracking().FirstAsync(i => i.Code == "TRUOC", Cancel);
            return await s.GetRequiredService<GuardPivot>().RunAsync(new PivotQuestion([new PivotItem("TRUOC", null, indicator)], [Period.Parse("2023-08").Value], false, [office.Units["C1"], office.Units["C2"], office.Units["C3"]], false, Placement.Administrative, Eve), Cancel);
        });
        Assert.Equal([(Int128?)null, null, 50 * Fixed.One], rows.OrderBy(r => r.Place).Select(r => r.Value));
    }

    /// <summary>All that two maps show together, as equations over what was entered: none of the small ones comes out of them.</summary>
    [Theory]
    [InlineData(1, Across)]
    [InlineData(2, Across)]
    [InlineData(3, PlannedOffice.Parts)]
    [InlineData(4, "old_code,new_code,share\nC1,N2,\nC2,C1,\nC3,N2,\n")]
    [InlineData(5, Across)]
    [InlineData(6, "old_code,new_code,share\nC1,N2,\nC2,C1,\nC3,N2,\n")]
    [InlineData(7, Across)]
    [InlineData(8, Across)]
    public async Task NoSmallCount_ComesOutOfAllThatTwoMapsShowTogether(int seed, string parts)
    {
        var (random, count) = (new Random(seed), 0);
        await using var office = await FigureOffice.CreateAsync();
        string[] months = ["2025-04", "2025-05", "2025-06"], later = ["2025-07", "2025-08"];
        Typed[] Some(IEnumerable<string> of, params string[] units) => [.. from month in of from unit in units from cell in (string[])["nam", "nu"] select new Typed("SINH", month, unit, $"{(random.Next(14) == 0 | count++ == 0 ? random.Next(1, 5) : random.Next(5, 60))}", cell)];
        office.At(new DateTimeOffset(2025, 9, 5, 8, 0, 0, Platform.Offices.VietnamClock.Offset));
        TestOffice.Must(await office.EnterAsync("specialist", Some(months, "C1", "C2", "C3")));
        await office.SettledAsync(parts: parts);
        TestOffice.Must(await office.EnterAsync("specialist", Some(later, "C1-2025", "N2")));
        string[] periods = ["2025", "2025-6T", "2025-6TC", "2025-Q2", "2025-Q3", .. months, .. later];
        var stored = (await office.FiguresAsync()).ConvertAll(f => (f.Period, f.Unit, f.Cell, Value: int.Parse(f.Value, System.Globalization.CultureInfo.InvariantCulture)));
        var (equations, small) = (new List<HashSet<int>>(), new List<HashSet<int>>());
        foreach (var day in (DateOnly[])[Eve, PlannedOffice.On])
        {
            var held = await HeldAsync(office, day);
            HashSet<int> Of(string place, string cell, string period) => [.. stored.Select((f, i) => (f, i)).Where(x => held[place].Contains(x.f.Unit) && (cell.Length == 0 || x.f.Cell == cell) && Period.Parse(period).Value is var p && Period.Parse(x.f.Period).Value is var m && p.Start <= m.Start && m.End <= p.End).Select(x => x.i)];
            equations.AddRange((await RowsAsync(office, day, periods)).Select(r => Of(r.Place, r.Cell, r.Period)));
            // What is small where it was entered.
            small.AddRange(from place in held.Keys from cell in (string[])["", "nam", "nu"] from period in day == Eve ? months : later let figures = Of(place, cell, period) where figures.Sum(i => stored[i].Value) is > 0 and < 5 select figures);
        }

        Assert.NotEmpty(equations);
        Assert.NotEmpty(small);
        Assert.All(small, s => Assert.False(Tells(equations, s, stored.Count), string.Join(", ", s.Select(i => stored[i].ToString()))));
    }

    private static async Task<TestOffice> OfDistrictsAsync()
    {
        var office = await PlannedOffice.CreateAsync();
        office.At(new DateTimeOffset(2025, 6, 30, 8, 0, 0, Platform.Offices.VietnamClock.Offset));
        TestOffice.Must(await office.DefineAsync(new() { DataSets = [new("HUYEN", "Biểu huyện", PeriodKind.Month, [new("SINH")], ["district"])] }));
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("SINH", "2023-08", "D1", "3", "nam"), new Typed("SINH", "2023-08", "D2", "40", "nam")));
        return office;
    }

    private static async Task<TestOffice> BornAsync(string month, int first, int second, int third)
    {
        var office = await PlannedOffice.CreateAsync();
        office.At(new DateTimeOffset(2025, 6, 30, 8, 0, 0, Platform.Offices.VietnamClock.Offset));
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("SINH", month, "C1", $"{first}", "nam"), new Typed("SINH", month, "C2", $"{second}", "nam"), new Typed("SINH", month, "C3", $"{third}", "nam")));
        return office;
    }

    private static async Task<List<string>> ShownAsync(TestOffice office, DateOnly day, string period, string person = "observer", string hierarchy = Placement.Administrative) =>
        [.. (await RowsAsync(office, day, [period], person, hierarchy)).Where(r => r.Cell.Length == 0).Select(r => $"{r.Place} {r.Value}").Order(StringComparer.Ordinal)];

    // Everything there is to ask: each place of the day, the whole and each option.
    private static Task<List<(string Place, string Cell, string Period, Int128 Value)>> RowsAsync(TestOffice office, DateOnly day, string[] periods, string person = "observer", string hierarchy = Placement.Administrative) =>
        office.As(person, async s =>
        {
            var db = s.GetRequiredService<Platform.Data.PlatformDb>();
            var units = (await db.Units.AsNoTracking().ExistingOn(day).ToListAsync(Cancel)).Where(u => u.Code is not ("14" or "E1" or "E2" or "VP")).ToDictionary(u => u.Id.Value, u => u.Code);
            var cells = (await db.CategoryOptionCombos.AsNoTracking().ToListAsync(Cancel)).ToDictionary(c => c.Id, c => c.Code);
            var element = await db.DataElements.AsNoTracking().FirstAsync(e => e.Code == "SINH", Cancel);
            var question = new PivotQuestion([new PivotItem("SINH", element, null)], [.. periods.Select(p => Period.Parse(p).Value)], false, [.. units.Keys.Select(u => new UnitId(u))], false, hierarchy, day);
            var guard = s.GetRequiredService<GuardPivot>();
            var rows = (await guard.RunAsync(question, Cancel)).Concat(await guard.RunAsync(question with { ByCell = true }, Cancel));
            return rows.Where(r => r.Value is not null).Select(r => (units[r.Place], r.Cell == 0 ? "" : cells[r.Cell], Period.FromKey(r.Period).Code, r.Value!.Value / Fixed.One)).ToList();
        });

    private static Task<Dictionary<string, HashSet<string>>> HeldAsync(TestOffice office, DateOnly day) =>
        office.Read(async db =>
        {
            var (tree, map) = (await db.TreeAsync(Placement.Administrative, day, Cancel), await db.MapAsync(day, Cancel));
            var units = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Code, Cancel);
            return units.Keys.ToDictionary(u => units[u], u => tree.Subtree(u).SelectMany(map.HeldBy).Select(h => units[h.Unit]).ToHashSet());
        });

    // Whether a sum is a sum of multiples of the others: reckoned with remainders of a prime.
    private static bool Tells(List<HashSet<int>> equations, HashSet<int> sought, int count)
    {
        const long prime = 1_000_000_007;
        var rows = equations.ConvertAll(e => Enumerable.Range(0, count).Select(i => e.Contains(i) ? 1L : 0).ToArray());
        var left = Enumerable.Range(0, count).Select(i => sought.Contains(i) ? 1L : 0).ToArray();
        void Take(long[] from, long[] row, int column)
        {
            var factor = from[column] * (long)System.Numerics.BigInteger.ModPow(row[column], prime - 2, prime) % prime;
            for (var i = 0; i < count; i++)
            {
                from[i] = (from[i] + ((prime - factor) * row[i])) % prime;
            }
        }

        for (var column = 0; column < count; column++)
        {
            if (rows.Find(r => r[column] != 0) is { } pivot)
            {
                rows.Remove(pivot);
                rows.FindAll(r => r[column] != 0).ForEach(r => Take(r, pivot, column));
                Take(left, pivot, column);
            }
        }

        return left.All(x => x == 0);
    }
}
