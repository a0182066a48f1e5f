using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.DataSets;

/// <summary>Why what is odd in a form is right, as it was said when the form was handed in.</summary>
/// <param name="By">The full name of who said it.</param>
public sealed record FormReason(string Text, string By, DateTimeOffset At)
{
    /// <summary>What the batch of such a reason says of where it came from; it holds no figures.</summary>
    internal const string Source = "form";
}

public static class FormReasons
{
    /// <summary>The reasons said of a form, the latest first.</summary>
    public static async Task<List<FormReason>> ReasonsAsync(this PlatformDb db, OpenedForm form, CancellationToken cancel)
    {
        var (subject, unit) = (MoveForm.SubjectOf(form.Set, form.Period), form.Unit.Id.Value);
        var said = await (
            from batch in db.DataValueBatches.AsNoTracking()
            where batch.Source == FormReason.Source
            join entry in db.AuditEntries.AsNoTracking() on batch.Number equals (long?)entry.Number
            where entry.Action == MoveForm.Submitted && entry.Subject == subject && entry.Unit == unit
            orderby entry.Number descending
            select new { batch.Reason, batch.By, batch.At }).ToListAsync(cancel);
        var ids = said.Select(s => s.By).ToHashSet();
        var people = await db.Users.AsNoTracking().Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.FullName, cancel);
        return [.. said.Select(s => new FormReason(s.Reason, people.GetValueOrDefault(s.By, ""), s.At))];
    }
}
