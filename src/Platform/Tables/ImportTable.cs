using Domain;
using Domain.Units;
using Platform.Periods;
using Platform.Sectors;
using Platform.Targets;
using Platform.Units;

namespace Platform.Tables;

/// <summary>Takes in one of the office's lists as <see cref="ExportTable"/> writes it: all of it or nothing.</summary>
public sealed class ImportTable(ImportUnits units, ImportPlacements placements, ImportSuccessions successions, ImportRegimes regimes, EditSectors sectors, ImportTargets targets)
{
    /// <param name="name">One of <see cref="ExportTable.Names"/>.</param>
    /// <returns>How many rows went in.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Another name.</exception>
    public async Task<Outcome<int>> RunAsync(string name, TextReader csv, CancellationToken cancel)
    {
        switch (name)
        {
            case "units":
                var imported = await units.RunAsync(csv, Placement.Administrative, cancel);
                return imported.Accepted ? imported.Value.Added : imported.Rejection;
            case "placements":
                return await placements.RunAsync(csv, cancel);
            case "successions":
                return await successions.RunAsync(csv, cancel);
            case "regimes":
                return await regimes.RunAsync(csv, cancel);
            case "sectors":
                return await sectors.ImportAsync(csv, cancel);
            case "targets":
                return await targets.RunAsync(csv, cancel);
            default:
                throw new ArgumentOutOfRangeException(nameof(name), name, "No such table.");
        }
    }
}
