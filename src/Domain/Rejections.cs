namespace Domain;

/// <summary>
/// Every refusal there is, by its code. Each has a sentence in Vietnamese and in English, held to by a test:
/// what is wrong, and what to do about it.
/// </summary>
public static class Rejections
{
    public const string DocumentTooLarge = "document.tooLarge";
    public const string DocumentUnreadable = "document.unreadable";
    public const string DocumentKind = "document.kind";
    public const string DocumentMacro = "document.macro";
    public const string DocumentBomb = "document.bomb";
    public const string DocumentEmpty = "document.empty";
    public const string TextSecret = "text.secret";
    public const string TextPhone = "text.phone";
    public const string TextIdentity = "text.identity";
}
