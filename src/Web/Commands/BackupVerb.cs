using System.CommandLine;
using Platform.Backups;
using Platform.Data;
using static Web.Texts.Words;

namespace Web.Commands;

internal static class BackupVerb
{
    public static Command MakeBackup()
    {
        var file = new Argument<FileInfo>("file") { Description = "The backup to write" };
        var verb = new Command("backup", "Back the office up, files and keys included, while it works") { file };
        verb.SetAction(async (asked, cancel) =>
        {
            var json = asked.GetValue(Verbs.Json);
            var opened = await Desk.OpenOfficeAsync(Desk.StorageOf(asked.GetValue(Verbs.Data)), cancel);
            if (!opened.Accepted)
            {
                return Desk.Refuse(json, opened.Rejection);
            }

            await using var desk = opened.Value;
            var target = asked.GetValue(file)!.FullName;
            var note = await desk.AsConsoleAsync(s => Backup.WriteAsync(s.GetRequiredService<PlatformDb>(), desk.Storage, target, desk.Clock, cancel));
            return note.Accepted ? Desk.Answer(json, note.Value, T("cli.backup", target, note.Value.AuditNumber, note.Value.AuditHead)) : Desk.Refuse(json, note.Rejection);
        });
        return verb;
    }

    public static Command MakeRestore()
    {
        var file = new Argument<FileInfo>("file") { Description = "The backup to read" };
        var verb = new Command("restore", "Restore a backup into a place that holds no office") { file };
        verb.SetAction(async (asked, cancel) =>
        {
            var json = asked.GetValue(Verbs.Json);
            var note = await Restore.RunAsync(Desk.StorageOf(asked.GetValue(Verbs.Data)), asked.GetValue(file)!.FullName, cancel);
            return note.Accepted ? Desk.Answer(json, note.Value, T("cli.restored", note.Value.AuditNumber)) : Desk.Refuse(json, note.Rejection);
        });
        return verb;
    }
}
