using System.CommandLine;
using Domain;
using Platform.Data;
using Platform.Mail;
using Platform.Offices;
using Platform.People;
using Web.Serving;

namespace Web.Commands;

internal static class ServeVerb
{
    private static readonly Option<string> Url = new("--url") { Description = "Where to listen", DefaultValueFactory = _ => "http://localhost:5080" };
    private static readonly Option<bool> BehindProxy = new("--behind-proxy") { Description = "A proxy in front ends TLS" };

    public static Command Make()
    {
        var verb = new Command("serve", "Serve the office's pages") { Url, BehindProxy };
        verb.SetAction((result, cancel) => RunAsync(Desk.StorageOf(result.GetValue(Verbs.Data)), result.GetValue(Url)!, result.GetValue(BehindProxy), result.GetValue(Verbs.Json), cancel));
        return verb;
    }

    public static async Task<int> RunAsync(Storage storage, string url, bool behindProxy, bool json, CancellationToken cancel)
    {
        if (!Server.IsLoopback(url) && !behindProxy && !url.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
        {
            return Desk.Refuse(json, new Rejection(Rejections.ServeAddress, url));
        }

        var settings = new ConfigurationBuilder().AddEnvironmentVariables("GIAOBAN_").Build();
        var mail = MailSettings.Read(name => settings[name]);
        if (mail is { Accepted: false } wrong)
        {
            return Desk.Refuse(json, wrong.Rejection);
        }

        await using var held = storage.Hold();
        var opened = await Desk.OpenAsync(storage, cancel);
        if (!opened.Accepted)
        {
            return Desk.Refuse(json, opened.Rejection);
        }

        await using var desk = opened.Value;
        await desk.EnsureOfficeAsync(cancel);
        var link = await desk.AsConsoleAsync(s => s.GetRequiredService<InviteFirstAdministrator>().RunAsync(cancel));
        await using var app = Server.Build(new ServerOptions(storage, url, behindProxy, desk.Clock, Mail: mail?.Value));
        await app.StartAsync(cancel);
        await Console.Out.WriteLineAsync($"Giaoban: {url}");
        if (link is not null)
        {
            await Console.Out.WriteLineAsync($"Quản trị đầu tiên đặt mật khẩu tại (một lần, trong 7 ngày) / The first administrator sets a password at (once, within 7 days): {url.TrimEnd('/')}/welcome/{link}");
        }

        await app.WaitForShutdownAsync(cancel);
        return 0;
    }
}
