using Domain.DataSets;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.DataValues;

namespace Platform.DataSets;

/// <summary>A form in which something is odd.</summary>
public sealed record LookedForm(OpenedForm Form, IReadOnlyList<FormFinding> Findings);

/// <summary>Holds the forms that a file filled in against their rules and the units' past, and hands in those in which nothing is odd.</summary>
public sealed class LookAtForms(PlatformDb db, OpenForm open, MoveForm move)
{
    /// <summary>More forms than these are not looked at: it would take longer than anybody waits.</summary>
    public const int MostForms = 20_000;

    private const int MostTold = 100;

    /// <returns>The first that are odd, how many are, and how many were handed in.</returns>
    public async Task<(IReadOnlyList<LookedForm> Odd, int OddCount, int HandedIn)> RunAsync(FigureCatalogue catalogue, IReadOnlySet<(int Set, int Period, UnitId Unit)> forms, bool handsIn, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        var asked = (await db.DataSetUnits.AsNoTracking().ToListAsync(cancel)).Select(u => (u.DataSet, u.Unit)).ToHashSet();
        var (odd, oddCount, handedIn, done) = (new List<LookedForm>(), 0, 0, 0);
        foreach (var group in forms.Where(f => asked.Contains((f.Set, f.Unit))).GroupBy(f => (f.Set, f.Period)))
        {
            var units = group.Select(f => f.Unit).ToHashSet();
            var set = catalogue.Sets.First(s => s.Id == group.Key.Set);
            await foreach (var form in open.ManyAsync(catalogue, set, Period.FromKey(group.Key.Period), [.. catalogue.Units.Where(u => units.Contains(u.Id))], cancel))
            {
                progress?.Report(new ImportProgress(ImportStep.Look, ++done, forms.Count));
                var findings = FormFindings.Of(form);
                if (findings.Count == 0)
                {
                    handedIn += handsIn && await HandInAsync(form, cancel) ? 1 : 0;
                }
                else if (oddCount++ < MostTold)
                {
                    odd.Add(new LookedForm(form, findings));
                }
            }
        }

        return (odd, oddCount, handedIn);
    }

    private async Task<bool> HandInAsync(OpenedForm form, CancellationToken cancel) =>
        form is { IsOpen: true, State: FormState.Draft } && (await move.SubmitAsync(form, cancel)).Accepted;
}
