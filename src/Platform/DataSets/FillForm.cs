using Domain;
using Domain.DataElements;
using Domain.DataValues;
using Domain.Periods;
using Platform.DataValues;

namespace Platform.DataSets;

/// <summary>What was typed into one cell.</summary>
/// <param name="Element">The element's code.</param>
/// <param name="IsTyped">False for a number of a spreadsheet, which has no separators that anybody typed.</param>
public sealed record TypedCell(string Element, string Cell, string Text, bool IsEstimate, string Comment, bool IsTyped = true);

public enum FormThen
{
    Keep,
    Submit,

    /// <summary>Hand it in as: there is nothing to report.</summary>
    Nothing,
}

/// <summary>What became of it: saved or not, and what stands against handing it in.</summary>
/// <param name="Wrong">Cells that could not be read; then nothing was saved.</param>
/// <param name="Findings">What is odd; then the figures are saved and the form is not handed in.</param>
public sealed record FormFilled(IReadOnlyList<(TypedCell Cell, Rejection Why)> Wrong, IReadOnlyList<FormFinding> Findings, bool IsSubmitted);

/// <summary>Saves what was typed into a form, and hands it in. An odd figure is confirmed by a reason, which stays with it as its comment.</summary>
public sealed class FillForm(OpenForm open, EnterFigures enter, MoveForm move)
{
    public async Task<Outcome<FormFilled>> RunAsync(OpenedForm form, IReadOnlyList<TypedCell> typed, NumberStyle style, FormThen then, string reason, CancellationToken cancel)
    {
        if (!form.IsOpen)
        {
            return new Rejection(Rejections.FigureClosed, form.Period.Code, form.Unit.Code);
        }

        var saved = await SaveAsync(form, typed, style, then, reason, cancel);
        if (!saved.Accepted || saved.Value.Wrong.Count > 0 || then is FormThen.Keep)
        {
            return saved;
        }

        var now = await open.RunAsync(form.Set.Code, form.Period.Code, form.Unit.Code, cancel);
        var findings = then is FormThen.Nothing ? [] : FormFindings.Of(now!);
        if (findings.Any(f => f.IsHard) || (findings.Count > 0 && string.IsNullOrWhiteSpace(reason)))
        {
            return new FormFilled([], findings, IsSubmitted: false);
        }

        await ExplainAsync(now!, findings, reason, cancel);
        var submitted = await move.SubmitAsync(form.Set, form.Period, form.Unit, then is FormThen.Nothing, cancel);
        return submitted.Accepted ? new FormFilled([], [], IsSubmitted: true) : submitted.Rejection;
    }

    private async Task<Outcome<FormFilled>> SaveAsync(OpenedForm form, IReadOnlyList<TypedCell> typed, NumberStyle style, FormThen then, string reason, CancellationToken cancel)
    {
        using var intake = await enter.BeginAsync(cancel);
        var wrong = new List<(TypedCell, Rejection)>();
        var figures = form.Rows.ToDictionary(r => r.Element.Code, r => r.Element);
        var other = typed.FirstOrDefault(c => figures.TryGetValue(c.Element, out var element) && IsOther(element, c, style));
        foreach (var cell in then is FormThen.Nothing ? [] : typed)
        {
            var plain = figures.TryGetValue(cell.Element, out var element) ? Plain(element, cell, style, other) : cell.Text;
            if ((plain.Rejection ?? Add(intake, form, cell, plain.Value!)) is { } why)
            {
                wrong.Add((cell, why));
            }
        }

        if (wrong.Count > 0)
        {
            return new FormFilled(wrong, [], IsSubmitted: false);
        }

        var entered = await enter.PublishAsync(intake, "grid", reason, partial: false, [], cancel);
        return entered.Accepted ? new FormFilled([], [], IsSubmitted: false) : entered.Rejection;
    }

    private async Task ExplainAsync(OpenedForm form, IReadOnlyList<FormFinding> findings, string reason, CancellationToken cancel)
    {
        var odd = findings.Where(f => f.Kind is not FindingKind.Rule).Select(f => (f.Element, f.Cell)).ToHashSet();
        using var intake = await enter.BeginAsync(cancel);
        foreach (var (row, cell) in form.Rows.SelectMany(r => r.Cells.Select(c => (r, c))).Where(x => odd.Contains((x.r.Element.Code, x.c.Cell.Id)) && x.c.Now?.Comment is null))
        {
            var now = cell.Now!.Value;
            intake.Add(new WrittenFigure { Element = row.Element.Code, Period = form.Period.Code, Unit = form.Unit.Code, Cell = cell.Cell.Code, Value = ScaledNumber.Write(now.Value!.Value), Comment = reason.Trim(), Marks = now.Marks });
        }

        await enter.PublishAsync(intake, "grid", reason, partial: false, [], cancel);
    }

    private static Rejection? Add(FigureIntake intake, OpenedForm form, TypedCell cell, string plain)
    {
        var before = intake.Refused;
        intake.Add(new WrittenFigure { Element = cell.Element, Period = form.Period.Code, Unit = form.Unit.Code, Cell = cell.Cell, Value = plain, Comment = cell.Comment.Trim() is { Length: > 0 } c ? c : null, Marks = Marks(form, cell, plain) });
        return intake.Refused > before ? intake.Conflicts[^1].Why : null;
    }

    // A mark that the form does not show, set by another program, stays with the figure.
    private static DataValueMarks Marks(OpenedForm form, TypedCell cell, string plain)
    {
        var now = form.Rows.FirstOrDefault(r => r.Element.Code == cell.Element)?.Cells.FirstOrDefault(c => c.Cell.Code == cell.Cell)?.Now?.Marks ?? DataValueMarks.None;
        return plain.Length == 0 ? DataValueMarks.Deleted : (now & DataValueMarks.FollowUp) | (cell.IsEstimate ? DataValueMarks.Estimate : DataValueMarks.None);
    }

    private static Outcome<string> Plain(DataElement element, TypedCell cell, NumberStyle style, TypedCell? other) =>
        other is not null && cell.IsTyped && FileStyle.Matters(element) && FileStyle.IsUnclear(cell.Text)
            ? new Rejection(Rejections.FigureUnclear, cell.Text.Trim(), other.Text.Trim(), TypedNumber.SampleOf(style))
            : PlainValue.Of(element, cell.Text, cell.IsTyped, style);

    // A block pasted from a sheet of the other style: what could be read in both is not believed either.
    private static bool IsOther(DataElement element, TypedCell cell, NumberStyle style) =>
        cell.IsTyped && FileStyle.Matters(element) && TypedNumber.StylesOf(cell.Text) is [var only] && only != style;
}
