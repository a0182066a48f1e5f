using System.Runtime.CompilerServices;
using Analytics;
using Domain.DataValues;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Data.Figures;

namespace Web.DataValues;

/// <summary>
/// Answers a verb of the command line, which may not open the store that sums: what is asked about is read from the store of record into
/// one that is thrown away.
/// </summary>
public sealed class RecordFigures(IServiceScopeFactory scopes) : IFigures
{
    private const int Portion = 8192;

    public async Task<IReadOnlyList<Figure>> AggregateAsync(FigureQuestion question, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("giaoban-figures-");
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            using var store = FigureStore.Open(Path.Combine(folder.FullName, "asked.duckdb"));
            await store.RebuildAsync(ReadAsync(scope.ServiceProvider.GetRequiredService<PlatformDb>(), question, cancel), new Followed(1, ""), cancel);
            return await store.AggregateAsync(question, cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async IAsyncEnumerable<FigureChange[]> ReadAsync(PlatformDb db, FigureQuestion question, [EnumeratorCancellation] CancellationToken cancel)
    {
        var portion = new List<FigureChange>(Portion);
        await foreach (var figure in db.ReadFiguresAsync(new FigureFilter([.. question.Elements.Select(e => e.Id).Distinct()]), cancel))
        {
            if (figure.Value.Value is not { } value)
            {
                continue;
            }

            portion.Add(new FigureChange(figure.Value.Key, value));
            if (portion.Count == Portion)
            {
                yield return [.. portion];
                portion.Clear();
            }
        }

        yield return [.. portion];
    }
}
