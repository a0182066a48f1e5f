using Domain;
using Domain.People;
using Domain.Reports;
using Domain.Rounds;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Audit;
using Platform.Data;
using Platform.Offices;
using Platform.People;
using Platform.Reports;
using Platform.Rounds;
using Platform.Units;
using Web.Commands;
using Xunit;

namespace Tests;

/// <summary>A small office on a real database: one department, two districts, three communes, and somebody in every role.</summary>
internal sealed class TestOffice : IAsyncDisposable
{
    public const string Round = "2023-9T";

    private const string UnitTable = """
        code,name,level,parent_code
        12,Tỉnh Lai Châu,province,
        SYT,Sở Y tế,department,12
        D1,Huyện Mường Tè,district,12
        D2,Huyện Sìn Hồ,district,12
        C1,Xã Tà Tổng,commune,D1
        C2,Xã Mù Cả,commune,D1
        C3,Xã Nậm Tăm,commune,D2
        """;

    private readonly Dictionary<string, Guid> people = [];

    private TestOffice(Desk desk) => Desk = desk;

    public Desk Desk { get; }

    public Dictionary<string, UnitId> Units { get; private set; } = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<TestOffice> CreateAsync(bool withRound = true, Storage? place = null)
    {
        var office = new TestOffice((await Desk.OpenAsync(place ?? await Databases.NewAsync(), Cancel)).Value!);
        office.At(new DateTimeOffset(2023, 9, 5, 8, 0, 0, VietnamClock.Offset));
        await office.SettleAsync();
        if (withRound)
        {
            await office.OpenRoundAsync(Round, Round);
        }

        return office;
    }

    public void At(DateTimeOffset now) => Desk.Clock.ShiftBy(now - TimeProvider.System.GetUtcNow());

    public Guid Person(string name) => people[name];

    public async Task<T> As<T>(string person, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Desk.Scope();
        scope.ServiceProvider.GetRequiredService<Access>().Enter(people[person]);
        return await work(scope.ServiceProvider);
    }

    public Task<T> Console<T>(Func<IServiceProvider, Task<T>> work) => Desk.AsConsoleAsync(work);

    public Task<T> Read<T>(Func<PlatformDb, Task<T>> query) => Console(s => query(s.GetRequiredService<PlatformDb>()));

    public Task<Outcome<ReportingRound>> OpenRoundAsync(string code, string period, params string[] units) =>
        As("specialist", s => s.GetRequiredService<OpenRound>().RunAsync(new NewRound(code, period, "", new RoundTemplate(["education", "health"], RoundTemplate.AllKinds), units, null, new Dictionary<UnitLevel, DateOnly>()), Cancel));

    public Task<Outcome<Report>> WriteAsync(string unit, params string[] texts) =>
        As($"write-{unit}", s => s.GetRequiredService<WriteReport>().RunAsync(new ReportDraft(null, Round, unit, false, [.. texts.Select(t => new StatementLine(StatementKind.Result, "health", t))]), Cancel));

    /// <summary>Writes, hands on, passes and accepts, each by the one whose part it is.</summary>
    public async Task<Report> AcceptedAsync(string unit, params string[] texts)
    {
        var report = Must(await WriteAsync(unit, texts));
        Must(await As($"write-{unit}", s => s.GetRequiredService<HandToApprover>().RunAsync(report.Id, Cancel)));
        Must(await As($"pass-{unit}", s => s.GetRequiredService<PassReport>().RunAsync(report.Id, Cancel)));
        return Must(await As("specialist", s => s.GetRequiredService<AcceptReport>().RunAsync(report.Id, Cancel)));
    }

    public static T Must<T>(Outcome<T> outcome)
    {
        Assert.True(outcome.Accepted, $"Refused: {outcome.Rejection?.Code} {string.Join(' ', (outcome.Rejection?.Values ?? []).SelectMany(v => v is Rejection inner ? inner.Values.Prepend(inner.Code) : [v]))}");
        return outcome.Value!;
    }

    public static void Refused<T>(string code, Outcome<T> outcome) => Assert.Equal(code, outcome.Rejection?.Code);

    public ValueTask DisposeAsync() => Desk.DisposeAsync();

    private Task<int> SettleAsync() =>
        Console(async services =>
        {
            var blank = CreateOffice.Blank();
            blank.IsDemo = true;
            await services.GetRequiredService<CreateOffice>().RunAsync(blank, Cancel);
            using var table = new StringReader(UnitTable);
            Must(await services.GetRequiredService<ImportUnits>().RunAsync(table, Placement.Administrative, Cancel));
            var db = services.GetRequiredService<PlatformDb>();
            Units = await db.Units.ToDictionaryAsync(u => u.Code, u => u.Id, Cancel);
            foreach (var role in Enum.GetValues<Role>())
            {
                Add(db, role.ToString().ToLowerInvariant(), role, blank.Unit);
            }

            foreach (var unit in Units.Where(u => u.Key is not ("12" or "VP")))
            {
                Add(db, $"write-{unit.Key}", Role.Reporter, unit.Value);
                Add(db, $"pass-{unit.Key}", Role.Approver, unit.Value);
            }

            await services.GetRequiredService<Commit>().SaveAsync(new AuditNote("people.test", "test"), Cancel);
            return 0;
        });

    private void Add(PlatformDb db, string name, Role role, UnitId unit)
    {
        var person = new Person { Id = Guid.CreateVersion7(), UserName = $"demo-{name}", NormalizedUserName = $"DEMO-{name.ToUpperInvariant()}", FullName = name, SecurityStamp = Guid.NewGuid().ToString("N") };
        people[name] = person.Id;
        db.Users.Add(person);
        db.Grants.Add(Grant.Give(person.Id, role, unit, Placement.Administrative, new DateOnly(2023, 1, 1), null, null).Value!);
    }
}
