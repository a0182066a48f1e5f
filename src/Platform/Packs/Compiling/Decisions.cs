namespace Platform.Packs.Compiling;

/// <summary>What the office decided, read in order; what no longer fits its statements is set apart for decision.</summary>
internal sealed class Decisions
{
    public Dictionary<Guid, string?> Dropped { get; } = [];

    public Dictionary<Guid, (int Order, string? Text)> Worded { get; } = [];

    public Dictionary<Guid, (int Order, string? Section, string? Sector)> Placed { get; } = [];

    public HashSet<Guid> Apart { get; } = [];

    public List<IReadOnlyList<Guid>> Together { get; } = [];

    /// <summary>Statements put together under a wording of the office's: their figures are settled.</summary>
    public HashSet<Guid> Settled { get; } = [];

    public List<PendingEdit> Pending { get; } = [];

    /// <summary>Whether the office keeps the statement together with others or apart.</summary>
    public bool Touches(Guid statement) => Apart.Contains(statement) || Together.Exists(t => t.Contains(statement));

    public static Decisions Read(IReadOnlyList<SourceStatement> statements, IReadOnlyList<PackEdit> edits)
    {
        var decided = new Decisions();
        if (edits.Count == 0)
        {
            return decided;
        }

        var texts = statements.ToDictionary(s => s.Id, s => s.Text);
        foreach (var edit in edits.OrderBy(e => e.Order).ThenBy(e => e.Id))
        {
            if (edit.Statements.Any(id => !texts.ContainsKey(id)))
            {
                decided.Pending.Add(new PendingEdit(edit, "statement-gone"));
            }
            else if (PackCompiler.Digest(edit.Statements.Order().Select(id => texts[id])) != edit.TextDigest)
            {
                decided.Pending.Add(new PendingEdit(edit, "statement-changed"));
            }
            else
            {
                decided.Apply(edit);
            }
        }

        return decided;
    }

    private void Apply(PackEdit edit)
    {
        switch (edit.Kind)
        {
            case PackEditKind.Together:
                Apart.ExceptWith(edit.Statements);
                Together.Add(edit.Statements);
                Settled.UnionWith(edit.Wording is null ? [] : edit.Statements);
                break;
            case PackEditKind.Apart:
                Apart.UnionWith(edit.Statements);
                break;
        }

        foreach (var id in edit.Statements)
        {
            switch (edit.Kind)
            {
                case PackEditKind.Wording or PackEditKind.Together when edit.Wording is not null:
                    Worded[id] = (edit.Order, edit.Wording);
                    break;
                case PackEditKind.Place:
                    Placed[id] = (edit.Order, edit.Section, edit.Sector);
                    break;
                case PackEditKind.Dropped:
                    Dropped[id] = edit.Reason;
                    break;
            }
        }
    }
}
