using Domain;
using Domain.DataElements;
using Domain.DataValues;
using Domain.Periods;
using Platform.Data;
using Platform.DataValues;
using Platform.Reports;

namespace Platform.DataSets;

/// <summary>What was typed into one cell.</summary>
/// <param name="Element">The element's code.</param>
/// <param name="IsEstimate">Null where there is no place to say so: the figure keeps its mark.</param>
/// <param name="IsTyped">False for a number of a spreadsheet, which has no separators that anybody typed.</param>
public sealed record TypedCell(string Element, string Cell, string Text, bool? IsEstimate, string Comment, bool IsTyped = true);

public enum FormThen
{
    Keep,
    Submit,

    /// <summary>Hand it in as: there is nothing to report.</summary>
    Nothing,
}

/// <summary>A form as it was filled in.</summary>
/// <param name="Reason">Why odd figures are right; empty where it was not said.</param>
/// <param name="Known">The number of the last change that was in the page or sheet, <see cref="OpenedForm.Number"/>; 0 where it does not say.</param>
public sealed record FilledForm(IReadOnlyList<TypedCell> Typed, NumberStyle Style, FormThen Then, string Reason, long Known);

/// <summary>What became of it: saved or not, and what stands against handing it in.</summary>
/// <param name="Wrong">Cells that could not be read, or that somebody else changed since (figure.newer); then nothing was saved.</param>
/// <param name="Findings">What is odd; then the figures are saved and the form is not handed in.</param>
/// <param name="Left">Cells, as element/cell, in which nobody changed anything: their figures stand as they are.</param>
/// <param name="Known">The number of the last change against which all of it was held.</param>
public sealed record FormFilled(IReadOnlyList<(TypedCell Cell, Rejection Why)> Wrong, IReadOnlyList<FormFinding> Findings, bool IsSubmitted, IReadOnlySet<string> Left, long Known)
{
    /// <summary>Whether nothing but newer figures stands in its way: then whoever sees them decides.</summary>
    public bool IsToDecide => Wrong.Count > 0 && Wrong.All(w => w.Why.Code == Rejections.FigureNewer);
}

/// <summary>
/// Saves what was typed into a form, and hands it in. A cell in which nothing was changed is not written, so that a page opened long ago undoes nobody's work.
/// An odd figure is confirmed by a reason, which stays with it as its comment, and with the handing in.
/// </summary>
public sealed class FillForm(PlatformDb db, OpenForm open, EnterFigures enter, MoveForm move)
{
    private const int MostTries = 3;

    /// <returns>Refused: figure.closed, figure.comment, form.hasFigures, and what handing in refuses.</returns>
    public async Task<Outcome<FormFilled>> RunAsync(OpenedForm form, FilledForm filled, CancellationToken cancel)
    {
        if (!form.IsOpen)
        {
            return new Rejection(Rejections.FigureClosed, form.Period.Code, form.Unit.Code);
        }

        if (filled.Then is FormThen.Nothing)
        {
            return await NothingAsync(form, filled, cancel);
        }

        if ((DataValue.RefuseComment(filled.Reason) ?? EntryGuard.Refuse([filled.Reason])) is { } unwanted)
        {
            return unwanted;
        }

        var saved = await SaveAsync(form, filled, cancel);
        if (!saved.Accepted || saved.Value.Wrong.Count > 0 || filled.Then is FormThen.Keep)
        {
            return saved;
        }

        var now = (await open.RunAsync(form.Set.Code, form.Period.Code, form.Unit.Code, cancel))!;
        var findings = FormFindings.Of(now);
        if (findings.Any(f => f.IsHard) || (findings.Count > 0 && string.IsNullOrWhiteSpace(filled.Reason)))
        {
            return saved.Value with { Findings = findings };
        }

        if (await ExplainAsync(now, findings, filled.Reason, cancel) is { } unexplained)
        {
            return unexplained;
        }

        var submitted = await move.SubmitAsync(form.Set, form.Period, form.Unit, nothing: false, findings.Count > 0 ? filled.Reason : "", cancel);
        return submitted.Accepted ? saved.Value with { IsSubmitted = true } : submitted.Rejection;
    }

    // Whoever typed a figure and says that there is none is asked which it is; neither is guessed.
    private async Task<Outcome<FormFilled>> NothingAsync(OpenedForm form, FilledForm filled, CancellationToken cancel)
    {
        if (filled.Typed.FirstOrDefault(c => c.Text.Trim().Length > 0) is { } some)
        {
            return new Rejection(Rejections.FormHasFigures, form.Rows.FirstOrDefault(r => r.Element.Code == some.Element)?.Element.Name ?? some.Element, some.Text.Trim());
        }

        var submitted = await move.SubmitAsync(form.Set, form.Period, form.Unit, nothing: true, "", cancel);
        return submitted.Accepted ? new FormFilled([], [], IsSubmitted: true, new HashSet<string>(), form.Number) : submitted.Rejection;
    }

