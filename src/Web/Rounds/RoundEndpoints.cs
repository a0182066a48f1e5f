using System.Text;
using Domain.People;
using Domain.Rounds;
using Platform.Data;
using Platform.Offices;
using Platform.People;
using Platform.Rounds;
using static Web.Texts.Words;

namespace Web.Rounds;

public static class RoundEndpoints
{
    public static void MapRounds(this IEndpointRouteBuilder routes) => routes.MapGet("/rounds/{code}/late.txt", LateTextAsync);

    /// <summary>Who is late, as plain text to read out on the telephone or paste into a chat. Nothing is sent.</summary>
    private static async Task<IResult> LateTextAsync(string code, PlatformDb db, Access access, TimeProvider clock, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.SeeRound, Whose.Office, cancel) is not null)
        {
            return Results.Forbid();
        }

        if (await db.RoundAsync(code, cancel) is not { } round)
        {
            return Results.NotFound();
        }

        var standings = await db.StandingsAsync(round, clock.VietnamToday(), cancel);
        var missing = standings.Where(s => s.Standing is RoundStanding.Missing).ToList();
        var text = new StringBuilder(T("late.head", round.Title, Moment(clock.GetUtcNow()), missing.Count)).Append('\n');
        foreach (var group in missing.GroupBy(s => s.District))
        {
            var head = standings.FirstOrDefault(s => s.Code == group.Key)?.Name ?? T("level.Department");
            text.Append(head).Append(": ").AppendJoin(", ", group.Select(s => s.Name)).Append('\n');
        }

        return Results.Text(text.ToString(), "text/plain; charset=utf-8");
    }
}
