using Domain;
using Domain.DataSets;
using Domain.DataValues;
using Domain.People;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.DataValues;
using Platform.People;
using Platform.Reports;

namespace Platform.DataSets;

/// <summary>Takes a unit's form a step further, or back: handed in by the unit, passed by its approver, locked by the office.</summary>
public sealed class MoveForm(PlatformDb db, Access access, Commit commit, OpenForm open, TimeProvider clock)
{
    internal const string Submitted = "form.submitted";

    // Read once for all the forms that are handed in at once.
    private FigureCatalogue? catalogue;

    /// <param name="nothing">The unit says that it has nothing to report.</param>
    /// <returns>Refused: notAllowed, figure.periodKind, set.unit, figure.closed; form.rule where a rule that cannot be confirmed does not hold; form.hasFigures where there is something after all.</returns>
    public Task<Outcome<DataSetForm>> SubmitAsync(DataSet set, Period period, Unit unit, bool nothing, CancellationToken cancel) => SubmitAsync(set, period, unit, nothing, "", cancel);

    /// <summary>Hands in what another system had already: it counts as handed in on the day it was there, where whoever says so may import for the whole office.</summary>
    /// <param name="on">Null for now; what lies ahead is now.</param>
    public async Task<Outcome<DataSetForm>> SubmitAsync(DataSet set, Period period, Unit unit, DateTimeOffset? on, CancellationToken cancel)
    {
        var believed = on < clock.GetUtcNow() && await access.AllowsAsync(Act.ImportFigures, Whose.Office, cancel) ? on : null;
        return await SubmitAsync(set, period, unit, nothing: false, "", believed, cancel);
    }

    /// <param name="reason">Why what is odd in it is right; kept with the handing in, and shown beside the form. Empty for none.</param>
    public Task<Outcome<DataSetForm>> SubmitAsync(DataSet set, Period period, Unit unit, bool nothing, string reason, CancellationToken cancel) => SubmitAsync(set, period, unit, nothing, reason, null, cancel);

    private async Task<Outcome<DataSetForm>> SubmitAsync(DataSet set, Period period, Unit unit, bool nothing, string reason, DateTimeOffset? on, CancellationToken cancel)
    {
        if ((DataValue.RefuseComment(reason) ?? EntryGuard.Refuse([reason]) ?? await MayNotAsync(set, period, unit, cancel)) is { } refusal)
        {
            return refusal;
        }

        return await StandsAgainstAsync(set, period, unit, nothing, cancel) is { } against ? against : await HandInAsync(set, period, unit, nothing, reason, on, cancel);
    }

    /// <summary>Hands in a form that was just held against its rules, and in which nothing is odd.</summary>
    internal async Task<Outcome<DataSetForm>> SubmitAsync(OpenedForm looked, CancellationToken cancel) =>
        await MayNotAsync(looked.Set, looked.Period, looked.Unit, cancel) is { } refusal ? refusal : await HandInAsync(looked.Set, looked.Period, looked.Unit, nothing: false, "", null, cancel);

    public Task<Outcome<DataSetForm>> PassAsync(DataSet set, Period period, Unit unit, CancellationToken cancel) =>
        StepAsync(Act.PassFigures, Whose.Of(unit.Id), "form.passed", set, period, unit, async f => f.State is FormState.Submitted && await StandsAgainstAsync(set, period, unit, f.IsNothing, cancel) is { } against ? against : f.Advance(FormState.Passed), cancel);

    public Task<Outcome<DataSetForm>> LockAsync(DataSet set, Period period, Unit unit, CancellationToken cancel) =>
        StepAsync(Act.LockFigures, Whose.Office, "form.locked", set, period, unit, f => Task.FromResult(f.Advance(FormState.Locked)), cancel);

    /// <summary>Opens it again: the office for a unit, or the unit's approver before the office locked it.</summary>
    public async Task<Outcome<DataSetForm>> GiveBackAsync(DataSet set, Period period, Unit unit, CancellationToken cancel)
    {
        var office = await access.AllowsAsync(Act.LockFigures, Whose.Office, cancel);
        return await StepAsync(office ? Act.LockFigures : Act.PassFigures, office ? Whose.Office : Whose.Of(unit.Id), "form.givenBack", set, period, unit, f => Task.FromResult(Open(f, office)), cancel);
    }

    /// <summary>Takes the handing in back: for a program that counts forms by registrations.</summary>
    public async Task<Outcome<DataSetForm>> UndoAsync(DataSet set, Period period, Unit unit, CancellationToken cancel) =>
        await db.DataSetClosures.AnyAsync(c => c.DataSet == set.Id && c.Period == period.Key, cancel)
            ? new Rejection(Rejections.FigureClosed, period.Code, unit.Code)
            : await StepAsync(Act.ImportFigures, Whose.Office, "form.undone", set, period, unit, f => Task.FromResult(Undo(f)), cancel);

    private static Rejection? Open(DataSetForm form, bool office)
    {
        if (form.State is FormState.Draft || (form.State is FormState.Locked && !office))
        {
            return new Rejection(Rejections.FormStep);
        }

        form.GiveBack();
        return null;
    }

