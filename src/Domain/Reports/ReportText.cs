using System.Text;

namespace Domain.Reports;

/// <summary>The text of a version as its digest sees it.</summary>
public static class ReportText
{
    public static string Of(IEnumerable<StatementLine> lines) =>
        lines
            .Aggregate(
                new StringBuilder(),
                (text, line) => text.Append(line.Kind).Append('\t').Append(line.Sector).Append('\t').Append(line.Section).Append('\t').Append(line.Text).Append('\n')
            )
            .ToString();
}
