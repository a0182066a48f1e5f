using System.Globalization;
using System.Resources;
using Domain;
using Domain.Periods;

namespace Web.Texts;

/// <summary>The sentences people read: Vietnamese in <c>Texts.resx</c>, English in <c>Texts.en.resx</c>, under one key.</summary>
public static class Words
{
    public static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private static readonly ResourceManager Resources = new("Web.Texts.Texts", typeof(Words).Assembly);

    /// <summary>The sentence of a key in the reader's language.</summary>
    /// <exception cref="MissingManifestResourceException">The key is in no table: a bug, not a user's doing.</exception>
    public static string T(string key, params object[] values)
    {
        var text = Resources.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException($"No text for '{key}'.");
        return values.Length == 0 ? text : string.Format(CultureInfo.CurrentCulture, text, values);
    }

    /// <summary>A refusal as a sentence, in one language.</summary>
    public static string Of(Rejection rejection, CultureInfo? language = null)
    {
        var culture = language ?? CultureInfo.CurrentUICulture;
        var text = Resources.GetString("refusal." + rejection.Code, culture) ?? throw new MissingManifestResourceException($"No text for '{rejection.Code}'.");
        return string.Format(culture, text, [.. rejection.Values.Select(v => v switch { DateOnly day => Day(day), Period period => Of(period, culture), Rejection inner => Of(inner, culture), _ => v })]);
    }

    /// <summary>A period as the reader's language says it.</summary>
    public static string Of(Period period, CultureInfo? language = null) => (language ?? CultureInfo.CurrentUICulture).TwoLetterISOLanguageName == "en" ? period.EnglishTitle : period.Title;

    public static bool Has(string key, CultureInfo language) => Resources.GetResourceSet(language, createIfNotExists: true, tryParents: false)?.GetString(key) is not null;

    /// <summary>05/10/2023; in English 5 Oct 2023.</summary>
    public static string Day(DateOnly day) => day.ToString(IsEnglish ? "d MMM yyyy" : "dd/MM/yyyy", CultureInfo.CurrentCulture);

    /// <summary>16:40 ngày 05/10/2023, in Vietnam's time.</summary>
    public static string Moment(DateTimeOffset at)
    {
        var local = at.ToOffset(TimeSpan.FromHours(7));
        return $"{local.ToString("HH:mm", CultureInfo.InvariantCulture)}, {Day(DateOnly.FromDateTime(local.DateTime))}";
    }

    /// <summary>What the last action did, from the address of the page after it; null for a key that is in no table.</summary>
    public static string? Done(string? key) => key is null ? null : Resources.GetString("done." + key, CultureInfo.CurrentUICulture);

    /// <summary>What an audit entry says was done; the code itself where an older or newer program wrote one that is in no table.</summary>
    public static string Did(string action) => Resources.GetString("audit.did." + action, CultureInfo.CurrentUICulture) ?? action;

    public static string Number(long value) => value.ToString("N0", CultureInfo.CurrentCulture);

    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
}
