using Parquet;
using Parquet.Schema;

namespace Documents.Sheets;

/// <summary>Writes a table of texts and exact decimals as Parquet, for whoever analyses with other tools.</summary>
public static class ParquetTable
{
    /// <summary>Digits of a decimal, and of these after the point.</summary>
    private const int Precision = 28;
    private const int Scale = 10;

    /// <param name="texts">Columns of text, by name.</param>
    /// <param name="value">The column of figures.</param>
    public static async Task<byte[]> WriteAsync(IReadOnlyList<(string Name, string[] Values)> texts, (string Name, decimal?[] Values) value, CancellationToken cancel)
    {
        var fields = texts.Select(t => new DataField<string>(t.Name)).ToList();
        var number = new DecimalDataField(value.Name, Precision, Scale, isNullable: true);
        using var content = new MemoryStream();
        await using (var writer = await Parquet.ParquetWriter.CreateAsync(new ParquetSchema([.. fields, number]), content, cancellationToken: cancel))
        {
            using var group = writer.CreateRowGroup();
            foreach (var (field, values) in fields.Zip(texts, (f, t) => (f, t.Values)))
            {
                await group.WriteAsync(field, values);
            }

            await group.WriteAsync<decimal>(number, value.Values.AsMemory(), cancellationToken: cancel);
        }

        return content.ToArray();
    }
}
