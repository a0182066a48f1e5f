using Domain;
using Language.Privacy;

namespace Platform.Reports;

/// <summary>What every path into the office refuses to keep: secrets, and private people's numbers.</summary>
public static class EntryGuard
{
    public static Rejection? Refuse(IEnumerable<string> texts)
    {
        var lines = texts.SelectMany(t => t.Split('\n')).ToList();
        if (SecrecyMark.IsMarked(lines))
        {
            return new Rejection(Rejections.TextSecret);
        }

        foreach (var line in lines.Where(l => !PrivateData.IsLetterheadTelephone(l)))
        {
            if (PrivateData.Find(line) is [var found, ..])
            {
                return new Rejection(found.Kind is PrivateKind.Phone ? Rejections.TextPhone : Rejections.TextIdentity, Around(line, found));
            }
        }

        return null;
    }

    // Enough of the sentence to find the place, without the number itself.
    private static string Around(string line, PrivateFinding found)
    {
        var start = Math.Max(0, found.Start - 40);
        return string.Concat(start > 0 ? "…" : "", line.AsSpan(start, found.Start - start), "•••");
    }
}
