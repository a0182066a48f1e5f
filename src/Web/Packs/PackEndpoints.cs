using Documents.Writing;
using Domain;
using Domain.People;
using Domain.Packs;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Files;
using Platform.Packs;
using Platform.People;
using Platform.Rounds;
using Web.Serving;

namespace Web.Packs;

public static class PackEndpoints
{
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapPacks(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/packs/{code}/document.docx", DownloadAsync);
        routes.MapGet("/packs/{code}/signed.pdf", SignedAsync);
        routes.MapPost("/packs/{code}/signed", AttachAsync);
    }

    /// <summary>The document as the office would issue it now, or as it was issued.</summary>
    /// <param name="layout">Another layout for this copy alone; null for the pack's own.</param>
    public static async Task<OfficialDocument> DocumentAsync(PlatformDb db, PackTables tables, PackDocument document, LoadedPack pack, DocumentRegime? layout, CancellationToken cancel)
    {
        var office = await db.Offices.AsNoTracking().FirstAsync(cancel);
        var numbered = pack.Pack is { State: PackState.Issued, Number: { } number, IssuedOn: { } on } ? new Numbered(number, on, "") : null;
        return document.Of(pack, await tables.LoadAsync(pack.Round, pack.Pack, cancel), office, numbered, layout);
    }

    private static async Task<IResult> DownloadAsync(string code, int? supplement, PlatformDb db, Access access, LoadPack load, PackTables tables, PackDocument document, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ReadPack, Whose.Office, cancel) is not null)
        {
            return Results.Forbid();
        }

        if (await db.RoundAsync(code, cancel) is not { } round || await load.RunAsync(round, supplement, cancel) is not { } pack)
        {
            return Results.NotFound();
        }

        // Issued bytes are given out as they were frozen, never written anew.
        var bytes = pack.Pack.IssuedFile is { } file ? await db.ReadFileAsync(file, cancel) : DocxWriter.Write(await DocumentAsync(db, tables, document, pack, null, cancel));
        return bytes is null ? Results.NotFound() : Results.File(bytes, Docx, $"giao-ban-{code}.docx");
    }

    private static async Task<IResult> SignedAsync(string code, int? supplement, PlatformDb db, Access access, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ReadPack, Whose.Office, cancel) is not null)
        {
            return Results.Forbid();
        }

        var pack = await FindAsync(db, code, supplement, cancel);
        var bytes = pack?.SignedFile is { } file ? await db.ReadFileAsync(file, cancel) : null;
        return bytes is null ? Results.NotFound() : Results.File(bytes, "application/pdf", $"giao-ban-{code}.pdf");
    }

    private static async Task<IResult> AttachAsync(string code, int? supplement, HttpContext http, IAntiforgery antiforgery, PlatformDb db, AttachSigned attach, CancellationToken cancel)
    {
        await antiforgery.ValidateRequestAsync(http);
        var form = await http.Request.ReadFormAsync(cancel);
        var back = $"/packs/{code}";
        if (form.Files.GetFile("file") is not { Length: > 0 } file || await FindAsync(db, code, supplement, cancel) is not { } pack)
        {
            return Refusal.Page(http, new Rejection(Rejections.FileMissing), back);
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancel);
        var attached = await attach.RunAsync(pack.Id, content.ToArray(), cancel);
        return attached.Accepted ? Results.LocalRedirect($"{back}?supplement={pack.Supplement}&done=pack.signedAttached") : Refusal.Page(http, attached.Rejection, back);
    }

    private static async Task<Pack?> FindAsync(PlatformDb db, string code, int? supplement, CancellationToken cancel) =>
        await db.RoundAsync(code, cancel) is { } round
            ? await db.Packs.AsNoTracking().Where(p => p.Round == round.Id && (supplement == null || p.Supplement == supplement)).OrderByDescending(p => p.Supplement).FirstOrDefaultAsync(cancel)
            : null;
}
