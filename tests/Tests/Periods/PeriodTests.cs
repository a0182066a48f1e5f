using CsCheck;
using Domain.Periods;
using Xunit;

namespace Tests.Periods;

public sealed class PeriodTests
{
    private static readonly Gen<Period> Periods = Gen.Select(Gen.Int[2000, 2090], Gen.Int[1, 12], Gen.Int[0, 7])
        .Select((year, number, kind) => (PeriodKind)kind switch
        {
            PeriodKind.Quarter => new Period(PeriodKind.Quarter, year, ((number - 1) % 4) + 1),
            PeriodKind.HalfYear => new Period(PeriodKind.HalfYear, year, ((number - 1) % 2) + 1),
            PeriodKind.Term => new Period(PeriodKind.Term, year, year + 5),
            PeriodKind.Month or PeriodKind.MonthsToDate => new Period((PeriodKind)kind, year, number),
            _ => new Period((PeriodKind)kind, year, 0),
        });

    [Fact]
    public void ACode_IsReadBackAsThePeriodItWasWrittenFor() => Periods.Sample(period => Assert.Equal(period, Period.Parse(period.Code).Value));

    [Fact]
    public void APeriod_EndsAfterItBegins() => Periods.Sample(period => Assert.True(period.Start < period.End));

    [Theory]
    [InlineData("2023-9T", "9 tháng năm 2023", "nine months of 2023")]
    [InlineData("2023-Q4", "quý IV năm 2023", "quarter 4 of 2023")]
    [InlineData("2023-09", "tháng 9 năm 2023", "September 2023")]
    [InlineData("2023-B5", "tháng 9 và 10 năm 2023", "September and October 2023")]
    [InlineData("NH2022-2023", "năm học 2022-2023", "school year 2022-2023")]
    [InlineData("2020-2025", "nhiệm kỳ 2020-2025", "term 2020-2025")]
    [InlineData("2023", "năm 2023", "2023")]
    public void ATitle_IsWhatReportsSay(string code, string title, string english) => Assert.Equal((title, english), (Period.Parse(code).Value.Title, Period.Parse(code).Value.EnglishTitle));

    [Theory]
    [InlineData("2023-13")]
    [InlineData("9T")]
    [InlineData("NH2022-2024")]
    public void AnUnknownCode_IsRefused(string code) => Assert.Equal("period.unknown", Period.Parse(code).Rejection?.Code);

    [Fact]
    public void ARule_GivesTheDecreesDates()
    {
        var rule = RegimeRule.Make(new RegimeLine("state", PeriodKind.HalfYear, null, 14, 0, 25, 0, new DateOnly(2019, 3, 12), null, "", true)).Value!;
        var half = Period.Parse("2023-6T").Value;
        Assert.Equal(new DateOnly(2023, 6, 14), rule.CutOff(half));
        Assert.Equal(new DateOnly(2023, 6, 25), rule.Due(half));
    }
}
