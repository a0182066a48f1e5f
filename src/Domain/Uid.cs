using System.Security.Cryptography;
using System.Text;

namespace Domain;

/// <summary>
/// Identifiers of eleven letters and digits, the first a letter, as DHIS2 and its clients use them.
/// Made from what a thing is and its key here, so that the same thing has the same one in every copy of the office.
/// </summary>
public static class Uid
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string All = Letters + "0123456789";

    /// <summary>Characters in one.</summary>
    public const int Length = 11;

    /// <param name="kind">What it names: <c>unit</c>, <c>dataElement</c>.</param>
    public static string Of(string kind, string key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}:{key}"));
        return string.Create(Length, hash, static (text, bytes) =>
        {
            text[0] = Letters[bytes[0] % Letters.Length];
            for (var at = 1; at < text.Length; at++)
            {
                text[at] = All[((bytes[at] << 8) | bytes[at + 11]) % All.Length];
            }
        });
    }

    public static bool IsOne(string text) => text.Length == Length && char.IsAsciiLetter(text[0]) && text.All(char.IsAsciiLetterOrDigit);
}
