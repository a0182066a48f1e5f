using Platform.DataValues;

namespace Web.Dhis2;

/// <summary>
/// What a payload calls things by: <c>uid</c>, <c>code</c>, or <c>name</c>, for all or for one kind. Identifiers and codes are always known. The
/// objects here have no attributes of their own, so that <c>attribute:…</c> finds none.
/// </summary>
internal sealed class IdSchemes
{
    private const string All = "idScheme", Elements = "dataElementIdScheme", Units = "orgUnitIdScheme", Cells = "categoryOptionComboIdScheme";

    private static readonly string[] Names = [All, Elements, Units, Cells, "attributeOptionComboIdScheme", "dataSetIdScheme", "categoryIdScheme", "categoryOptionIdScheme"];

    private readonly Dictionary<string, string> given = new(StringComparer.Ordinal);

    public static IdSchemes Read(IQueryCollection query)
    {
        var schemes = new IdSchemes();
        foreach (var name in Names)
        {
            schemes.Take(name, query[name].FirstOrDefault());
        }

        return schemes;
    }

    /// <summary>What stands in the payload counts before what stands in the address.</summary>
    /// <returns>Whether the property is one of these.</returns>
    public bool Take(string? property, string? text)
    {
        if (!Names.Contains(property))
        {
            return false;
        }

        if (!string.IsNullOrEmpty(text))
        {
            given[property!] = text;
        }

        return true;
    }

    /// <summary>The first scheme that is none, or that nothing here has; null where all are known.</summary>
    public string? Unknown => given.Values.FirstOrDefault(v => v.ToUpperInvariant() is not ("UID" or "ID" or "CODE" or "NAME"));

    public void Apply(FigureIntake intake)
    {
        var (elements, units, cells) = (IsName(Elements), IsName(Units), IsName(Cells));
        if (elements || units || cells)
        {
            intake.CallByName(elements, units, cells);
        }
    }

    private bool IsName(string kind) => string.Equals(given.GetValueOrDefault(kind) ?? given.GetValueOrDefault(All), "NAME", StringComparison.OrdinalIgnoreCase);
}