    private async Task<Outcome<FormFilled>> SaveAsync(OpenedForm form, FilledForm filled, CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            using var intake = await enter.BeginAsync(cancel);
            var baseline = await FigureBaseline.LoadAsync(db, intake.Catalogue, form.Set, form.Period, form.Unit.Id.Value, filled.Known, cancel);
            intake.Seen = baseline.Seen;
            var (wrong, left) = Take(form, filled, intake, baseline);
            if (wrong.Count > 0)
            {
                return new FormFilled(wrong, [], IsSubmitted: false, left, baseline.Seen);
            }

            var entered = await enter.PublishAsync(intake, "grid", filled.Reason, partial: false, [], cancel);
            // Somebody wrote in the same moment: what stands there now is looked at again.
            if (entered.Accepted || entered.Rejection.Code != Rejections.FigureMeanwhile || tries == MostTries)
            {
                return entered.Accepted ? new FormFilled([], [], IsSubmitted: false, left, baseline.Seen)
                    : entered.Rejection is { Code: Rejections.FigureRows, Values: [_, _, Rejection why] } ? why
                    : entered.Rejection;
            }
        }
    }

    private static (List<(TypedCell, Rejection)> Wrong, HashSet<string> Left) Take(OpenedForm form, FilledForm filled, FigureIntake intake, FigureBaseline baseline)
    {
        var (wrong, left) = (new List<(TypedCell, Rejection)>(), new HashSet<string>());
        var figures = form.Rows.ToDictionary(r => r.Element.Code, r => r.Element);
        var other = filled.Typed.FirstOrDefault(c => figures.TryGetValue(c.Element, out var element) && IsOther(element, c, filled.Style));
        foreach (var cell in filled.Typed)
        {
            var plain = figures.TryGetValue(cell.Element, out var element) ? Plain(element, cell, filled.Style, other) : cell.Text;
            var (stands, newer) = (default(DataValue?), default(Rejection));
            if (plain.Rejection is null && baseline.Find(cell.Element, cell.Cell, form.Period, form.Unit.Id.Value) is { } at
                && baseline.Leaves(at.Element, at.Key, new CellSaid(plain.Value!, cell.Comment, cell.IsEstimate), out stands, out newer))
            {
                left.Add($"{cell.Element}/{cell.Cell}");
            }
            else if ((plain.Rejection ?? newer ?? Add(intake, form, cell, plain.Value!, stands)) is { } why)
            {
                wrong.Add((cell, why));
            }
        }

        return (wrong, left);
    }

    private async Task<Rejection?> ExplainAsync(OpenedForm form, IReadOnlyList<FormFinding> findings, string reason, CancellationToken cancel)
    {
        var odd = findings.Where(f => f.Kind is not FindingKind.Rule).Select(f => (f.Element, f.Cell)).ToHashSet();
        using var intake = await enter.BeginAsync(cancel);
        intake.Seen = form.Number;
        foreach (var (row, cell) in form.Rows.SelectMany(r => r.Cells.Select(c => (r, c))).Where(x => odd.Contains((x.r.Element.Code, x.c.Cell.Id)) && x.c.Now?.Comment is null))
        {
            var now = cell.Now!.Value;
            intake.Add(new WrittenFigure { Element = row.Element.Code, Period = form.Period.Code, Unit = form.Unit.Code, Cell = cell.Cell.Code, Value = ScaledNumber.Write(now.Value!.Value), Comment = reason.Trim(), Marks = now.Marks });
        }

        return (await enter.PublishAsync(intake, "grid", reason, partial: false, [], cancel)).Rejection;
    }

    private static Rejection? Add(FigureIntake intake, OpenedForm form, TypedCell cell, string plain, DataValue? stands)
    {
        var before = intake.Refused;
        intake.Add(new WrittenFigure { Element = cell.Element, Period = form.Period.Code, Unit = form.Unit.Code, Cell = cell.Cell, Value = plain, Comment = cell.Comment.Trim() is { Length: > 0 } c ? c : null, Marks = Marks(cell, plain, stands?.Marks ?? DataValueMarks.None) });
        return intake.Refused > before ? intake.Conflicts[^1].Why : null;
    }

    // A mark that the form does not show, set by another program, stays with the figure.
    private static DataValueMarks Marks(TypedCell cell, string plain, DataValueMarks now)
    {
        var estimate = cell.IsEstimate ?? now.HasFlag(DataValueMarks.Estimate) ? DataValueMarks.Estimate : DataValueMarks.None;
        return plain.Length == 0 ? DataValueMarks.Deleted : (now & DataValueMarks.FollowUp) | estimate;
    }

    private static Outcome<string> Plain(DataElement element, TypedCell cell, NumberStyle style, TypedCell? other) =>
        other is not null && cell.IsTyped && FileStyle.Matters(element) && FileStyle.IsUnclear(cell.Text)
            ? new Rejection(Rejections.FigureUnclear, cell.Text.Trim(), other.Text.Trim(), TypedNumber.SampleOf(style))
            : PlainValue.Of(element, cell.Text, cell.IsTyped, style);

    // A block pasted from a sheet of the other style: what could be read in both is not believed either.
    private static bool IsOther(DataElement element, TypedCell cell, NumberStyle style) =>
        cell.IsTyped && FileStyle.Matters(element) && TypedNumber.StylesOf(cell.Text) is [var only] && only != style;
}
