using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Domain.DataElements;
using Domain.DataValues;
using Domain.Periods;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Data.Figures;
using Platform.DataValues;
using Platform.Tables;
using ValueType = Domain.DataElements.ValueType;

namespace Web.Dhis2;

/// <summary>Writes figures as DHIS2 does, one after the other as they are read: as JSON or as CSV.</summary>
internal static class DataValueSetWriter
{
    private const int FlushAt = 1 << 16;

    public static async Task WriteAsync(HttpContext http, PlatformDb db, FigureCatalogue catalogue, FigureFilter filter, ExportHead head, CancellationToken cancel)
    {
        var names = await Names.LoadAsync(db, catalogue, http.Request.Query, cancel);
        if (Dhis2Paths.Format(http) == "csv")
        {
            await CsvAsync(http, db, names, filter, cancel);
            return;
        }

        http.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter, new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
        json.WriteStartObject();
        foreach (var (name, value) in new[] { ("dataSet", head.Set is { } set ? names.Set(set) : null), ("period", head.Period), ("orgUnit", head.Unit is { } unit ? names.Units[unit.Id.Value] : null) }.Where(h => h.Item2 is not null))
        {
            json.WriteString(name, value);
        }

        json.WriteStartArray("dataValues");
        await foreach (var stored in db.ReadFiguresAsync(filter, cancel))
        {
            Write(json, stored, names);
            if (json.BytesPending > FlushAt)
            {
                await json.FlushAsync(cancel);
                await http.Response.BodyWriter.FlushAsync(cancel);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancel);
    }

    private static void Write(Utf8JsonWriter json, StoredFigure stored, Names names)
    {
        var (value, entered) = (stored.Value, names.Entered(stored.Batch));
        json.WriteStartObject();
        json.WriteString("dataElement", names.Element(value.Key.Element));
        json.WriteString("period", names.Period(value.Key.Period));
        json.WriteString("orgUnit", names.Units[value.Key.Unit]);
        json.WriteString("categoryOptionCombo", names.Cells[value.Key.Cell]);
        json.WriteString("attributeOptionCombo", names.Attribute);
        json.WriteString("value", value.Write(names.Elements[value.Key.Element].Type));
        json.WriteString("storedBy", entered.By);
        json.WriteString("created", names.Entered(stored.First).At);
        json.WriteString("lastUpdated", entered.At);
        if (value.Comment is not null)
        {
            json.WriteString("comment", value.Comment);
        }

        json.WriteBoolean("followup", value.Marks.HasFlag(DataValueMarks.FollowUp));
        if (value.Marks.HasFlag(DataValueMarks.Deleted))
        {
            json.WriteBoolean("deleted", true);
        }

        json.WriteEndObject();
    }

    private static async Task CsvAsync(HttpContext http, PlatformDb db, Names names, FigureFilter filter, CancellationToken cancel)
    {
        http.Response.ContentType = "application/csv; charset=utf-8";
        await http.Response.WriteAsync("dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value,storedby,lastupdated,comment,followup,deleted\n", cancel);
        await foreach (var stored in db.ReadFiguresAsync(filter, cancel))
        {
            var (value, entered) = (stored.Value, names.Entered(stored.Batch));
            await http.Response.WriteAsync(CsvTable.Line(names.Element(value.Key.Element), names.Period(value.Key.Period), names.Units[value.Key.Unit], names.Cells[value.Key.Cell], names.Attribute, value.Write(names.Elements[value.Key.Element].Type), entered.By, entered.At, value.Comment, value.Marks.HasFlag(DataValueMarks.FollowUp) ? "true" : "false", value.Marks.HasFlag(DataValueMarks.Deleted) ? "true" : "null"), cancel);
        }
    }

    /// <summary>Identifiers by the small numbers that figures carry. All of it is read before the figures: one connection reads one thing at a time.</summary>
    private sealed class Names(FigureCatalogue catalogue, Dictionary<int, (string By, string At)> batches, IQueryCollection query)
    {
        private readonly Dictionary<int, string> periods = [];
        private readonly Dictionary<int, string> elements = catalogue.Elements.ToDictionary(e => e.Id, e => Id(query, "dataElementIdScheme", e.Uid, e.Code, e.Name));

        public Dictionary<int, DataElement> Elements { get; } = catalogue.Elements.ToDictionary(e => e.Id);

        public Dictionary<int, string> Units { get; } = catalogue.Units.ToDictionary(u => u.Id.Value, u => Id(query, "orgUnitIdScheme", FigureCatalogue.UidOf(u), u.Code, u.Name));

        public Dictionary<int, string> Cells { get; } = catalogue.Cells.ToDictionary(c => c.Id, c => Id(query, "categoryOptionComboIdScheme", c.Uid, c.Code, c.Id == Domain.Categories.CategoryOptionCombo.Default ? "default" : c.Name));

        public string Attribute { get; } = Id(query, "attributeOptionComboIdScheme", Domain.Categories.CategoryOptionCombo.DefaultUid, "default", "default");

        public static async Task<Names> LoadAsync(PlatformDb db, FigureCatalogue catalogue, IQueryCollection query, CancellationToken cancel)
        {
            var people = await db.Users.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.UserName ?? "", cancel);
            var batches = await db.DataValueBatches.AsNoTracking().Select(b => new { b.Id, b.By, b.At }).ToListAsync(cancel);
            return new Names(catalogue, batches.ToDictionary(b => b.Id, b => (people.GetValueOrDefault(b.By, ""), Dhis2Answer.Time(b.At))), query);
        }

        public string Element(int id) => elements[id];

        public string Set(Domain.DataSets.DataSet set) => Id(query, "dataSetIdScheme", set.Uid, set.Code, set.Name);

        public string Period(int key)
        {
            if (!periods.TryGetValue(key, out var text))
            {
                periods[key] = text = ForeignPeriod.Write(Domain.Periods.Period.FromKey(key));
            }

            return text;
        }

        public (string By, string At) Entered(int batch) => batches.GetValueOrDefault(batch, ("", ""));

        private static string Id(IQueryCollection query, string scheme, string uid, string code, string name) =>
            (query[scheme].FirstOrDefault() is { Length: > 0 } own ? own : query["idScheme"].FirstOrDefault() ?? "").ToUpperInvariant() switch { "CODE" => code, "NAME" => name, _ => uid };
    }
}
