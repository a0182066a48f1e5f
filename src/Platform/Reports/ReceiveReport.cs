using System.Text.Json;
using System.Text.Json.Serialization;
using Domain;
using Domain.People;
using Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.Files;
using Platform.People;

namespace Platform.Reports;

/// <summary>What a client sends under an identifier of its own.</summary>
/// <param name="Submit">Hand it to the approver at once.</param>
public sealed record SentReport(string Round, string Unit, bool NothingToReport, IReadOnlyList<SentStatement>? Statements, bool Submit);

public sealed record SentStatement(StatementKind Kind, string? Sector, string Text);

/// <summary>A report sent over a bad line: the same body again gets the same receipt, another one is refused and kept.</summary>
public sealed class ReceiveReport(PlatformDb db, Access access, Commit commit, WriteReport write, HandToApprover hand, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public async Task<Outcome<Receipt>> RunAsync(Guid clientId, byte[] body, CancellationToken cancel)
    {
        var received = await TryAsync(clientId, body, cancel);
        // The same body over two lines at once: the second finds, on looking again, the receipt that the first was given.
        var again = received.Rejection is { Code: Rejections.ReportChangedMeanwhile } && await db.Receipts.AnyAsync(r => r.ClientId == clientId, cancel);
        return again ? await TryAsync(clientId, body, cancel) : received;
    }

    private async Task<Outcome<Receipt>> TryAsync(Guid clientId, byte[] body, CancellationToken cancel)
    {
        var hash = StoredFile.HashOf(body);
        if (await db.Receipts.AsNoTracking().FirstOrDefaultAsync(r => r.ClientId == clientId, cancel) is { } earlier)
        {
            var unit = await db.Reports.Where(r => r.Id == new ReportId(earlier.Report)).Select(r => r.Unit).FirstAsync(cancel);
            if (await access.RefuseAsync(Act.WriteReport, Whose.Of(unit), cancel) is { } notTheirs)
            {
                return notTheirs;
            }

            return earlier.BodyHash == hash ? earlier : await RefuseAsync(clientId, hash, body, cancel);
        }

        var sent = Parse(body);
        if (!sent.Accepted)
        {
            return sent.Rejection;
        }

        if (await WrongAsync(sent.Value, cancel) is { } wrong)
        {
            return wrong;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var lines = (sent.Value.Statements ?? []).Select(s => new StatementLine(s.Kind, s.Sector ?? "", s.Text)).ToList();
        var written = await write.RunAsync(new ReportDraft(clientId, sent.Value.Round, sent.Value.Unit, sent.Value.NothingToReport, lines), cancel);
        if (written.Accepted && sent.Value.Submit)
        {
            written = await hand.RunAsync(written.Value.Id, cancel);
        }

        if (!written.Accepted)
        {
            return written.Rejection;
        }

        var receipt = new Receipt { ClientId = clientId, BodyHash = hash, Report = written.Value.Id.Value, Version = written.Value.LatestVersion, At = clock.GetUtcNow() };
        db.Receipts.Add(receipt);
        try
        {
            await commit.SaveAsync(new AuditNote("report.received", clientId.ToString(), written.Value.Unit), cancel);
            await transaction.CommitAsync(cancel);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return new Rejection(Rejections.ReportChangedMeanwhile);
        }

        return receipt;
    }

    private async Task<Rejection?> WrongAsync(SentReport sent, CancellationToken cancel)
    {
        if (sent.NothingToReport && sent.Statements is { Count: > 0 })
        {
            return new Rejection(Rejections.ReportNothingAndMore);
        }

        var known = await db.Sectors.AsNoTracking().Select(s => s.Code).ToListAsync(cancel);
        var unknown = (sent.Statements ?? []).Select(s => s.Sector ?? "").FirstOrDefault(s => s.Length > 0 && !known.Contains(s));
        return unknown is null ? null : new Rejection(Rejections.ReportSector, unknown);
    }

    private static Outcome<SentReport> Parse(byte[] body)
    {
        try
        {
            var sent = JsonSerializer.Deserialize<SentReport>(body, Json);
            return sent is null || sent.Round is null || sent.Unit is null || (sent.Statements ?? []).Any(s => s?.Text is null)
                ? new Rejection(Rejections.ReportBody)
                : sent;
        }
        catch (JsonException)
        {
            return new Rejection(Rejections.ReportBody);
        }
    }

    private async Task<Outcome<Receipt>> RefuseAsync(Guid clientId, string hash, byte[] body, CancellationToken cancel)
    {
        // What may not be kept in a report may not be kept beside it either; the sender still has it.
        if (Parse(body) is not { Accepted: true, Value: var sent } || EntryGuard.Refuse((sent.Statements ?? []).Select(s => s.Text)) is not null)
        {
            return new Rejection(Rejections.ReportOtherBody);
        }

        if (!await db.RefusedBodies.AnyAsync(r => r.ClientId == clientId && r.BodyHash == hash, cancel))
        {
            db.RefusedBodies.Add(new RefusedBody { ClientId = clientId, BodyHash = hash, Body = body, By = access.User, At = clock.GetUtcNow() });
            await commit.SaveAsync(new AuditNote("report.otherBodyKept", clientId.ToString()), cancel);
        }

        return new Rejection(Rejections.ReportOtherBody);
    }
}
