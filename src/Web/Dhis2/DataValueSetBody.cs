using System.IO.Compression;
using System.IO.Pipelines;
using Domain;
using Domain.DataValues;
using Platform.Data;
using Platform.Data.Figures;
using Platform.DataValues;

namespace Web.Dhis2;

/// <summary>Reads a body of figures in whichever form it comes: JSON, CSV or XML, packed with gzip or not.</summary>
internal static class DataValueSetBody
{
    /// <summary>The most a packed body may unfold to, in bytes: as much as one that is not packed.</summary>
    private const long MostUnpacked = 2L * 1024 * 1024 * 1024;

    private const byte Gzip1 = 0x1f, Gzip2 = 0x8b;

    /// <summary>Why a body of this kind is not taken at all; null where it is.</summary>
    public static string? Refuse(HttpRequest request)
    {
        var type = request.ContentType ?? "";
        var packed = request.Headers.ContentEncoding.ToString();
        return type.Contains("adx", StringComparison.OrdinalIgnoreCase) || type.Contains("pdf", StringComparison.OrdinalIgnoreCase) || type.Contains("zip", StringComparison.OrdinalIgnoreCase)
            ? $"Content type '{type}' is not supported: send application/json, application/csv or application/xml"
            : packed is "" or "identity" or "gzip" ? null : $"Content encoding '{packed}' is not supported: send gzip, or the plain body";
    }

    /// <returns>Null where it was read to its end.</returns>
    public static async Task<Rejection?> ReadAsync(HttpContext http, FigureIntake intake, DataValueSetHead head, bool isDeletion, CancellationToken cancel)
    {
        var type = http.Request.ContentType ?? "";
        var (isTable, isXml) = (type.Contains("csv", StringComparison.OrdinalIgnoreCase), type.Contains("xml", StringComparison.OrdinalIgnoreCase));
        try
        {
            if (!await IsPackedAsync(http.Request.BodyReader, cancel))
            {
                return isTable || isXml ? await ReadAsync(http.Request.BodyReader.AsStream(), isXml) : await new DataValueSetJson(intake, isDeletion) { Head = head }.ReadAsync(http.Request.BodyReader, cancel);
            }

            await using var unpacked = new BoundedStream(new GZipStream(http.Request.BodyReader.AsStream(), CompressionMode.Decompress), MostUnpacked);
            return isTable || isXml ? await ReadAsync(unpacked, isXml) : await new DataValueSetJson(intake, isDeletion) { Head = head }.ReadAsync(PipeReader.Create(unpacked), cancel);
        }
        catch (InvalidDataException)
        {
            return new Rejection(Rejections.FigureBody, $"{intake.Rows + 1}");
        }

        Task<Rejection?> ReadAsync(Stream body, bool xml) => xml ? DataValueSetXml.ReadAsync(body, intake, head, isDeletion, cancel) : DataValueSetCsv.ReadAsync(body, intake, isDeletion, cancel);
    }

    /// <summary>Takes out what the payload's scope of deletion holds and its rows do not give.</summary>
    public static async Task SweepAsync(DeletionScope scope, FigureIntake intake, PlatformDb db, CancellationToken cancel)
    {
        if (scope.IsEmpty)
        {
            return;
        }

        var catalogue = intake.Catalogue;
        var elements = Known(scope.Elements, n => catalogue.ElementsByName.GetValueOrDefault(n), Rejections.ElementUnknown, intake);
        var units = Known(scope.OrgUnits, n => catalogue.UnitsByName.GetValueOrDefault(n), Rejections.UnitUnknown, intake);
        var periods = Known(scope.Periods, n => Domain.Periods.ForeignPeriod.Read(n) is { } p ? (object)p.Key : null, Rejections.PeriodUnknown, intake).Cast<int>();
        // What is not theirs to write is refused unit by unit, whatever stands there.
        foreach (var other in units.Where(u => !intake.Writes(u.Code)).ToList())
        {
            units.Remove(other);
            intake.Refuse(new Rejection(Rejections.FigureNotYours, other.Code));
        }

        var (elementsById, unitsById, cells) = (elements.ToDictionary(e => e.Id), units.ToDictionary(u => u.Id.Value), catalogue.Cells.ToDictionary(c => c.Id));
        var found = new List<DataValueKey>();
        await foreach (var stored in db.ReadFiguresAsync(new FigureFilter([.. elementsById.Keys], [.. periods], [.. unitsById.Keys]), cancel))
        {
            found.Add(stored.Value.Key);
        }

        foreach (var key in found)
        {
            intake.Sweep(new WrittenFigure { Element = elementsById[key.Element].Code, Period = Domain.Periods.Period.FromKey(key.Period).Code, Unit = unitsById[key.Unit].Code, Cell = cells[key.Cell].Uid, Marks = DataValueMarks.Deleted });
        }
    }

    private static List<T> Known<T>(IEnumerable<string> names, Func<string, T?> find, string unknown, FigureIntake intake)
        where T : class
    {
        var known = new List<T>();
        foreach (var name in names)
        {
            if (find(name) is { } one)
            {
                known.Add(one);
            }
            else
            {
                intake.Refuse(new Rejection(unknown, name));
            }
        }

        return known;
    }

    private static async Task<bool> IsPackedAsync(PipeReader body, CancellationToken cancel)
    {
        var read = await body.ReadAtLeastAsync(2, cancel);
        var packed = read.Buffer.Length >= 2 && Starts(read.Buffer);
        body.AdvanceTo(read.Buffer.Start);
        return packed;
    }

    private static bool Starts(System.Buffers.ReadOnlySequence<byte> buffer)
    {
        var reader = new System.Buffers.SequenceReader<byte>(buffer);
        return reader.TryRead(out var first) && reader.TryRead(out var second) && first == Gzip1 && second == Gzip2;
    }
}
