using System.CommandLine;
using Domain;
using Platform.Audit;
using Platform.Backups;
using static Web.Texts.Words;

namespace Web.Commands;

internal static class VerifyVerb
{
    private static readonly Option<FileInfo?> Against = new("--against") { Description = "A backup whose audit head must be met on the way" };

    public static Command Make()
    {
        var verb = new Command("verify", "Read the audit chain and name the first link that does not hold") { Against };
        verb.SetAction(async (asked, cancel) =>
        {
            var json = asked.GetValue(Verbs.Json);
            ChainState? against = null;
            if (asked.GetValue(Against) is { } file)
            {
                var note = await Backup.ReadNoteAsync(file.FullName, cancel);
                if (!note.Accepted)
                {
                    return Desk.Refuse(json, note.Rejection);
                }

                against = new ChainState(note.Value.AuditNumber, note.Value.AuditHead);
            }

            var opened = await Desk.OpenOfficeAsync(Desk.StorageOf(asked.GetValue(Verbs.Data)), cancel);
            if (!opened.Accepted)
            {
                return Desk.Refuse(json, opened.Rejection);
            }

            await using var desk = opened.Value;
            var verified = await desk.AsConsoleAsync(s => s.GetRequiredService<VerifyChain>().RunAsync(against, cancel));
            return verified.Accepted ? Desk.Answer(json, verified.Value, T("cli.verified", verified.Value.Entries, verified.Value.Head)) : Desk.Refuse(json, verified.Rejection);
        });
        return verb;
    }
}
