using Xunit;

namespace Tests.Dhis2;

public sealed class PublishedCasesTests(PublishedCases cases) : IClassFixture<PublishedCases>
{
    // What is asked, with the cases' own letters for units in braces; then each figure, as item, unit and period where they are told.
    [Theory]
    // Over all units, those above as well as those below: (6 + 5 + 15 + 1) / 4.
    [InlineData("dimension=dx:A;B;C;D;E&dimension=pe:201703&aggregationType=AVERAGE&skipRounding=true", "C 201703 6.75")]
    // A unit's own figure and those below it.
    [InlineData("dimension=dx:C&dimension=ou:{B}&dimension=pe:201703", "C {B} 201703 6")]
    [InlineData("dimension=dx:A&dimension=ou:{A}&dimension=pe:2017Q1", "A {A} 2017Q1 308")]
    [InlineData("dimension=dx:A&dimension=pe:201702&filter=ou:{B};{C}&aggregationType=MAX", "A 201702 233")]
    [InlineData("dimension=dx:A&dimension=pe:201701&filter=ou:{B};{C}&aggregationType=MIN", "A 201701 1")]
    [InlineData("dimension=dx:A&dimension=pe:2017&filter=ou:{A}&aggregationType=COUNT", "A 2017 6")]
    [InlineData("dimension=dx:A;B;D&dimension=pe:201704&filter=ou:{C};{E}&aggregationType=AVERAGE", "D 201704 10.5")]
    // February does not end by the twentieth.
    [InlineData("dimension=dx:A;B&dimension=ou:{B}&startDate=2017-01-01&endDate=2017-02-20", "A {B} 68")]
    // Within each unit the largest or smallest month, and then the sum of the units.
    [InlineData("dimension=dx:A&dimension=ou:{D};{E}&dimension=pe:2017Q1&aggregationType=MAX_SUM_ORG_UNIT", "A {D} 2017Q1 233|A {E} 2017Q1 1")]
    [InlineData("dimension=dx:A&dimension=ou:{D};{E}&dimension=pe:2017Q1&aggregationType=MIN_SUM_ORG_UNIT", "A {D} 2017Q1 66|A {E} 2017Q1 1")]
    [InlineData("dimension=dx:A&dimension=ou:{B}&dimension=pe:2017Q1&aggregationType=MAX_SUM_ORG_UNIT", "A {B} 2017Q1 235")]
    [InlineData("dimension=dx:A&dimension=ou:{B}&dimension=pe:2017Q1&aggregationType=MIN_SUM_ORG_UNIT", "A {B} 2017Q1 68")]
    [InlineData("dimension=dx:A&dimension=ou:{D};{E}&filter=pe:201701;201703&aggregationType=MAX_SUM_ORG_UNIT", "A {D} 66|A {E} 1")]
    [InlineData("dimension=dx:A&dimension=ou:{B}&filter=pe:201701;201702;201703&aggregationType=MIN_SUM_ORG_UNIT", "A {B} 68")]
    // Indicators from their parts, rounded to one place.
    [InlineData("dimension=dx:IA&dimension=pe:2017", "IA 2017 308.0")]
    [InlineData("dimension=dx:IB&dimension=pe:2017Q1", "IB 2017Q1 567.0")]
    [InlineData("dimension=dx:IC&dimension=pe:2017Q1&filter=ou:{A}", "IC 2017Q1 258.5")]
    [InlineData("dimension=dx:ID&dimension=pe:2017Q1", "ID 2017Q1 29.8")]
    [InlineData("dimension=dx:IE&dimension=pe:201707&dimension=ou:{A}", "IE 201707 {A} 3.0")]
    [InlineData("dimension=dx:IP&filter=pe:2017Q1&dimension=ou:{B}", "IP {B} 74.69")]
    // What came in of what was expected: three months of one form.
    [InlineData("dimension=dx:PA.REPORTING_RATE&dimension=ou:{C}&dimension=pe:2017Q1", "PA.REPORTING_RATE {C} 2017Q1 100")]
    [InlineData("dimension=dx:PB.REPORTING_RATE&dimension=ou:{D}&dimension=pe:2017Q1", "PB.REPORTING_RATE {D} 2017Q1 33.3")]
    [InlineData("dimension=dx:PA.REPORTING_RATE&dimension=ou:{D}&dimension=pe:2017Q1", "PA.REPORTING_RATE {D} 2017Q1 66.7")]
    public Task AFigure_IsPutTogetherAsDhis2PutsItTogether(string question, string figures) => AnswersAsync(question, figures);

