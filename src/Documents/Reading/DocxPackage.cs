using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Domain;

namespace Documents.Reading;

/// <summary>
/// The parts of a .docx, unpacked under guard. The parts are read as plain XML and their links are never resolved:
/// a document with one broken address in it must still be readable, and nothing outside it may be fetched.
/// </summary>
internal sealed class DocxPackage
{
    /// <summary>All parts unpacked may weigh this much, in bytes: a twenty-megabyte document of text and pictures never does.</summary>
    private const long MaximumUnpacked = 200L * 1024 * 1024;

    /// <summary>Text does not pack two hundred to one.</summary>
    private const int MaximumRatio = 200;

    /// <summary>Below this size, in bytes, a part harms nobody however well it packs.</summary>
    private const int RatioMattersFrom = 1024 * 1024;

    private const int MaximumEntries = 10_000;

    /// <summary>Word nests a dozen deep per table or box; a thousand is made to exhaust the stack of who reads it.</summary>
    private const int MaximumDepth = 512;

    private readonly Dictionary<string, byte[]> parts = new(StringComparer.OrdinalIgnoreCase);
    private long unpacked;

    private DocxPackage() { }

    /// <exception cref="InvalidDataException">The bytes are no whole zip file.</exception>
    public static Outcome<DocxPackage> Open(byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > MaximumEntries || archive.Entries.Any(DeclaresTooMuch))
        {
            return new Rejection(Rejections.DocumentBomb);
        }

        var package = new DocxPackage();
        foreach (var entry in archive.Entries)
        {
            if (!package.Take(entry))
            {
                return new Rejection(Rejections.DocumentBomb);
            }
        }

        return package.HasMacros() ? new Rejection(Rejections.DocumentMacro) : package;
    }

    /// <summary>The paths of all its parts.</summary>
    public IEnumerable<string> Paths => parts.Keys;

    /// <summary>Null where there is no such part.</summary>
    /// <exception cref="XmlException">The part is broken, declares a document type, or nests without end.</exception>
    public XElement? Xml(string path)
    {
        if (!parts.TryGetValue(path.TrimStart('/'), out var bytes))
        {
            return null;
        }

        RefuseDepth(bytes);
        using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings());
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The path of the document itself, wherever the package keeps it.</summary>
    public string? MainPath() => Target("_rels/.rels", "", "/officeDocument");

    /// <summary>The path of a part that belongs to the document, such as its styles.</summary>
    public string? PartOf(string mainPath, string kind)
    {
        var slash = mainPath.LastIndexOf('/');
        var folder = slash < 0 ? "" : mainPath[..(slash + 1)];
        return Target($"{folder}_rels/{mainPath[(slash + 1)..]}.rels", folder, "/" + kind);
    }

    private static bool DeclaresTooMuch(ZipArchiveEntry entry) => entry.Length > MaximumUnpacked || (entry.Length > RatioMattersFrom && entry.Length / MaximumRatio > Math.Max(1, entry.CompressedLength));

    private static XmlReaderSettings Settings() => new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersFromEntities = 0, CloseInput = true };

    private static void RefuseDepth(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings());
        while (reader.Read())
        {
            if (reader.Depth > MaximumDepth)
            {
                throw new XmlException("The part nests too deep.");
            }
        }
    }

    // The sizes a package declares may lie: what comes out is counted as it comes, and only what is read again is kept.
    private bool Take(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var kept = new MemoryStream();
        var isXml = entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        var buffer = new byte[81920];
        var size = 0L;
        for (int read; (read = from.Read(buffer)) > 0; )
        {
            size += read;
            unpacked += read;
            if (unpacked > MaximumUnpacked || (size > RatioMattersFrom && size / MaximumRatio > Math.Max(1, entry.CompressedLength)))
            {
                return false;
            }

            if (isXml)
            {
                kept.Write(buffer, 0, read);
            }
        }

        // Some writers set a backslash between folders.
        parts[entry.FullName.Replace('\\', '/').TrimStart('/')] = kept.ToArray();
        return true;
    }

    private bool HasMacros()
    {
        if (parts.Keys.Any(p => p.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) || p.EndsWith("vbaData.xml", StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        // A program under another name still has its content type.
        return Xml("[Content_Types].xml")?.Elements().Attributes("ContentType")
            .Any(t => t.Value.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || t.Value.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)) is true;
    }

    private string? Target(string relationships, string folder, string kind)
    {
        var target = Xml(relationships)?.Elements()
            .Where(r => (string?)r.Attribute("TargetMode") != "External" && ((string?)r.Attribute("Type"))?.EndsWith(kind, StringComparison.Ordinal) is true)
            .Select(r => (string?)r.Attribute("Target"))
            .FirstOrDefault();
        return target is null || target.Contains("..", StringComparison.Ordinal) ? null
            : target.StartsWith('/') ? target.TrimStart('/')
            : folder + target;
    }
}
