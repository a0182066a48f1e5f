using System.Text;

namespace Documents.Reading;

/// <summary>Turns the bytes of a plain text into letters, or finds that they are none.</summary>
internal static class TextBytes
{
    // Vietnamese letters beside the plain ones, and the signs office texts use.
    private const string Letters = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
    private const string Signs = "–—‘’“”…•·°²³±×§«»\u00A0";

    private static readonly Encoding Windows1258 = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

    /// <returns>Null where the bytes are no text in UTF-8, UTF-16 or Windows-1258.</returns>
    public static string? Decode(byte[] content)
    {
        var text = content switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Strictly(new UTF8Encoding(false, throwOnInvalidBytes: true), content.AsSpan(3)),
            [0xFF, 0xFE, ..] => Strictly(new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), content.AsSpan(2)),
            [0xFE, 0xFF, ..] => Strictly(new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), content.AsSpan(2)),
            _ => WithoutMark(content),
        };
        return text is null || text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f' or '\v')) ? null : text.Replace('\f', '\n').Replace('\v', '\n');
    }

    private static string? WithoutMark(byte[] content)
    {
        if (content.AsSpan().Contains((byte)0))
        {
            // Half of an office text in UTF-16 is blanks, figures and plain letters, whose upper byte is zero.
            var highFirst = content.Where((b, index) => b == 0 && index % 2 == 0).Count();
            var lowFirst = content.Where((b, index) => b == 0 && index % 2 == 1).Count();
            return Strictly(new UnicodeEncoding(bigEndian: highFirst > lowFirst, byteOrderMark: false, throwOnInvalidBytes: true), content);
        }

        return Strictly(new UTF8Encoding(false, throwOnInvalidBytes: true), content) ?? Vietnamese(content);
    }

    // Any bytes are letters in an 8-bit code page: it is believed only where they make Vietnamese.
    private static string? Vietnamese(byte[] content)
    {
        var text = Windows1258.GetString(content).Normalize(NormalizationForm.FormC);
        return text.All(c => c < 128 || Letters.Contains(char.ToLowerInvariant(c)) || Signs.Contains(c)) ? text : null;
    }

    private static string? Strictly(Encoding encoding, ReadOnlySpan<byte> content)
    {
        try
        {
            return encoding.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
