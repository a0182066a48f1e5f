using Domain;
using Domain.Briefings;
using Domain.People;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;

namespace Platform.Briefings;

/// <summary>Writes down what the chair concluded: one conclusion a line, after those already there.</summary>
public sealed class WriteConclusions(PlatformDb db, Access access, Commit commit)
{
    /// <returns>How many conclusions were added.</returns>
    public async Task<Outcome<int>> RunAsync(Guid briefingId, string text, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.HoldBriefing, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(l => l.TrimStart('-', '+', '•', ' '))
            .Where(l => l.Length > 0)
            .ToList();
        if (lines.Count == 0)
        {
            return new Rejection(Rejections.ConclusionEmpty);
        }

        if (Reports.EntryGuard.Refuse(lines) is { } kept)
        {
            return kept;
        }

        var open = await OpenAsync(briefingId, cancel);
        if (!open.Accepted)
        {
            return open.Rejection;
        }

        var last = await db.Conclusions.Where(c => c.Briefing == briefingId).MaxAsync(c => (int?)c.Order, cancel) ?? 0;
        db.Conclusions.AddRange(lines.Select(line => new Conclusion(Guid.CreateVersion7(), briefingId, ++last, line)));
        return await SaveAsync(lines.Count, new AuditNote("conclusions.written", $"{briefingId}/{last}"), cancel);
    }

    /// <summary>Takes a conclusion out that no assignment came from.</summary>
    public async Task<Outcome<Conclusion>> RemoveAsync(Guid conclusionId, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.HoldBriefing, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        var conclusion = await db.Conclusions.FirstOrDefaultAsync(c => c.Id == conclusionId, cancel);
        if (conclusion is null || await db.Assignments.AnyAsync(a => a.Conclusion == conclusionId, cancel))
        {
            return new Rejection(Rejections.BriefingUnknown);
        }

        var open = await OpenAsync(conclusion.Briefing, cancel);
        if (!open.Accepted)
        {
            return open.Rejection;
        }

        db.Conclusions.Remove(conclusion);
        return await SaveAsync(conclusion, new AuditNote("conclusion.removed", conclusionId.ToString()), cancel);
    }

    private async Task<Outcome<Briefing>> OpenAsync(Guid briefingId, CancellationToken cancel) =>
        (await db.Briefings.FirstOrDefaultAsync(b => b.Id == briefingId, cancel))?.Conclude() ?? new Rejection(Rejections.BriefingUnknown);

    private async Task<Outcome<T>> SaveAsync<T>(T done, AuditNote note, CancellationToken cancel)
    {
        try
        {
            await commit.SaveAsync(note, cancel);
            return done;
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another conclusion, or the notice itself, was written between the reading and the writing.
            db.ChangeTracker.Clear();
            return new Rejection(Rejections.BriefingChangedMeanwhile);
        }
    }
}
