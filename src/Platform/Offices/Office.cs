using Domain.Packs;
using Domain.Units;

namespace Platform.Offices;

/// <summary>The office that keeps this database: one row. Its names stand on every document it issues.</summary>
public sealed class Office
{
    public int Id { get; set; } = 1;

    /// <summary>The unit that runs the office: a grant there reaches everything of the office's own.</summary>
    public UnitId Unit { get; set; }

    public string Name { get; set; } = "";

    public string ParentIssuer { get; set; } = "";

    /// <summary>The field the office coordinates, as titles say it: <c>công tác khoa giáo</c>.</summary>
    public string Subject { get; set; } = "";

    /// <summary>The sign in document numbers: <c>BTGTU</c>.</summary>
    public string OrganSymbol { get; set; } = "";

    /// <summary>The place in "Lai Châu, ngày …".</summary>
    public string Place { get; set; } = "";

    public DocumentRegime Regime { get; set; }

    /// <summary>The term by which the Party's registers run: <c>2020-2025</c>.</summary>
    public string Term { get; set; } = "";

    public string SignerPosition { get; set; } = "";

    public string SignerName { get; set; } = "";

    /// <summary>The code of the regime of dates that rounds are opened by.</summary>
    public string DateRegime { get; set; } = "";

    /// <summary>Made-up content: pages say so, and one click enters as any role.</summary>
    public bool IsDemo { get; set; }

    /// <summary>The sample office lives in its own time: ticks to add to the true instant; 0 elsewhere.</summary>
    public long ClockShift { get; set; }

    /// <summary>Counts of people below this are not shown to everybody; 0 shows all.</summary>
    public int SmallCount { get; set; } = 5;
}
