using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Documents.Sheets;
using Xunit;

namespace Tests.DataSets;

/// <summary>Files of figures as people hand them in on the page, and workbooks filled in as a spreadsheet does it.</summary>
internal static partial class HandedIn
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Task<string> HandInAsync(this HttpClient client, string name, string content, params (string Name, string Value)[] fields) => client.HandInAsync(name, Encoding.UTF8.GetBytes(content), fields);

    /// <summary>What the page says at the end, without its marks; the page that looks again by itself is looked at until then.</summary>
    public static async Task<string> HandInAsync(this HttpClient client, string name, byte[] content, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent { { new StringContent(await Site.TokenAsync(client, "/account")), "__RequestVerificationToken" } };
        foreach (var (field, value) in fields)
        {
            form.Add(new StringContent(value), field);
        }

        form.Add(new ByteArrayContent(content), "file", name);
        var begun = await client.PostAsync(new Uri("/figures/import/upload", UriKind.Relative), form, Cancel);
        if (begun.Headers.Location is not { } place)
        {
            return Text(await begun.Content.ReadAsStringAsync(Cancel));
        }

        for (var look = 0; look < 300; look++)
        {
            var page = await client.GetAsync(place, Cancel);
            var text = await page.Content.ReadAsStringAsync(Cancel);
            if (!page.Headers.Contains("Refresh"))
            {
                return Text(text);
            }

            Assert.Contains("<progress", text, StringComparison.Ordinal);
            await Task.Delay(100, Cancel);
        }

        throw new TimeoutException("The import did not end.");
    }

    /// <summary>The rows of a page's table of faults, each as its cells parted by bars.</summary>
    public static IEnumerable<string> Faults(string page) => page.Split('\n').Where(l => l.Count(c => c == '|') == 4).Select(l => string.Join(" | ", l.Split('|', StringSplitOptions.TrimEntries)));

    /// <summary>The workbook with cells typed over: a number as a number, a text as a text, null for cleared.</summary>
    public static byte[] Filled(byte[] book, params (string Place, object? Typed)[] cells)
    {
        var sheet = XlsxReader.Read(new MemoryStream(book)).Value![0];
        var rows = sheet.Rows.Select(r => r.Select(c => c.IsNumber && c.Text.Length > 0 ? SheetCell.Of(decimal.Parse(c.Text, System.Globalization.CultureInfo.InvariantCulture)) : new SheetCell(c.Text)).ToList()).ToList();
        foreach (var (place, typed) in cells)
        {
            var (column, row) = (place[0] - 'A', int.Parse(place[1..], System.Globalization.CultureInfo.InvariantCulture) - 1);
            while (rows.Count <= row)
            {
                rows.Add([]);
            }

            while (rows[row].Count <= column)
            {
                rows[row].Add(SheetCell.Empty);
            }

            rows[row][column] = typed switch { null => SheetCell.Empty, string text => new SheetCell(text), _ => SheetCell.Of(Convert.ToDecimal(typed, System.Globalization.CultureInfo.InvariantCulture)) };
        }

        return XlsxWriter.Write(new Sheet(sheet.Name, [.. rows], []));
    }

    private static string Text(string html)
    {
        var main = html[Math.Max(0, html.IndexOf("<main", StringComparison.Ordinal))..];
        return WebUtility.HtmlDecode(Blanks().Replace(Tags().Replace(main.Replace("\n", " ", StringComparison.Ordinal).Replace("</tr>", "\n", StringComparison.Ordinal).Replace("</thead>", "\n", StringComparison.Ordinal).Replace("<td", "|<td", StringComparison.Ordinal), " "), " "));
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex("[ \t]+")]
    private static partial Regex Blanks();
}
