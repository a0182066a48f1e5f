using System.Security.Cryptography;
using System.Text;
using Domain.Reports;

namespace Platform.Packs.Compiling;

/// <summary>
/// Compiles a round's statements into a pack: a pure function of the statements and the edits, the same whatever
/// their order of arrival and the number of threads.
/// </summary>
public static class PackCompiler
{
    private static readonly string[] SectionOrder = ["result", "limitation", "cause", "task", "recommendation"];

    /// <summary>The sections of a pack, in their order.</summary>
    public static IReadOnlyList<string> Sections => SectionOrder;

    public static CompiledPack Compile(
        IReadOnlyList<SourceStatement> statements,
        IReadOnlyList<PackEdit> edits,
        PackTotals totals,
        CancellationToken cancel,
        IProgress<int>? progress = null
    )
    {
        // By what the reports say of themselves: identifiers are random, and another office's would set the same sentences otherwise.
        var sorted = statements.OrderBy(s => s.UnitOrder).ThenBy(s => s.UnitCode, StringComparer.Ordinal).ThenBy(s => s.Order).ThenBy(s => s.Id).ToArray();
        var decided = Decisions.Read(sorted, edits);
        var leftOut = new List<LeftOut>();
        var prepared = Clustering.Prepare(sorted, cancel, progress);
        var kept = Sift(sorted, prepared, decided, leftOut);
        var clusters = Gathering.Gather(Clustering.Cluster(sorted, prepared, kept, decided, leftOut, cancel), sorted, prepared, decided);
        var items = clusters.Select(c => Item(c, sorted, prepared, decided, totals)).ToList();
        items = FigureChecks.Attach(items, clusters, sorted, prepared, decided, totals);
        var sections = Arrange(items, totals.Sectors);
        return new CompiledPack(sections, leftOut, decided.Pending, DigestOf(sections, leftOut, decided.Pending));
    }

    /// <summary>SHA-256 of texts, in the order given.</summary>
    public static string Digest(IEnumerable<string> texts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', texts))));

    private static List<int> Sift(SourceStatement[] sorted, Prepared[] prepared, Decisions decided, List<LeftOut> leftOut)
    {
        var kept = new List<int>();
        for (var index = 0; index < sorted.Length; index++)
        {
            var statement = sorted[index];
            if (decided.Dropped.TryGetValue(statement.Id, out var reason))
            {
                leftOut.Add(new LeftOut(statement, "dropped", reason));
            }
            else if (decided.Placed.ContainsKey(statement.Id) || decided.Worded.ContainsKey(statement.Id))
            {
                kept.Add(index);
            }
            else if (statement.IssuedBefore)
            {
                leftOut.Add(new LeftOut(statement, "issued-before", null));
            }
            else if (statement.Kind is StatementKind.Other)
            {
                leftOut.Add(new LeftOut(statement, "letterhead", null));
            }
            else if (prepared[index].SaysNothing)
            {
                leftOut.Add(new LeftOut(statement, "empty-phrase", null));
            }
            else
            {
                kept.Add(index);
            }
        }

        return kept;
    }

    private static PackItem Item(Cluster cluster, SourceStatement[] sorted, Prepared[] prepared, Decisions decided, PackTotals totals)
    {
        var sources = cluster.Members.Select(m => sorted[m]).ToList();
        var wording = sources.Select(s => decided.Worded.GetValueOrDefault(s.Id)).Where(w => w.Text is not null).OrderBy(w => w.Order).LastOrDefault();
        var place = sources.Select(s => decided.Placed.GetValueOrDefault(s.Id)).Where(p => p.Order > 0).OrderBy(p => p.Order).LastOrDefault();
        var section = place.Section ?? SectionOf(sources[0].Kind);
        var sector = place.Sector ?? Majority(sources.Select(s => s.SectorCode));
        var speaker = Speaker(sources);
        var text = wording.Text ?? (cluster.IsGathered ? Gathering.TextOf(cluster, sorted, prepared, speaker) : speaker.Text);
        var checks = cluster.IsGathered ? Gathering.ChecksOf(cluster, sorted, prepared, totals) : [];
        var key = Digest(sources.Select(s => s.Id).Order().Select(id => id.ToString("N")))[..16];
        return new PackItem(key, section, sector, text, sources, Coverage.Of(sources, totals), checks, wording.Text is not null || place.Order > 0);
    }

    private static string SectionOf(StatementKind kind) => kind is StatementKind.Other ? "result" : kind.ToString().ToLowerInvariant();

    private static string Majority(IEnumerable<string> codes) => codes.GroupBy(c => c).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;

    // One text speaks for all: one that names no place before one that does, the higher unit's before the lower's, the fuller before the shorter; else the first in order.
    private static SourceStatement Speaker(List<SourceStatement> sources) =>
        sources
            .OrderBy(s => sources.Count > 1 && Language.Comparing.PlaceNames.Blank(s.Text).Length != s.Text.Length)
            .ThenBy(s => s.UnitLevel switch { "department" => 0, "district" => 1, _ => 2 })
            .ThenByDescending(s => s.Text.Length)
            .First();

    private static List<PackSection> Arrange(List<PackItem> items, IReadOnlyList<string> sectors) =>
        [
            .. items
                .GroupBy(i => i.Section)
                .OrderBy(s => Array.IndexOf(SectionOrder, s.Key) is >= 0 and var at ? at : int.MaxValue)
                .ThenBy(s => s.Key, StringComparer.Ordinal)
                .Select(s => new PackSection(s.Key, [.. s.GroupBy(i => i.Sector).OrderBy(g => Place(g.Key, sectors)).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => new PackGroup(g.Key, [.. g]))])),
        ];

    private static int Place(string sector, IReadOnlyList<string> sectors)
    {
        for (var index = 0; index < sectors.Count; index++)
        {
            if (sectors[index] == sector)
            {
                return index;
            }
        }

        return int.MaxValue;
    }

    private static string DigestOf(List<PackSection> sections, List<LeftOut> leftOut, IReadOnlyList<PendingEdit> pending)
    {
        var texts = new List<string>();
        foreach (var item in sections.SelectMany(s => s.Groups).SelectMany(g => g.Items))
        {
            texts.AddRange([item.Section, item.Sector, item.Key, item.Text, item.Coverage, .. item.Checks.Select(c => c.Note)]);
        }

        texts.AddRange(leftOut.Select(l => $"{l.Statement.Id:N} {l.Reason} {l.Note}"));
        texts.AddRange(pending.Select(p => $"{p.Edit.Id:N} {p.Why}"));
        return Digest(texts);
    }
}
