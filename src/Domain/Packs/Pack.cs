using Domain.Rounds;

namespace Domain.Packs;

public enum PackState
{
    Draft,
    BeforeLeader,
    Approved,
    Issued,
}

/// <summary>A briefing's compiled document on its way from draft to issue. What it says is compiled from reports and edits; issued, it is bytes.</summary>
public sealed class Pack
{
    private Pack() { }

    public Guid Id { get; private init; }

    public RoundId Round { get; private init; }

    /// <summary>0 for the document itself, 1 and up for its supplements.</summary>
    public int Supplement { get; private init; }

    public DocumentRegime Regime { get; private set; }

    public PackState State { get; private set; }

    /// <summary>Digest of what was compiled when the leader was asked; what is approved cannot change after.</summary>
    public string? FrozenDigest { get; private set; }

    public int? Number { get; private set; }

    public DateOnly? IssuedOn { get; private set; }

    /// <summary>SHA-256 of the issued bytes, which lie among the files.</summary>
    public string? IssuedFile { get; private set; }

    /// <summary>SHA-256 of the tables of figures as they were issued, which lie among the files; null where there are none.</summary>
    public string? TablesFile { get; private set; }

    /// <summary>SHA-256 of the pictures of its annex, which lie among the files; null where there are none.</summary>
    public string? PicturesFile { get; private set; }

    /// <summary>SHA-256 of the signed PDF; null until it is attached.</summary>
    public string? SignedFile { get; private set; }

    public static Pack Begin(RoundId round, DocumentRegime regime, int supplement) =>
        new() { Id = Guid.CreateVersion7(), Round = round, Regime = regime, Supplement = supplement };

    /// <summary>The layout is part of what the leader approves: it is chosen while the pack is a draft.</summary>
    public Outcome<Pack> Choose(DocumentRegime regime)
    {
        if (State is not PackState.Draft)
        {
            return new Rejection(State is PackState.Issued ? Rejections.PackIssued : Rejections.PackNotDraft);
        }

        Regime = regime;
        return this;
    }

    /// <summary>The pictures are part of what the leader approves, as the layout is.</summary>
    /// <param name="file">SHA-256 of them; null for none.</param>
    public Outcome<Pack> Place(string? file)
    {
        if (State is not PackState.Draft)
        {
            return new Rejection(State is PackState.Issued ? Rejections.PackIssued : Rejections.PackNotDraft);
        }

        PicturesFile = file;
        return this;
    }

    public Outcome<Pack> PutBeforeLeader(int undecided, string digest)
    {
        if (State is not PackState.Draft)
        {
            return new Rejection(Rejections.PackNotDraft);
        }

        if (undecided > 0)
        {
            return new Rejection(Rejections.PackUndecided, undecided);
        }

        State = PackState.BeforeLeader;
        FrozenDigest = digest;
        return this;
    }

    public Outcome<Pack> Approve()
    {
        if (State is not PackState.BeforeLeader)
        {
            return new Rejection(Rejections.PackNotBeforeLeader);
        }

        State = PackState.Approved;
        return this;
    }

    /// <summary>Back to the desk, before it is issued.</summary>
    public Outcome<Pack> Reopen()
    {
        if (State is PackState.Issued)
        {
            return new Rejection(Rejections.PackIssued);
        }

        State = PackState.Draft;
        FrozenDigest = null;
        return this;
    }

    /// <param name="file">SHA-256 of the document's bytes.</param>
    /// <param name="tables">SHA-256 of its tables of figures; null where it has none.</param>
    public Outcome<Pack> Issue(int number, DateOnly on, string file, string? tables = null)
    {
        if (State is not PackState.Approved)
        {
            return new Rejection(Rejections.PackNotApproved);
        }

        if (number < 1)
        {
            return new Rejection(Rejections.PackNumber);
        }

        (State, Number, IssuedOn, IssuedFile, TablesFile) = (PackState.Issued, number, on, file, tables);
        return this;
    }

    public Outcome<Pack> AttachSigned(string file)
    {
        if (State is not PackState.Issued)
        {
            return new Rejection(Rejections.PackNotIssued);
        }

        SignedFile = file;
        return this;
    }
}

/// <summary>One number drawn from one register: per year for the State, per type and term for the Party.</summary>
/// <param name="Register">The register's code: <c>state/2023</c>, <c>party/BC/2020-2025</c>.</param>
public sealed record RegisterEntry(string Register, int Number, Guid Document, DateOnly On)
{
    public static string RegisterOf(DocumentRegime regime, string type, DateOnly on, string term) =>
        regime is DocumentRegime.State
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"state/{on.Year}")
            : $"party/{type}/{term}";
}
