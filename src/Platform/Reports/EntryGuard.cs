using System.Xml;
using Domain;
using Language.Privacy;

namespace Platform.Reports;

/// <summary>What every path into the office refuses to keep: secrets, and what would tell of a private person.</summary>
public static class EntryGuard
{
    /// <param name="texts">Paragraphs of one text, in order.</param>
    /// <param name="namesOfficials">Whether the field is for those who act for an office, such as a meeting's chair: their names belong there.</param>
    public static Rejection? Refuse(IEnumerable<string> texts, bool namesOfficials = false)
    {
        var whole = string.Join('\n', texts);
        return Unwritable(whole) is >= 0 and var at
            ? new Rejection(Rejections.TextControl, whole[Math.Max(whole.LastIndexOf('\n', Math.Max(0, at - 1)) + 1, at - 40)..at])
            : RefuseIn(whole, namesOfficials);
    }

    /// <summary>The same of what was read in a file that is kept as it is: which signs its text layer holds is its own affair.</summary>
    public static Rejection? RefuseIn(string whole, bool namesOfficials = false)
    {
        if (SecrecyMark.IsMarked(whole.Split('\n')))
        {
            return new Rejection(Rejections.TextSecret);
        }

        var found = PrivateData.FindAll(whole).FirstOrDefault(f => !(namesOfficials && f.Kind is PrivateKind.Person));
        return found?.Kind switch
        {
            null => null,
            PrivateKind.Phone => new Rejection(Rejections.TextPhone, Around(whole, found)),
            PrivateKind.Identity => new Rejection(Rejections.TextIdentity, Around(whole, found)),
            _ => new Rejection(Rejections.TextPerson, Around(whole, found)),
        };
    }

    // What neither a document's XML nor PostgreSQL's text can hold; -1 where there is none.
    private static int Unwritable(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (XmlConvert.IsXmlChar(text[at]))
            {
                continue;
            }

            if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
            {
                at++;
                continue;
            }

            return at;
        }

        return -1;
    }

    // Enough of the sentence to find the place, without what must not be kept.
    private static string Around(string text, PrivateFinding found)
    {
        var start = Math.Max(text.LastIndexOf('\n', Math.Max(0, found.Start - 1)) + 1, found.Start - 40);
        return string.Concat(start > 0 && text[start - 1] != '\n' ? "…" : "", text.AsSpan(start, found.Start - start), "•••");
    }
}
