using System.Runtime.CompilerServices;
using System.Text;
using Domain;
using Domain.DataValues;
using Platform.DataValues;
using Platform.Tables;

namespace Web.DataValues;

/// <summary>Figures as a person's table: one to a row, everything by its code; parted by commas, semicolons or tabs, with a mark of its encoding or without.</summary>
internal static class FigureCsv
{
    private static readonly string[] Needed = ["dataelement", "unit", "period", "value"];
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Header => CsvTable.Line("dataElement", "unit", "period", "categoryOptionCombo", "value", "comment", "estimate", "followUp");

    public static HandedFile Open(string path) => new("", (_, cancel) => ReadAsync(path, cancel));

    public static string Line(NamedFigure figure) =>
        CsvTable.Line(figure.Element, figure.Unit, figure.Period, figure.Cell, figure.IsNumber ? Plain(figure.Value) : figure.Value, figure.Comment, Mark(figure, DataValueMarks.Estimate), Mark(figure, DataValueMarks.FollowUp));

    // 1.234 may be read as a thousand: with one zero more it cannot.
    private static string Plain(string number) => FileStyle.IsUnclear(number) ? number + "0" : number;

    private static string? Mark(NamedFigure figure, DataValueMarks mark) => figure.Marks.HasFlag(mark) ? "true" : null;

    private static async IAsyncEnumerable<FileFigure> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var text = new StreamReader(path, Strict, detectEncodingFromByteOrderMarks: true);
        var (rows, refusal) = Opened(text);
        if (rows is null)
        {
            yield return FileFigure.Broken(1, refusal!);
            yield break;
        }

        using var row = rows.GetEnumerator();
        var line = 1;
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            var (read, broken) = Next(row);
            if (broken is not null)
            {
                yield return FileFigure.Broken(line + 1, broken);
            }

            if (!read)
            {
                yield break;
            }

            line = row.Current.Line;
            yield return Figure(row.Current);
        }
    }

    private static (IEnumerable<CsvRow>? Rows, Rejection? Refusal) Opened(StreamReader text)
    {
        try
        {
            return CsvTable.Open(text, Needed);
        }
        catch (DecoderFallbackException)
        {
            return (null, new Rejection(Rejections.TableEncoding));
        }
    }

    private static (bool Read, Rejection? Broken) Next(IEnumerator<CsvRow> rows)
    {
        try
        {
            return (rows.MoveNext(), null);
        }
        catch (DecoderFallbackException)
        {
            return (false, new Rejection(Rejections.TableEncoding));
        }
    }

    private static FileFigure Figure(CsvRow row)
    {
        var marks = (IsYes(row["estimate"]) ? DataValueMarks.Estimate : DataValueMarks.None) | (IsYes(row["followup"]) ? DataValueMarks.FollowUp : DataValueMarks.None);
        return new FileFigure(row.Line, "", row["dataelement"], row["period"], row["unit"], row["categoryoptioncombo"], CsvTable.Unguarded(row["value"]), true, CsvTable.Unguarded(row["comment"]) is { Length: > 0 } comment ? comment : null, marks);
    }

    private static bool IsYes(string mark) => mark is "1" || mark.Equals("true", StringComparison.OrdinalIgnoreCase);
}
