using Domain.DataSets;
using Domain.DataValues;
using Domain.Expressions;
using Platform.DataValues;

namespace Platform.DataSets;

public enum FindingKind
{
    /// <summary>A rule between figures does not hold.</summary>
    Rule,

    /// <summary>Outside what the unit's own past says.</summary>
    Range,

    /// <summary>More than twice or less than half of the period before.</summary>
    Jump,
}

/// <summary>What is odd in a form.</summary>
/// <param name="Element">The code of the figure concerned; of a rule, the first it names.</param>
/// <param name="IsHard">It cannot be confirmed: the form is not handed in with it.</param>
public sealed record FormFinding(FindingKind Kind, string Element, int Cell, ValidationRule? Rule, long? Value, LearnedRange? Range, long? Before, bool IsHard);

/// <summary>Holds a form's figures against its rules and against the unit's own past.</summary>
public static class FormFindings
{
    public static IReadOnlyList<FormFinding> Of(OpenedForm form)
    {
        var cells = form.Rows.SelectMany(r => r.Cells.Select(c => (r.Element, Cell: c))).Where(x => x.Cell.Now?.Value is not null && x.Element.IsNumber);
        return [.. form.Rules.Where(r => Formula.Parse(r.Condition).Value!.Holds(n => Figure(form, n)) is false).Select(OfRule), .. cells.Select(x => OfPast(x.Element.Code, x.Cell)).OfType<FormFinding>()];
    }

    /// <summary>A figure of the form's own unit in 10⁻¹⁰, of this period or of an earlier one. Rules that name other units are not saved.</summary>
    public static Int128? Figure(OpenedForm form, ReferenceNode reference)
    {
        if (reference.Shifts.Any(s => s is Shift.Parent or Shift.Children))
        {
            return null;
        }

        return (form.Of(reference)?.Cells ?? [])
            .Select(c => form.Period.Moved(reference.Shifts) is { } when ? c.On(when) : null)
            .Select(v => v?.Value is { } value ? (Int128)value * (Fixed.One / ScaledNumber.Scale) : (Int128?)null)
            .Aggregate((Int128?)null, Fixed.Add);
    }

    /// <summary>Whether a row is asked at all, by what was typed in others; where that cannot be told, it is.</summary>
    public static bool IsAsked(OpenedForm form, FormRow row) => row.SkipUnless.Length == 0 || Formula.Parse(row.SkipUnless).Value!.Holds(n => Figure(form, n)) is not false;

    private static FormFinding OfRule(ValidationRule rule) => new(FindingKind.Rule, Formula.Parse(rule.Condition).Value!.References()[0].Code, 0, rule, null, null, null, rule.IsHard);

    private static FormFinding? OfPast(string element, FormCell cell)
    {
        var value = cell.Now!.Value.Value!.Value;
        return cell.Range is { } range && !range.Holds(value) ? new FormFinding(FindingKind.Range, element, cell.Cell.Id, null, value, range, null, false)
            : cell.Last?.Value is { } before && LearnedRange.IsJump(value, before) ? new FormFinding(FindingKind.Jump, element, cell.Cell.Id, null, value, null, before, false)
            : null;
    }
}
