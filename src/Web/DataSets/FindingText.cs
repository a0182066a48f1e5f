using Platform.DataSets;
using static Web.Texts.Words;

namespace Web.DataSets;

/// <summary>What is odd in a form, as a sentence.</summary>
internal static class FindingText
{
    public static string Of(OpenedForm form, FormFinding finding) => finding.Kind switch
    {
        FindingKind.Rule => IsEnglish && finding.Rule!.MessageEnglish.Length > 0 ? finding.Rule.MessageEnglish : finding.Rule!.Message,
        FindingKind.Range => T("form.range", NameAt(form, finding), FormCellRow.Shown(finding.Value!.Value), FormCellRow.Shown(finding.Range!.Value.Low), FormCellRow.Shown(finding.Range.Value.High)),
        _ => T("form.jump", NameAt(form, finding), FormCellRow.Shown(finding.Value!.Value), FormCellRow.Shown(finding.Before!.Value)),
    };

    private static string NameAt(OpenedForm form, FormFinding finding)
    {
        var row = form.Rows.First(r => r.Element.Code == finding.Element);
        return NameAt(row, row.Cells.FirstOrDefault(c => c.Cell.Id == finding.Cell));
    }

    /// <summary>The name of a cell by its codes.</summary>
    public static string NameAt(OpenedForm form, string element, string cell)
    {
        var row = form.Rows.First(r => r.Element.Code == element);
        return NameAt(row, row.Cells.FirstOrDefault(c => c.Cell.Code == cell));
    }

    private static string NameAt(FormRow row, FormCell? cell) => row.Cells.Count > 1 && cell is not null ? $"{row.Element.Name}, {cell.Cell.Name}" : row.Element.Name;
}
