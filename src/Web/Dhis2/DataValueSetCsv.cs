using System.Text;
using Domain;
using Domain.DataValues;
using Platform.DataValues;
using Platform.Tables;
using Sylvan.Data.Csv;

namespace Web.Dhis2;

/// <summary>Reads figures as a table: the columns by their names where the first row has them, else in DHIS2's order.</summary>
internal static class DataValueSetCsv
{
    private static readonly string[] Columns = ["dataelement", "period", "orgunit", "categoryoptioncombo", "attributeoptioncombo", "value", "storedby", "lastupdated", "comment", "followup", "deleted"];

    // What DHIS2 itself writes at the head of what it sends out.
    private static readonly Dictionary<string, string> Short = new() { ["catoptcombo"] = "categoryoptioncombo", ["attroptcombo"] = "attributeoptioncombo", ["strby"] = "storedby", ["lstupd"] = "lastupdated", ["timestamp"] = "lastupdated", ["cmt"] = "comment", ["flwup"] = "followup" };

    public static async Task<Rejection?> ReadAsync(Stream body, FigureIntake intake, bool isDeletion, CancellationToken cancel)
    {
        try
        {
            using var text = new StreamReader(body, Encoding.UTF8, leaveOpen: true);
            await using var csv = await CsvDataReader.CreateAsync(text, new CsvDataReaderOptions { HasHeaders = false, BufferSize = 1 << 16, MaxBufferSize = 1 << 20 }, cancel);
            var places = Enumerable.Range(0, Columns.Length).ToArray();
            var first = true;
            while (await csv.ReadAsync(cancel))
            {
                if (first && Header(csv) is { } found)
                {
                    places = found;
                }
                else
                {
                    Take(csv, places, intake, isDeletion);
                }

                first = false;
            }

            return null;
        }
        catch (Exception fault) when (fault is CsvFormatException or CsvRecordTooLargeException or InvalidDataException)
        {
            return new Rejection(Rejections.FigureBody, $"{intake.Rows + 1}");
        }
    }

    private static int[]? Header(CsvDataReader csv)
    {
        var names = Enumerable.Range(0, csv.RowFieldCount).Select(i => csv.GetString(i).Trim().TrimStart('\uFEFF').Replace("_", "", StringComparison.Ordinal).ToLowerInvariant()).Select(n => Short.GetValueOrDefault(n, n)).ToList();
        return names.Contains("dataelement") && names.Contains("value") ? [.. Columns.Select(c => names.IndexOf(c))] : null;
    }

    // Most values need no look, and no text of their own.
    private static ReadOnlySpan<char> Unguarded(ReadOnlySpan<char> value) => value is ['\'', ..] ? CsvTable.Unguarded(value.ToString()) : value;

    private static void Take(CsvDataReader csv, int[] places, FigureIntake intake, bool isDeletion)
    {
        var fields = csv.RowFieldCount;
        ReadOnlySpan<char> At(int column) => places[column] >= 0 && places[column] < fields ? csv.GetFieldSpan(places[column]).Trim() : [];
        var comment = At(8);
        var deleted = isDeletion || At(10) is "true" or "TRUE" or "True" || (At(5).IsEmpty && comment.IsEmpty);
        var attribute = At(4);
        if (!DataValueSetEndpoints.IsDefault(attribute))
        {
            intake.Refuse(new Rejection(Rejections.AttributeComboUnknown, attribute.ToString()));
            return;
        }

        intake.Add(new WrittenFigure
        {
            Element = At(0), Period = At(1), Unit = At(2), Cell = At(3), Value = Unguarded(At(5)),
            Comment = comment.IsEmpty ? null : CsvTable.Unguarded(comment.ToString()),
            Marks = (deleted ? DataValueMarks.Deleted : DataValueMarks.None) | (At(9) is "true" or "TRUE" ? DataValueMarks.FollowUp : DataValueMarks.None),
        });
    }
}
