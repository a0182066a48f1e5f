using Domain.DataElements;
using Domain.Indicators;
using Domain.Periods;
using Platform.DataValues;
using Tests.DataValues;
using Xunit;
using ValueType = Domain.DataElements.ValueType;

namespace Tests.Dhis2;

/// <summary>
/// The figures of DHIS2's own aggregation cases, in our office: a province for its root A, districts for B and C, and two communes of the first
/// district for D and E. Figures stand at every level, as they do there.
/// </summary>
public sealed class PublishedCases : IAsyncLifetime
{
    private const string Figures = """
        A 2017-01 A=2 B=1 C=5 D=66 E=1
        A 2017-02 D=233
        B 2017-01 A=100
        B 2017-02 A=4 B=3 C=10 D=399 E=1
        C 2017-02 C=23
        C 2017-03 A=6 B=5 C=15 E=1
        D 2017-01 C=4 E=32
        D 2017-02 A=2
        D 2017-04 A=8 B=7 C=20 E=1
        E 2017-05 A=1
        E 2017-06 A=2
        E 2017-07 A=4
        """;

    private static readonly Dictionary<string, string> Places = new() { ["A"] = "12", ["B"] = "D1", ["C"] = "D2", ["D"] = "C1", ["E"] = "C2" };

    private Dhis2Site? dhis2;

    internal Dhis2Site Dhis2 => dhis2!;

    /// <summary>The unit that stands here for one of the cases'.</summary>
    public static string Unit(string letter) => Domain.Uid.Of("unit", Places[letter]);

    public async ValueTask InitializeAsync()
    {
        dhis2 = await Dhis2Site.ServeAsync();
        string[] elements = ["A", "B", "C", "D", "E"];
        TestOffice.Must(await Dhis2.Office.DefineAsync(new FigureDefinitions
        {
            DataElements = [.. elements.Select(e => new DataElementLine(e, $"Case {e}", "", "", ValueType.WholeNumber, "", Aggregation.Sum, Aggregation.Sum, "health", false)), new("Q", "Case Q", "", "", ValueType.WholeNumber, "BYSEX", Aggregation.Sum, Aggregation.Sum, "education", false)],
            DataSets = [new("PA", "Set A", PeriodKind.Month, [.. elements.Select(e => new DataSetRowLine(e)), new("Q")], ["D2", "C1"]), new("PB", "Set B", PeriodKind.Month, [new("A")], ["C1"]), new("PW", "Weekly", PeriodKind.Week, [new("E")], ["commune"]), new("PD", "Daily", PeriodKind.Day, [new("D")], ["commune"])],
            Indicators = [new("IA", "One part", "#{A}", "", 1, 0, "", "health"), new("IB", "A sum", "#{B} + #{C}", "", 1, 0, "", null), new("IC", "A product", "#{B} * #{C}", "100", 1, 0, "", null), new("ID", "A ratio", "#{A} * #{C}", "#{B}", 1, 0, "", null), new("IE", "Earlier months", "previous(#{E}) + previous(previous(#{E}))", "", 1, 0, "", null), new("IP", "A percentage", "#{A}", "#{B}", 100, 2, "%", null)],
        }));
        var rows = Figures.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => l.Split(' ')).SelectMany(l => l.Skip(2).Select(f => f.Split('=')).Select(f => new Typed(l[0], l[1], Places[f[0]], f[1])));
        TestOffice.Must(await Dhis2.Office.EnterAsync("specialist", [.. rows, new("Q", "2022-01", "12", "1", "nam"), new("Q", "2022-02", "12", "2", "nu"), new("Q", "2022-03", "12", "3", "nam"), new("E", "2022-W05", "C1", "7"), new("E", "2022-W06", "C1", "8"), new("D", "2022-03-05", "C1", "3"), new("D", "2022-03-31", "C1", "4")]));
        using var client = Dhis2.As("specialist");
        var registered = new[] { ("PA", "D2", 1), ("PA", "D2", 2), ("PA", "D2", 3), ("PA", "D2", 4), ("PA", "C1", 1), ("PA", "C1", 2), ("PB", "C1", 1) }.Select(r => $$"""{"dataSet":"{{r.Item1}}","period":"20170{{r.Item3}}","organisationUnit":"{{r.Item2}}"}""");
        await client.PostAsync("/api/completeDataSetRegistrations", $$"""{"completeDataSetRegistrations":[{{string.Join(',', registered)}}]}""");
    }

    public ValueTask DisposeAsync() => Dhis2.DisposeAsync();
}
