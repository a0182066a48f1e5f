using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Domain;
using Microsoft.EntityFrameworkCore;
using Platform.Backups;
using Platform.Data;
using Platform.Offices;
using Platform.People;
using Web.Serving;
using static Web.Texts.Words;

namespace Web.Commands;

/// <summary>What a verb works with: the services over one database, and a place to answer.</summary>
public sealed class Desk : IAsyncDisposable
{
    private static readonly JsonSerializerOptions JsonStyle = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private readonly ServiceProvider services;

    private Desk(ServiceProvider services, Storage storage, OfficeClock clock) => (this.services, Storage, Clock) = (services, storage, clock);

    public Storage Storage { get; }

    public OfficeClock Clock { get; }

    public static Storage StorageOf(string? asked)
    {
        var connection = asked ?? Environment.GetEnvironmentVariable("GIAOBAN_DATA") ?? Path.Combine("data", "giaoban.db");
        var storage = new Storage(connection);
        if (!storage.IsPostgres && Path.GetDirectoryName(Path.GetFullPath(connection)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        return storage;
    }

    /// <summary>Opens the database, upgrades it if it is older, and sets the office's clock.</summary>
    public static async Task<Outcome<Desk>> OpenAsync(Storage storage, CancellationToken cancel)
    {
        var clock = new OfficeClock(TimeProvider.System);
        var collection = new ServiceCollection();
        collection.AddLogging();
        Server.AddCore(collection, storage, clock);
        var desk = new Desk(collection.BuildServiceProvider(), storage, clock);
        await using var scope = desk.Scope();
        var db = scope.ServiceProvider.GetRequiredService<PlatformDb>();
        var refusal = await Upgrade.RunAsync(db, async () => (await Backup.WriteAsync(db, storage, BeforeUpgrade(storage, clock), clock, cancel)).Rejection, cancel);
        if (refusal is not null)
        {
            await desk.DisposeAsync();
            return refusal;
        }

        var shift = await db.Offices.Select(o => o.ClockShift).FirstOrDefaultAsync(cancel);
        clock.ShiftBy(TimeSpan.FromTicks(shift));
        return desk;
    }

    /// <summary>Opens the database of an office that is there already: a mistyped path must not make an empty one.</summary>
    public static async Task<Outcome<Desk>> OpenOfficeAsync(Storage storage, CancellationToken cancel)
    {
        if (!storage.IsPostgres && !File.Exists(storage.Connection))
        {
            return new Rejection(Rejections.OfficeMissing, storage.Connection);
        }

        if (storage.IsPostgres && !await storage.IsThereAsync(cancel))
        {
            return new Rejection(Rejections.OfficeMissing, "PostgreSQL");
        }

        var opened = await OpenAsync(storage, cancel);
        if (!opened.Accepted)
        {
            return opened;
        }

        await using var scope = opened.Value.Scope();
        if (!await scope.ServiceProvider.GetRequiredService<CreateOffice>().IsNeededAsync(cancel))
        {
            return opened;
        }

        await opened.Value.DisposeAsync();
        return new Rejection(Rejections.OfficeMissing, storage.IsPostgres ? "PostgreSQL" : storage.Connection);
    }

    /// <summary>Makes the office where the database holds none yet.</summary>
    public Task<bool> EnsureOfficeAsync(CancellationToken cancel) =>
        AsConsoleAsync(async services =>
        {
            var create = services.GetRequiredService<CreateOffice>();
            var needed = await create.IsNeededAsync(cancel);
            if (needed)
            {
                await create.RunAsync(CreateOffice.Blank(), cancel);
            }

            return needed;
        });

    public AsyncServiceScope Scope() => services.CreateAsyncScope();

    /// <summary>Does one thing in a scope of its own, as the console.</summary>
    public async Task<T> AsConsoleAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Scope();
        scope.ServiceProvider.GetRequiredService<Access>().EnterConsole();
        return await work(scope.ServiceProvider);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    /// <summary>Answers on the console: JSON where asked, else a sentence.</summary>
    public static int Answer(bool json, object value, string sentence)
    {
        Console.Out.WriteLine(json ? JsonSerializer.Serialize(value, JsonStyle) : sentence);
        return 0;
    }

    /// <summary>Says in both languages what is wrong and what to do.</summary>
    public static int Refuse(bool json, Rejection rejection)
    {
        var (vi, en) = (Of(rejection, Vietnamese), Of(rejection, English));
        if (json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(new { code = rejection.Code, vi, en }, JsonStyle));
        }
        else
        {
            Console.Error.WriteLine(vi);
            Console.Error.WriteLine(en);
        }

        return 1;
    }

    private static string BeforeUpgrade(Storage storage, TimeProvider clock)
    {
        var name = $"before-upgrade-{clock.GetUtcNow():yyyyMMdd-HHmmss}.giaoban";
        return storage.IsPostgres ? Path.Combine("data", name) : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(storage.Connection))!, name);
    }
}
