using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Documents.Writing;

/// <summary>Links and the places they lead to within one document, as Word's own: an officer can change or take them out.</summary>
internal sealed class DocxLinks(MainDocumentPart main)
{
    private const string Ink = "0563C1";

    private readonly Dictionary<string, string> outside = [];
    private int marks;

    /// <summary>A text whose links are linked; one that does not stand in the text after those before it is left out.</summary>
    /// <param name="run">How a piece of the text looks.</param>
    public IEnumerable<OpenXmlElement> Linked(string text, IReadOnlyList<TextLink> links, Func<string, Run> run)
    {
        var at = 0;
        foreach (var link in links)
        {
            var next = link.Text.Length == 0 ? -1 : text.IndexOf(link.Text, at, StringComparison.Ordinal);
            if (next < 0)
            {
                continue;
            }

            if (next > at)
            {
                yield return run(text[at..next]);
            }

            yield return Link(link.To, run(link.Text));
            at = next + link.Text.Length;
        }

        if (at < text.Length || at == 0)
        {
            yield return run(text[at..]);
        }
    }

    /// <summary>Content that a link can lead to.</summary>
    /// <param name="name">Null for none.</param>
    public IEnumerable<OpenXmlElement> Marked(string? name, IEnumerable<OpenXmlElement> content)
    {
        if (name is null)
        {
            return content;
        }

        var id = (++marks).ToString(CultureInfo.InvariantCulture);
        return [new BookmarkStart { Id = id, Name = name }, .. content, new BookmarkEnd { Id = id }];
    }

    // What is neither a place in the document nor an address of the web is no link.
    private OpenXmlElement Link(string to, Run run)
    {
        if (to is ['#', .. var place])
        {
            return new Hyperlink(Inked(run)) { Anchor = place, History = true };
        }

        return Uri.TryCreate(to, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? new Hyperlink(Inked(run)) { Id = Relation(address), History = true }
            : run;
    }

    private string Relation(Uri address)
    {
        if (!outside.TryGetValue(address.AbsoluteUri, out var id))
        {
            // Every relationship has a name of ours: the library's own are drawn at random.
            outside[address.AbsoluteUri] = id = string.Create(CultureInfo.InvariantCulture, $"link{outside.Count + 1}");
            main.AddHyperlinkRelationship(address, isExternal: true, id);
        }

        return id;
    }

    private static Run Inked(Run run)
    {
        run.RunProperties ??= new RunProperties();
        run.RunProperties.Color = new Color { Val = Ink };
        run.RunProperties.Underline = new Underline { Val = UnderlineValues.Single };
        return run;
    }
}