    private static Rejection? Undo(DataSetForm form)
    {
        // What was passed or locked is opened by who may, and not by a program's count.
        if (form.State is FormState.Passed or FormState.Locked)
        {
            return new Rejection(Rejections.FormStep);
        }

        form.Undo();
        return null;
    }

    private async Task<Outcome<DataSetForm>> StepAsync(Act act, Whose whose, string did, DataSet set, Period period, Unit unit, Func<DataSetForm, Task<Rejection?>> step, CancellationToken cancel)
    {
        if (await access.RefuseAsync(act, whose, cancel) is { } refusal)
        {
            return refusal;
        }

        if (await FormAsync(set, period, unit, cancel) is not { } form)
        {
            return new Rejection(Rejections.FormStep);
        }

        if (await step(form) is { } wrong)
        {
            return wrong;
        }

        await commit.SaveAsync(Note(did, set, period, unit), cancel);
        return form;
    }

    private async Task<Rejection?> MayNotAsync(DataSet set, Period period, Unit unit, CancellationToken cancel) =>
        !await access.AllowsAsync(Act.ImportFigures, Whose.Office, cancel) && await access.RefuseAsync(Act.EnterFigures, Whose.Of(unit.Id), cancel) is { } refusal ? refusal : await RefuseAsync(set, period, unit, cancel);

    private async Task<Outcome<DataSetForm>> HandInAsync(DataSet set, Period period, Unit unit, bool nothing, string reason, DateTimeOffset? on, CancellationToken cancel)
    {
        var form = await FormAsync(set, period, unit, cancel);
        if (form is { State: FormState.Passed or FormState.Locked })
        {
            return new Rejection(Rejections.FigureClosed, period.Code, unit.Code);
        }

        if (form is null)
        {
            form = new DataSetForm { DataSet = set.Id, Period = period.Key, Unit = unit.Id };
            db.DataSetForms.Add(form);
        }

        var name = await db.Users.Where(u => u.Id == access.User).Select(u => u.UserName).FirstOrDefaultAsync(cancel) ?? "";
        form.Submit(clock.GetUtcNow(), name, nothing, on);
        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        await commit.SaveAsync(Note(Submitted, set, period, unit), cancel);
        if (!string.IsNullOrWhiteSpace(reason))
        {
            // A reason belongs to the audit entry of that number: so it is found again beside the form.
            var number = await db.AuditHeads.AsNoTracking().Select(h => h.Number).SingleAsync(cancel);
            db.DataValueBatches.Add(new DataValueBatch { Source = FormReason.Source, Reason = reason.Trim(), By = access.User, At = clock.GetUtcNow(), Number = number });
            await db.SaveChangesAsync(cancel);
        }

        await whole.CommitAsync(cancel);
        return form;
    }

    // What a reason does not make right.
    private async Task<Rejection?> StandsAgainstAsync(DataSet set, Period period, Unit unit, bool nothing, CancellationToken cancel)
    {
        if (!nothing && !await db.ValidationRules.AnyAsync(r => r.IsHard && (r.DataSet == null || r.DataSet == set.Id), cancel))
        {
            return null;
        }

        catalogue ??= await FigureCatalogue.LoadAsync(db, cancel);
        var form = await open.ManyAsync(catalogue, set, period, [unit], cancel).FirstAsync(cancel);
        if (nothing && form.Rows.FirstOrDefault(r => r.Cells.Any(c => c.Now is not null)) is { } row)
        {
            return new Rejection(Rejections.FormHasFigures, row.Element.Name, row.Cells.First(c => c.Now is not null).Now!.Value.Write(row.Element.Type));
        }

        return FormFindings.Of(form).FirstOrDefault(f => f.IsHard)?.Rule is { } rule
            ? new Rejection(Rejections.FormRule, rule.Message, rule.MessageEnglish.Length > 0 ? rule.MessageEnglish : rule.Message)
            : null;
    }

    private async Task<Rejection?> RefuseAsync(DataSet set, Period period, Unit unit, CancellationToken cancel)
    {
        if (period.Kind != set.Kind)
        {
            return new Rejection(Rejections.FigurePeriodKind, set.Code, period.Code);
        }

        if (!await db.DataSetUnits.AnyAsync(u => u.DataSet == set.Id && u.Unit == unit.Id, cancel))
        {
            return new Rejection(Rejections.SetUnit, set.Code, unit.Code);
        }

        return await db.DataSetClosures.AnyAsync(c => c.DataSet == set.Id && c.Period == period.Key, cancel) ? new Rejection(Rejections.FigureClosed, period.Code, unit.Code) : null;
    }

    private Task<DataSetForm?> FormAsync(DataSet set, Period period, Unit unit, CancellationToken cancel) =>
        db.DataSetForms.FirstOrDefaultAsync(f => f.DataSet == set.Id && f.Period == period.Key && f.Unit == unit.Id, cancel);

    private static AuditNote Note(string did, DataSet set, Period period, Unit unit) => new(did, SubjectOf(set, period), unit.Id);

    /// <summary>What an audit entry of a form is about, beside its unit.</summary>
    internal static string SubjectOf(DataSet set, Period period) => $"{set.Id}/{period.Code}";
}
