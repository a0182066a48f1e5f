using System.Globalization;
using Documents.Writing;
using Domain.Packs;
using Domain.Sectors;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Offices;
using Platform.Packs.Compiling;

namespace Platform.Packs;

/// <summary>What the clerk enters when a document is issued, and the audit head it was issued at.</summary>
public sealed record Numbered(int Number, DateOnly On, string AuditHead);

/// <summary>Turns a compiled pack into the document the office issues. Documents are in Vietnamese whatever the reader's language.</summary>
public sealed class PackDocument(PlatformDb db)
{
    public const string TypeAbbreviation = "BC";

    private static readonly Dictionary<string, string> SectionTitles = new()
    {
        ["result"] = "KẾT QUẢ ĐẠT ĐƯỢC",
        ["limitation"] = "HẠN CHẾ, KHÓ KHĂN",
        ["cause"] = "NGUYÊN NHÂN",
        ["task"] = "NHIỆM VỤ TRỌNG TÂM",
        ["recommendation"] = "ĐỀ XUẤT, KIẾN NGHỊ",
        ["other"] = "NỘI DUNG KHÁC",
    };

    public static string SectionTitle(string section) => SectionTitles.GetValueOrDefault(section.ToLowerInvariant(), section);

    /// <param name="tables">The figures that the round asked for; they are an annex of their own.</param>
    /// <param name="numbered">Null for a draft, which prints DỰ THẢO and leaves the number blank.</param>
    /// <param name="layout">Another layout for this copy alone; null for the pack's own.</param>
    public OfficialDocument Of(LoadedPack pack, IReadOnlyList<FigureTable> tables, Office office, Numbered? numbered, DocumentRegime? layout = null)
    {
        var regime = layout ?? pack.Pack.Regime;
        var sectors = db.Sectors.AsNoTracking().ToDictionary(s => s.Code, s => s);
        var period = pack.Round.Period;
        var title = string.Create(CultureInfo.InvariantCulture, $"kết quả {office.Subject} {period.Title}");
        return new OfficialDocument
        {
            Regime = regime,
            ParentIssuer = office.ParentIssuer,
            Issuer = office.Name,
            TypeName = pack.Pack.Supplement == 0 ? "BÁO CÁO" : "BÁO CÁO BỔ SUNG",
            TypeAbbreviation = TypeAbbreviation,
            OrganSymbol = office.OrganSymbol,
            Number = numbered?.Number.ToString("00", CultureInfo.InvariantCulture),
            Place = office.Place,
            Date = numbered?.On,
            Title = regime is DocumentRegime.State ? char.ToUpperInvariant(title[0]) + title[1..] : title,
            AddressedTo = [],
            Body = [.. Body(pack.Compiled, sectors)],
            Signature = new Signature(null, office.SignerPosition, office.SignerName),
            Recipients = [$"Thường trực {office.ParentIssuer}", "Các sở, ban, ngành; các huyện, thành phố", $"Lưu {office.OrganSymbol}"],
            IsDraft = numbered is null,
            Trace = numbered is null ? null : $"Dấu kiểm tra: {numbered.AuditHead}",
            Annexes = [.. FiguresAnnex(tables), .. PicturesAnnex(pack.Pictures), SourcesAnnex(pack.Compiled)],
        };
    }

    private static IEnumerable<Block> Body(CompiledPack compiled, Dictionary<string, Sector> sectors)
    {
        foreach (var section in compiled.Sections)
        {
            yield return new Heading(1, SectionTitle(section.Section));
            foreach (var group in section.Groups)
            {
                yield return new Heading(2, sectors.TryGetValue(group.Sector, out var sector) ? sector.Name : "Nội dung chung");
                foreach (var item in group.Items)
                {
                    yield return new Item($"{item.Text.TrimEnd(' ', '.', ';', '/')} ({item.Coverage}).");
                    foreach (var check in item.Checks.Where(c => c.Kind is "disagree" or "parent-sum"))
                    {
                        yield return new Note(check.Note);
                    }
                }
            }
        }
    }

    private static IEnumerable<Annex> FiguresAnnex(IReadOnlyList<FigureTable> tables)
    {
        foreach (var form in tables.GroupBy(t => t.Form))
        {
            List<Block> blocks = [.. form.SelectMany(t => new Block[] { new Heading(2, t.Caption), new Table(t.Columns, t.Rows, [0, .. Enumerable.Range(t.Text, t.Columns.Count - t.Text)]) })];
            if (form.Any(t => t.Rows.Any(r => r.Contains(FigureTable.Hidden))))
            {
                blocks.Add(new Note($"{FigureTable.Hidden} Số người ít, không nêu để giữ kín riêng tư."));
            }

            yield return new Annex($"SỐ LIỆU: {form.Key.ToUpper(CultureInfo.GetCultureInfo("vi-VN"))}", blocks);
        }
    }

    private static IEnumerable<Annex> PicturesAnnex(IReadOnlyList<Documents.Charts.Chart> pictures) =>
        pictures.Count == 0 ? [] : [new Annex("HÌNH MINH HỌA SỐ LIỆU", [.. pictures.Select(p => new Picture(p))])];

    private static Annex SourcesAnnex(CompiledPack compiled)
    {
        var number = 0;
        var rows = compiled
            .Items()
            .Select(item => (IReadOnlyList<string>)[$"{++number}", item.Text, string.Join("; ", item.Sources.OrderBy(s => s.UnitOrder).Select(s => $"{s.UnitName} (bản {s.VersionNumber})").Distinct())])
            .ToList();
        return new Annex("NGUỒN CỦA TỪNG Ý", [new Table(["TT", "Nội dung", "Báo cáo của"], rows, [0])]);
    }
}
