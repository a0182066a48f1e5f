using Documents.Writing;
using Domain.People;
using Microsoft.EntityFrameworkCore;
using Platform.Briefings;
using Platform.Data;
using Platform.Files;
using Platform.People;
using Platform.Rounds;
using Web.Packs;

namespace Web.Briefings;

public static class BriefingEndpoints
{
    public static void MapBriefings(this IEndpointRouteBuilder routes) => routes.MapGet("/briefings/{code}/notice.docx", NoticeAsync);

    private static async Task<IResult> NoticeAsync(string code, PlatformDb db, Access access, IssueNotice notice, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ReadPack, Whose.Office, cancel) is not null)
        {
            return Results.Forbid();
        }

        var round = await db.RoundAsync(code, cancel);
        var briefing = round is null ? null : await db.Briefings.AsNoTracking().FirstOrDefaultAsync(b => b.Round == round.Id, cancel);
        if (briefing is null)
        {
            return Results.NotFound();
        }

        var bytes = briefing.NoticeFile is { } file ? await db.ReadFileAsync(file, cancel) : DocxWriter.Write(await notice.DocumentAsync(briefing, null, cancel));
        return bytes is null ? Results.NotFound() : Results.File(bytes, PackEndpoints.Docx, $"ket-luan-{code}.docx");
    }
}
