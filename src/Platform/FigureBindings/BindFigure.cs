using Domain;
using Domain.DataValues;
using Domain.Expressions;
using Domain.People;
using Domain.Periods;
using Domain.Reports;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.DataValues;
using Platform.People;
using Platform.Pivots;
using Platform.Units;

namespace Platform.FigureBindings;

/// <summary>Which figure is meant, by the codes that people type.</summary>
/// <param name="Cell">Identifier of a category option combination; empty for the whole.</param>
public sealed record FigureAddress(string Element, string Period, string Unit, string Cell = "");

/// <summary>Binds a figure in a report's sentence to its data value, or lets it go.</summary>
public sealed class BindFigure(PlatformDb db, Access access, Commit commit, GuardPivot pivot, TimeProvider clock)
{
    /// <param name="unit">Whose sentence it is.</param>
    /// <returns>Refused: who neither writes for the unit nor compiles the pack; a figure that is not there, or that the person may not see.</returns>
    public async Task<Outcome<FigureBinding>> RunAsync(StatementId statement, UnitId unit, FigureAddress named, CancellationToken cancel)
    {
        if (await RefuseAsync(statement, unit, cancel) is { } refusal)
        {
            return refusal;
        }

        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        var cell = named.Cell.Length == 0 ? null : catalogue.CellsByName.GetValueOrDefault(named.Cell);
        if (!catalogue.ElementsByName.TryGetValue(named.Element.Trim(), out var element) || !element.IsNumber || (named.Cell.Length > 0 && cell is null))
        {
            return new Rejection(Rejections.BindingElement, named.Element);
        }

        var period = Period.Parse(named.Period.Trim());
        if (!period.Accepted)
        {
            return period.Rejection;
        }

        if (!catalogue.UnitsByName.TryGetValue(named.Unit.Trim(), out var place))
        {
            return new Rejection(Rejections.UnitUnknown, named.Unit);
        }

        if (await access.RefuseAsync(Act.ReadFigures, Whose.Of(place.Id), cancel) is { } unseen)
        {
            return unseen;
        }

        var rows = await pivot.RunAsync(new PivotQuestion([new PivotItem(element.Code, element, null, cell?.Id)], [period.Value], false, [place.Id], false, Placement.Administrative, period.Value.End), cancel);
        return rows is [{ Value: { } value }]
            ? await SaveAsync(new FigureBinding { Id = Guid.CreateVersion7(), Statement = statement, Element = element.Id, Period = period.Value.Key, Unit = place.Id, Cell = cell?.Id ?? 0, Value = Scaled(value), By = access.User, At = clock.GetUtcNow() }, cancel)
            : new Rejection(Rejections.BindingNothing, element.Name, period.Value.Title, place.Name);
    }

    /// <summary>Lets a figure go, or takes the corrected one for the one that the sentence means now.</summary>
    /// <param name="renew">Whether it stays bound, with the figure as it is now.</param>
    public async Task<Outcome<FigureBinding>> ChangeAsync(Guid id, UnitId unit, bool renew, CancellationToken cancel)
    {
        var binding = await db.FigureBindings.FirstOrDefaultAsync(b => b.Id == id, cancel);
        if (binding is null)
        {
            return new Rejection(Rejections.BindingGone);
        }

        if (await RefuseAsync(binding.Statement, unit, cancel) is { } refusal)
        {
            return refusal;
        }

        db.FigureBindings.Remove(binding);
        if (renew)
        {
            var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
            var named = new FigureAddress(catalogue.Elements.First(e => e.Id == binding.Element).Code, Period.FromKey(binding.Period).Code, catalogue.Units.First(u => u.Id == binding.Unit).Code, binding.Cell == 0 ? "" : catalogue.Cells.First(c => c.Id == binding.Cell).Uid);
            return await RunAsync(binding.Statement, unit, named, cancel);
        }

        await commit.SaveAsync(new AuditNote("figure.unbound", binding.Statement.ToString()), cancel);
        return binding;
    }

    /// <summary>A figure as it is kept beside a sentence: in 1/10,000, rounded half away from zero.</summary>
    internal static long Scaled(Int128 value) => (long)Fixed.Round(value, ScaledNumber.Places);

    private async Task<Rejection?> RefuseAsync(StatementId statement, UnitId unit, CancellationToken cancel)
    {
        var compiles = await access.AllowsAsync(Act.CompilePack, Whose.Office, cancel);
        var writes = await access.AllowsAsync(Act.WriteReport, Whose.Of(unit), cancel);
        if (!compiles && !writes)
        {
            return new Rejection(Rejections.NotAllowed);
        }

        // A draft is the unit's alone: to the office a sentence is there when the unit's approver has passed it.
        var isThere = await (
            from s in db.Statements
            where s.Id == statement
            join v in db.ReportVersions on s.Version equals v.Id
            where writes || v.PassedAt != null
            join r in db.Reports on v.Report equals r.Id
            where r.Unit == unit
            select r.Id
        ).AnyAsync(cancel);
        return isThere ? null : new Rejection(Rejections.BindingGone);
    }

    private async Task<Outcome<FigureBinding>> SaveAsync(FigureBinding binding, CancellationToken cancel)
    {
        // Bound again, it is bound to the figure as it is now.
        db.FigureBindings.RemoveRange(await db.FigureBindings.Where(b => b.Statement == binding.Statement && b.Element == binding.Element && b.Period == binding.Period && b.Unit == binding.Unit && b.Cell == binding.Cell).ToListAsync(cancel));
        db.FigureBindings.Add(binding);
        await commit.SaveAsync(new AuditNote("figure.bound", binding.Statement.ToString()), cancel);
        return binding;
    }
}
