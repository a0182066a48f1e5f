using Domain;
using Domain.DataSets;
using Domain.People;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;

namespace Platform.DataSets;

/// <summary>Takes a unit's form a step further, or back: handed in by the unit, passed by its approver, locked by the office.</summary>
public sealed class MoveForm(PlatformDb db, Access access, Commit commit, TimeProvider clock)
{
    /// <param name="nothing">The unit says that it has nothing to report.</param>
    public async Task<Outcome<DataSetForm>> SubmitAsync(DataSet set, Period period, Unit unit, bool nothing, CancellationToken cancel)
    {
        if (!await access.AllowsAsync(Act.ImportFigures, Whose.Office, cancel) && await access.RefuseAsync(Act.EnterFigures, Whose.Of(unit.Id), cancel) is { } refusal)
        {
            return refusal;
        }

        if (await RefuseAsync(set, period, unit, cancel) is { } wrong)
        {
            return wrong;
        }

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
        form.Submit(clock.GetUtcNow(), name, nothing);
        await commit.SaveAsync(Note("form.submitted", set, period, unit), cancel);
        return form;
    }

    public Task<Outcome<DataSetForm>> PassAsync(DataSet set, Period period, Unit unit, CancellationToken cancel) =>
        StepAsync(Act.PassFigures, Whose.Of(unit.Id), "form.passed", set, period, unit, f => f.Advance(FormState.Passed), cancel);

    public Task<Outcome<DataSetForm>> LockAsync(DataSet set, Period period, Unit unit, CancellationToken cancel) =>
        StepAsync(Act.LockFigures, Whose.Office, "form.locked", set, period, unit, f => f.Advance(FormState.Locked), cancel);

    /// <summary>Opens it again: the office for a unit, or the unit's approver before the office locked it.</summary>
    public async Task<Outcome<DataSetForm>> GiveBackAsync(DataSet set, Period period, Unit unit, CancellationToken cancel)
    {
        var office = await access.AllowsAsync(Act.LockFigures, Whose.Office, cancel);
        return await StepAsync(office ? Act.LockFigures : Act.PassFigures, office ? Whose.Office : Whose.Of(unit.Id), "form.givenBack", set, period, unit, f => Open(f, office), cancel);
    }

    /// <summary>Takes the handing in back: for a program that counts forms by registrations.</summary>
    public async Task<Outcome<DataSetForm>> UndoAsync(DataSet set, Period period, Unit unit, CancellationToken cancel) =>
        await db.DataSetClosures.AnyAsync(c => c.DataSet == set.Id && c.Period == period.Key, cancel)
            ? new Rejection(Rejections.FigureClosed, period.Code, unit.Code)
            : await StepAsync(Act.ImportFigures, Whose.Office, "form.undone", set, period, unit, Undo, cancel);

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

    private async Task<Outcome<DataSetForm>> StepAsync(Act act, Whose whose, string did, DataSet set, Period period, Unit unit, Func<DataSetForm, Rejection?> step, CancellationToken cancel)
    {
        if (await access.RefuseAsync(act, whose, cancel) is { } refusal)
        {
            return refusal;
        }

        if (await FormAsync(set, period, unit, cancel) is not { } form)
        {
            return new Rejection(Rejections.FormStep);
        }

        if (step(form) is { } wrong)
        {
            return wrong;
        }

        await commit.SaveAsync(Note(did, set, period, unit), cancel);
        return form;
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

    private static AuditNote Note(string did, DataSet set, Period period, Unit unit) => new(did, $"{set.Id}/{period.Code}", unit.Id);
}
