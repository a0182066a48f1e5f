using System.Diagnostics;
using System.Text;
using Platform.Data;
using Xunit;

namespace Tests.Commands;

/// <summary>Runs a verb as its user does: a process with arguments, an exit code and two streams.</summary>
internal static class Verb
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "giaoban.dll");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Task<(int Code, string Text, string Error)> RunAsync(Storage storage, params string[] arguments) => RunAsync(storage, arguments, []);

    public static async Task<(int Code, string Text, string Error)> RunAsync(Storage storage, string[] arguments, params (string Name, string Value)[] settings)
    {
        using var process = Start(storage, arguments, settings);
        var text = process.StandardOutput.ReadToEndAsync(Cancel);
        var error = process.StandardError.ReadToEndAsync(Cancel);
        await process.WaitForExitAsync(Cancel).WaitAsync(TimeSpan.FromMinutes(2), Cancel);
        return (process.ExitCode, await text, await error);
    }

    public static Process Start(Storage storage, params string[] arguments) => Start(storage, arguments, []);

    public static Process Start(Storage storage, string[] arguments, (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8 };
        string[] all = [Program, .. arguments, "--data", storage.Connection];
        foreach (var argument in all)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