    [Theory]
    [InlineData("dimension=dx:Q&dimension=pe:202201;202202;202203;2022Q1", "Q 202201 1|Q 202202 2|Q 202203 3|Q 2022Q1 6")]
    [InlineData("dimension=dx:Q&dimension=pe:2022Q1&aggregationType=AVERAGE", "Q 2022Q1 2")]
    [InlineData("dimension=dx:Q.nam&dimension=pe:2022Q1&aggregationType=LAST", "Q.{nam} 2022Q1 3")]
    [InlineData("dimension=dx:Q&dimension=pe:2022Q1&aggregationType=MAX", "Q 2022Q1 3")]
    [InlineData("dimension=dx:Q.nam;Q.nu&dimension=pe:2022Q1&aggregationType=AVERAGE", "Q.{nam} 2022Q1 2|Q.{nu} 2022Q1 2")]
    // Each month weighs as many days as it has, of all the days of the quarter: (31 × 1 + 28 × 2 + 31 × 3) / 90, and with months that said nothing.
    [InlineData("dimension=dx:Q&dimension=pe:2022Q1&aggregationType=AVERAGE_SUM_ORG_UNIT", "Q 2022Q1 2")]
    [InlineData("dimension=dx:E&dimension=pe:2017Q2&filter=ou:{A}&aggregationType=AVERAGE_SUM_ORG_UNIT&skipRounding=true", "E 2017Q2 1")]
    // The last figure there was, in ten years before the period's end, or only within it; so with the first.
    [InlineData("dimension=dx:E&dimension=pe:201709&filter=ou:{A}&aggregationType=LAST", "E 201709 4")]
    [InlineData("dimension=dx:E&dimension=pe:201709&filter=ou:{A}&aggregationType=LAST_IN_PERIOD", "")]
    [InlineData("dimension=dx:E&dimension=pe:2017Q2&filter=ou:{A}&aggregationType=LAST_IN_PERIOD", "E 2017Q2 2")]
    [InlineData("dimension=dx:E&dimension=pe:201709&filter=ou:{A}&aggregationType=FIRST", "E 201709 1")]
    [InlineData("dimension=dx:E&dimension=pe:202806&filter=ou:{A}&aggregationType=LAST", "E 202806 8")]
    [InlineData("dimension=dx:A&dimension=pe:2017Q1&filter=ou:{B}&aggregationType=LAST_AVERAGE_ORG_UNIT&skipRounding=true", "A 2017Q1 78.3333333333")]
    // Only what was entered for the very unit and the very period.
    [InlineData("dimension=dx:A&dimension=pe:201701;2017Q1&dimension=ou:{A}&aggregationType=NONE", "A 201701 {A} 2")]
    public Task AWayToPutFiguresTogether_IsTheOneThatWasAskedFor(string question, string figures) => AnswersAsync(question, figures);

    [Theory]
    [InlineData("dimension=dx:E&dimension=pe:2022W5;2022W6&filter=ou:{D}", "E 2022W5 7|E 2022W6 8")]
    [InlineData("dimension=dx:E&dimension=pe:202202;2022&filter=ou:{D}", "E 202202 8|E 2022 15")]
    [InlineData("dimension=dx:D&dimension=pe:20220305;202203;202202B&filter=ou:{D}", "D 20220305 3|D 202203 7|D 202202B 7")]
    [InlineData("dimension=dx:A&dimension=pe:2016April;2016Oct;201701B;2016Sep;2017S1&filter=ou:{A}", "A 2016April 308|A 2016Oct 308|A 201701B 308|A 2016Sep 308|A 2017S1 308")]
    [InlineData("dimension=dx:E&dimension=pe:LAST_4_WEEKS&filter=ou:{D}&relativePeriodDate=2022-02-16", "E 2022W5 7|E 2022W6 8")]
    [InlineData("dimension=dx:A&dimension=pe:LAST_FINANCIAL_YEAR;LAST_6_BIMONTHS&filter=ou:{A}&relativePeriodDate=2017-10-31", "A 2016Oct 308|A 201701B 308")]
    public Task APeriodOfAnyKind_HoldsTheShorterOnesWithinIt(string question, string figures) => AnswersAsync(question, figures);

    private async Task AnswersAsync(string question, string figures)
    {
        using var client = cases.Dhis2.As("specialist");
        var answer = await client.AskAsync("/api/42/analytics.json?outputDataElementIdScheme=CODE&outputDataItemIdScheme=CODE&" + Named(question));
        Assert.Equal(figures.Length == 0 ? [] : Named(figures).Split('|'), answer.Rows());
    }

    private static string Named(string text) => "ABCDE".Aggregate(text, (t, letter) => t.Replace($"{{{letter}}}", PublishedCases.Unit($"{letter}"), StringComparison.Ordinal)).Replace("{nam}", "nam", StringComparison.Ordinal).Replace("{nu}", "nu", StringComparison.Ordinal);
}
