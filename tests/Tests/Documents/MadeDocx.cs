using System.IO.Compression;
using System.Text;

namespace Tests.Documents;

/// <summary>A .docx put together by hand, as other programs and ill-wishers do.</summary>
internal static class MadeDocx
{
    public const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Of(string body, params (string Path, string Text)[] others) => WithDocument($"<w:document {Namespaces}><w:body>{body}</w:body></w:document>", others);

    public static byte[] WithDocument(string document, params (string Path, string Text)[] others)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var written = new HashSet<string>(others.Select(o => o.Path), StringComparer.Ordinal);
            void Add(string path, string text)
            {
                using var entry = archive.CreateEntry(path).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }

            foreach (var (path, text) in others)
            {
                Add(path, text);
            }

            (string Path, string Text)[] usual =
            [
                ("[Content_Types].xml", ContentTypes("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")),
                ("_rels/.rels", Relationships($"<Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/>")),
                ("word/_rels/document.xml.rels", Relationships($"<Relationship Id=\"r1\" Type=\"{Office}/styles\" Target=\"styles.xml\"/><Relationship Id=\"r2\" Type=\"{Office}/numbering\" Target=\"numbering.xml\"/><Relationship Id=\"r3\" Type=\"{Office}/footnotes\" Target=\"footnotes.xml\"/><Relationship Id=\"r4\" Type=\"{Office}/hyperlink\" Target=\"mailto:a b@@c\" TargetMode=\"External\"/>")),
                ("word/document.xml", document),
            ];
            foreach (var (path, text) in usual.Where(u => !written.Contains(u.Path)))
            {
                Add(path, text);
            }
        }

        return stream.ToArray();
    }

    public static string ContentTypes(string main) =>
        $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{main}\"/></Types>";

    public static string P(string text, string properties = "") => $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    private static string Relationships(string inner) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inner}</Relationships>";
}
