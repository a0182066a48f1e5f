using Domain.Audit;

namespace Platform.Audit;

/// <summary>What the chain says of texts, steps and files, gathered on the way through it: of each, its last word.</summary>
internal sealed class SealedWords
{
    private readonly Dictionary<(string Action, string Subject), string> digests = [];
    private readonly Dictionary<(string Action, string Report), int> steps = [];
    private readonly HashSet<string> redacted = [];

    public void Hear(AuditEntry entry)
    {
        switch (entry.Action)
        {
            case "report.written" or "pack.issued" or "pack.signedAttached" or "notice.issued":
                digests[(entry.Action, entry.Subject)] = entry.Digest;
                break;
            case "report.passed" or "report.accepted" when entry.Subject.Split('/') is [var report, var version] && int.TryParse(version, out var number):
                steps[(entry.Action, report)] = number;
                break;
            case "version.redacted":
                redacted.Add(entry.Subject);
                break;
            default:
                break;
        }
    }

    /// <returns>The digest sealed with the action; null where the action was never done to the subject.</returns>
    public string? DigestOf(string action, string subject) => digests.GetValueOrDefault((action, subject));

    /// <returns>The version the step was last taken with; 0 where it never was.</returns>
    public int LastVersion(string action, string report) => steps.GetValueOrDefault((action, report));

    public bool IsRedacted(string version) => redacted.Contains(version);
}
