using Domain;
using Domain.Packs;
using Domain.People;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;

namespace Platform.Offices;

/// <summary>What an office says of itself on its documents, and by which dates it asks.</summary>
public sealed record OfficeNames(string Name, string ParentIssuer, string Subject, string OrganSymbol, string Place, DocumentRegime Regime, string Term, string SignerPosition, string SignerName, string DateRegime);

/// <summary>Writes down who the office is. Issued documents stay as they were issued.</summary>
public sealed class EditOffice(PlatformDb db, Access access, Commit commit)
{
    public async Task<Outcome<Office>> RunAsync(OfficeNames names, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ManageUnits, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        if (new[] { names.Name, names.OrganSymbol, names.Place, names.SignerPosition }.Any(string.IsNullOrWhiteSpace) || !IsTerm(names.Term))
        {
            return new Rejection(Rejections.OfficeWrong);
        }

        if (!await db.RegimeRules.AnyAsync(r => r.Regime == names.DateRegime, cancel))
        {
            return new Rejection(Rejections.RegimeUnknown, names.DateRegime);
        }

        var office = await db.Offices.FirstAsync(cancel);
        (office.Name, office.ParentIssuer, office.Subject, office.OrganSymbol) = (names.Name.Trim(), names.ParentIssuer.Trim(), names.Subject.Trim(), names.OrganSymbol.Trim());
        (office.Place, office.Regime, office.Term, office.DateRegime) = (names.Place.Trim(), names.Regime, names.Term.Trim(), names.DateRegime);
        (office.SignerPosition, office.SignerName) = (names.SignerPosition.Trim(), names.SignerName.Trim());
        await commit.SaveAsync(new AuditNote("office.edited", "1"), cancel);
        return office;
    }

    // 2020-2025: the Party's registers run by it.
    private static bool IsTerm(string term) =>
        term.Trim().Split('-') is [{ Length: 4 } from, { Length: 4 } to] && int.TryParse(from, out var first) && int.TryParse(to, out var last) && first < last;
}
