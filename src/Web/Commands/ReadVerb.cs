using System.CommandLine;
using System.Text.Json;
using Documents.Reading;
using Domain;
using Language.Privacy;
using Language.Readings;
using static Web.Texts.Words;

namespace Web.Commands;

/// <summary><c>giaoban read</c>: what an official text says, with the place of each finding. It opens no office.</summary>
internal static class ReadVerb
{
    private static readonly Argument<FileInfo?> Path = new("file") { Description = "A .docx, .pdf, .html, .md, .txt, or .doc where LibreOffice is installed", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<FileInfo?> Lines = new("--lines") { Description = "Rows {\"id\",\"text\"}: one result a row, in order" };
    private static readonly Option<bool> Private = new("--private") { Description = "Only private persons, telephone and identity numbers" };

    public static Command Make()
    {
        var verb = new Command("read", "Read an official document: header, outline, citations, dates, amounts, statements, tasks") { Path, Lines, Private };
        verb.SetAction(asked =>
        {
            var (json, onlyPrivate) = (asked.GetValue(Verbs.Json), asked.GetValue(Private));
            if (asked.GetValue(Lines) is { } rows)
            {
                return rows.Exists ? ReadRows.Run(rows.FullName, onlyPrivate) : Desk.Refuse(json, new Rejection(Rejections.FileNotFound, rows.Name));
            }

            return asked.GetValue(Path) is { } file ? ReadOne(file, json, onlyPrivate) : Desk.Refuse(json, new Rejection(Rejections.FileNotFound, ""));
        });
        return verb;
    }

    private static int ReadOne(FileInfo file, bool json, bool onlyPrivate)
    {
        var text = FileText.Read(file.FullName);
        if (!text.Accepted)
        {
            return Desk.Refuse(json, text.Rejection);
        }

        if (onlyPrivate)
        {
            var found = PrivateData.FindAll(text.Value);
            return Print(json, writer => ReadingJson.WritePrivate(writer, Id(file), text.Value, found), T("cli.read.private", found.Count));
        }

        var reading = ProseReader.Read(text.Value);
        return Print(json, writer => ReadingJson.Write(writer, Id(file), reading, text.Value), ReadingWords.Of(reading, text.Value));
    }

    private static JsonElement Id(FileInfo file) => JsonSerializer.SerializeToElement(file.Name);

    private static int Print(bool json, Action<Utf8JsonWriter> write, string sentence)
    {
        if (!json)
        {
            Console.Out.WriteLine(sentence);
            return 0;
        }

        using var output = Console.OpenStandardOutput();
        using (var writer = new Utf8JsonWriter(output, ReadingJson.Indented))
        {
            write(writer);
        }

        output.Write("\n"u8);
        return 0;
    }
}
