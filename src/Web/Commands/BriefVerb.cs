using System.CommandLine;
using Documents.Writing;
using Domain;
using Domain.Packs;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Files;
using Platform.Packs;
using Platform.Rounds;
using Web.Packs;
using static Web.Texts.Words;

namespace Web.Commands;

/// <param name="Items">Items of the pack.</param>
/// <param name="LeftOut">Statements in the list of those left out.</param>
/// <param name="Statements">All statements it was compiled from.</param>
public sealed record Briefed(string Round, string Pack, int Statements, int Items, int LeftOut, int Pending);

internal static class BriefVerb
{
    private static readonly Option<string> Round = new("--round") { Description = "The round's code", Required = true };
    private static readonly Option<FileInfo> Out = new("--out") { Description = "The .docx to write", Required = true };
    private static readonly Option<DocumentRegime?> Regime = new("--regime") { Description = "party or state, for this file alone" };

    public static Command Make()
    {
        var verb = new Command("brief", "Compile a round's pack and write it as .docx") { Round, Out, Regime };
        verb.SetAction(async (asked, cancel) =>
        {
            var json = asked.GetValue(Verbs.Json);
            var opened = await Desk.OpenOfficeAsync(Desk.StorageOf(asked.GetValue(Verbs.Data)), cancel);
            if (!opened.Accepted)
            {
                return Desk.Refuse(json, opened.Rejection);
            }

            await using var desk = opened.Value;
            var briefed = await RunAsync(desk, asked.GetValue(Round)!, asked.GetValue(Out)!.FullName, asked.GetValue(Regime), cancel);
            return briefed.Accepted ? Desk.Answer(json, briefed.Value, T("cli.brief", briefed.Value.Statements, briefed.Value.Items, briefed.Value.LeftOut, briefed.Value.Pack)) : Desk.Refuse(json, briefed.Rejection);
        });
        return verb;
    }

    public static Task<Outcome<Briefed>> RunAsync(Desk desk, string roundCode, string file, DocumentRegime? regime, CancellationToken cancel) =>
        desk.AsConsoleAsync<Outcome<Briefed>>(async services =>
        {
            var db = services.GetRequiredService<PlatformDb>();
            if (await db.RoundAsync(roundCode, cancel) is not { } round)
            {
                return new Rejection(Rejections.RoundUnknown, roundCode);
            }

            var load = services.GetRequiredService<LoadPack>();
            var pack = await load.RunAsync(round, null, cancel);
            if (pack is null)
            {
                var begun = await services.GetRequiredService<BeginPack>().RunAsync(roundCode, null, cancel);
                if (!begun.Accepted)
                {
                    return begun.Rejection;
                }

                pack = await load.RunAsync(round, null, cancel);
            }

            var bytes = pack!.Pack.IssuedFile is { } issued ? await db.ReadFileAsync(issued, cancel) : DocxWriter.Write(await PackEndpoints.DocumentAsync(db, services.GetRequiredService<PackTables>(), services.GetRequiredService<PackDocument>(), pack, regime, cancel));
            if (await WholeFile.WriteAsync(file, part => File.WriteAllBytesAsync(part, bytes!, cancel)) is { } notWritten)
            {
                return notWritten;
            }

            var compiled = pack.Compiled;
            return new Briefed(roundCode, file, compiled.Statements().Count(), compiled.Items().Count(), compiled.LeftOut.Count, compiled.Pending.Count);
        });
}
