using System.CommandLine;

namespace Web.Commands;

/// <summary>The verbs of the circle. Each works while the server runs: the database is the meeting place.</summary>
public static class Verbs
{
    public static readonly Option<string?> Data = new("--data") { Description = "A SQLite file, or an Npgsql connection string. Default: $GIAOBAN_DATA, else data/giaoban.db", Recursive = true };
    public static readonly Option<bool> Json = new("--json") { Description = "Answer in JSON", Recursive = true };

    /// <summary>Does what was asked. What stops it from outside is said in a sentence, with exit code 1; a bug is thrown.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var asked = Root().Parse(arguments);
        try
        {
            return await asked.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            return 1;
        }
        catch (Exception fault) when (KnownFault.Of(fault) is { } refusal)
        {
            return Desk.Refuse(asked.GetValue(Json), refusal);
        }
    }

    public static RootCommand Root()
    {
        var root = new RootCommand("Giaoban: from resolution to result") { Data, Json };
        root.Subcommands.Add(DemoVerb.Make());
        root.Subcommands.Add(ServeVerb.Make());
        root.Subcommands.Add(ImportVerb.Make());
        root.Subcommands.Add(ExportVerb.Make());
        root.Subcommands.Add(BriefVerb.Make());
        root.Subcommands.Add(ReadVerb.Make());
        root.Subcommands.Add(CheckVerb.Make());
        root.Subcommands.Add(TokenVerb.Make());
        root.Subcommands.Add(VerifyVerb.Make());
        root.Subcommands.Add(BackupVerb.MakeBackup());
        root.Subcommands.Add(BackupVerb.MakeRestore());
        return root;
    }
}
