using Domain.DataValues;

namespace Platform.Data.Figures;

/// <summary>Says what an import would write, and writes nothing: what is staged and what is stored lie in the same order, and are read side by side.</summary>
public static class TriedFigures
{
    /// <param name="staged">Sealed.</param>
    public static async Task<FiguresWritten> TryFiguresAsync(this PlatformDb db, FigureStaging staged, CancellationToken cancel)
    {
        var written = default(FiguresWritten);
        var filter = new FigureFilter([.. staged.Parts.Select(p => p.Element).Distinct()], [.. staged.Parts.Select(p => p.Period).Distinct()], WithDeleted: true);
        await using var stored = db.ReadFiguresAsync(filter, cancel).GetAsyncEnumerator(cancel);
        var more = await stored.MoveNextAsync();
        foreach (var row in staged.Rows())
        {
            while (more && stored.Current.Value.Key < row.Key)
            {
                more = await stored.MoveNextAsync();
            }

            written = Add(written, row, more && stored.Current.Value.Key == row.Key ? stored.Current.Value : null, staged.Cells);
        }

        return written;
    }

    private static FiguresWritten Add(FiguresWritten written, DataValue row, DataValue? stored, WrittenCells cells)
    {
        var deleted = row.Marks.HasFlag(DataValueMarks.Deleted);
        if (!cells.Includes(stored) || (stored is { } was ? was.SaysTheSameAs(row) : deleted))
        {
            return written with { Unchanged = written.Unchanged + 1 };
        }

        return deleted ? written with { Deleted = written.Deleted + 1 } : stored is null ? written with { Created = written.Created + 1 } : written with { Changed = written.Changed + 1 };
    }
}
