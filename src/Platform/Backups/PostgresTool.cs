using System.ComponentModel;
using System.Diagnostics;
using Domain;
using Npgsql;

namespace Platform.Backups;

/// <summary>Runs PostgreSQL's own tools against the office's database.</summary>
internal static class PostgresTool
{
    public static Task<Rejection?> DumpAsync(string connection, string file, CancellationToken cancel)
    {
        string[] schema = new NpgsqlConnectionStringBuilder(connection).SearchPath is { Length: > 0 } name ? [$"--schema={name}"] : [];
        return RunAsync("pg_dump", connection, [.. schema, "--format=custom", $"--file={file}"], cancel);
    }

    public static Task<Rejection?> RestoreAsync(string connection, string file, CancellationToken cancel) =>
        RunAsync("pg_restore", connection, [$"--dbname={new NpgsqlConnectionStringBuilder(connection).Database}", "--no-owner", "--exit-on-error", "--single-transaction", file], cancel);

    private static async Task<Rejection?> RunAsync(string tool, string connection, string[] arguments, CancellationToken cancel)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection);
        var start = new ProcessStartInfo(tool, arguments) { RedirectStandardError = true, UseShellExecute = false };
        start.Environment["PGHOST"] = settings.Host;
        start.Environment["PGPORT"] = $"{settings.Port}";
        start.Environment["PGUSER"] = settings.Username;
        start.Environment["PGPASSWORD"] = settings.Password;
        start.Environment["PGDATABASE"] = settings.Database;
        try
        {
            using var process = Process.Start(start);
            if (process is null)
            {
                return new Rejection(Rejections.ToolMissing, tool);
            }

            var said = await process.StandardError.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            return process.ExitCode == 0 ? null : new Rejection(Rejections.ToolFailed, tool, said.Trim());
        }
        catch (Win32Exception)
        {
            return new Rejection(Rejections.ToolMissing, tool);
        }
    }
}
