using System.Globalization;
using Documents.Sheets;
using Domain;

namespace Web.DataValues;

/// <summary>Reads the sheets of a workbook of definitions row by row. The first thing that cannot be read is kept as the refusal, with its place.</summary>
internal sealed class DefinitionRows(IReadOnlyDictionary<string, ReadSheet> sheets)
{
    private static readonly char[] Separators = [',', ';', ' ', '\n'];

    public Rejection? Refusal { get; private set; }

    /// <summary>The rows of a sheet as what they stand for; none of a sheet that is not there, nor after something could not be read.</summary>
    /// <param name="unique">Columns in which nothing stands twice.</param>
    public List<T> Of<T>(string name, Func<Row, T> make, params string[] unique)
    {
        var found = new List<T>();
        if (!sheets.TryGetValue(name, out var sheet) || sheet.Rows.Count == 0)
        {
            return found;
        }

        var columns = sheet.Rows[0].Select((cell, at) => (Name: NameOf(cell.Text), at)).Where(c => c.Name.Length > 0).DistinctBy(c => c.Name).ToDictionary(c => c.Name, c => c.at);
        for (var row = 1; row < sheet.Rows.Count && Refusal is null; row++)
        {
            if (sheet.Rows[row].Any(c => !string.IsNullOrWhiteSpace(c.Text)))
            {
                found.Add(make(new Row(this, sheet, columns, row)));
            }
        }

        Refusal ??= unique.Where(columns.ContainsKey).Select(u => Twice(sheet, columns[u])).FirstOrDefault(r => r is not null);
        return found;
    }

    // By the rows as the sheet counts them.
    private static Rejection? Twice(ReadSheet sheet, int column)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 1; row < sheet.Rows.Count; row++)
        {
            var text = column < sheet.Rows[row].Count ? sheet.Rows[row][column].Text.Trim() : "";
            if (text.Length > 0 && !seen.TryAdd(text, row + 1))
            {
                return new Rejection(Rejections.DefinitionTwice, sheet.Name, text, seen[text], row + 1);
            }
        }

        return null;
    }

    // "Mã [code]" is read by what stands in brackets, so that the head can be in any language.
    private static string NameOf(string head) =>
        head.LastIndexOf('[') is >= 0 and var open && head.IndexOf(']', open) is > 0 and var close ? head[(open + 1)..close].Trim() : head.Trim();

    /// <summary>One row, its cells by the names of their columns.</summary>
    public sealed class Row(DefinitionRows all, ReadSheet sheet, IReadOnlyDictionary<string, int> columns, int row)
    {
        private const string Needed = "\0";

        /// <param name="otherwise">What an empty cell or a column that is not there stands for; where it is not said the column must be there.</param>
        public string Text(string column, string? otherwise = Needed)
        {
            if (columns.TryGetValue(column, out var at))
            {
                return at < sheet.Rows[row].Count && sheet.Rows[row][at].Text is { Length: > 0 } text ? text : otherwise is Needed ? "" : otherwise ?? "";
            }

            if (otherwise is Needed)
            {
                all.Refusal ??= new Rejection(Rejections.DefinitionColumn, sheet.Name, column, string.Join(", ", columns.Keys.Append(column)));
            }

            return otherwise is Needed ? "" : otherwise ?? "";
        }

        public string Code(string column) => Text(column).Trim();

        public string? Code(string column, string? otherwise) => Text(column, otherwise).Trim() is { Length: > 0 } code ? code : otherwise;

        public IReadOnlyList<string> Codes(string column) => Text(column).Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        /// <summary>A code that another sheet must have.</summary>
        public string One(string column, IEnumerable<string> known)
        {
            var code = Code(column);
            return known.Contains(code) ? code : Refuse(column, code, string.Join(", ", known.Take(20)));
        }

        public T Word<T>(string column)
            where T : struct, Enum
        {
            var word = Code(column);
            // A number is a word of no list, although .NET would take it for one.
            if (Enum.TryParse<T>(word, ignoreCase: true, out var value) && Enum.IsDefined(value) && char.IsAsciiLetter(word[0]))
            {
                return value;
            }

            Refuse(column, word, string.Join(", ", Enum.GetNames<T>()));
            return default;
        }

        public int Whole(string column, int otherwise)
        {
            var text = Text(column, "").Trim();
            if (text.Length > 0 && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }

            if (text.Length > 0)
            {
                Refuse(column, text, "0, 1, 2…");
            }

            return otherwise;
        }

        public bool Yes(string column)
        {
            switch (Text(column, "").Trim().ToUpperInvariant())
            {
                case "TRUE" or "1" or "X":
                    return true;
                case "" or "FALSE" or "0":
                    return false;
                case var other:
                    Refuse(column, other, "true, false");
                    return false;
            }
        }

        private string Refuse(string column, string text, string wanted)
        {
            all.Refusal ??= new Rejection(Rejections.DefinitionCell, sheet.Name, row + 1, column, text, wanted);
            return text;
        }
    }
}
