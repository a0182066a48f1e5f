namespace Language.Comparing;

/// <summary>How many of the things spoken of a statement means: all, most, many, some. Two that each say another are two statements.</summary>
internal static class Degrees
{
    private static readonly (char Degree, string[] Words)[] All =
    [
        ('m', ["hầu hết", "đa số", "phần lớn", "đại đa số", "đại bộ phận", "phần đông", "số đông", "hầu như", "cơ bản"]),
        ('a', ["toàn bộ", "tất cả", "toàn thể", "mọi", "đồng loạt", "hoàn toàn", "đều được", "đều có", "đều là"]),
        ('n', ["nhiều", "đông đảo", "hàng loạt"]),
        ('s', ["một số", "một bộ phận", "vài", "cá biệt", "số ít", "một phần", "có nơi", "có lúc", "đôi khi"]),
    ];

    /// <summary>Whether one is said of all or most, the other of fewer. "Many" is said of any of them.</summary>
    public static bool AreContrary(char a, char b) => a != b && a is 'a' or 'm' or 's' && b is 'a' or 'm' or 's';

    /// <param name="known">Folded words between single spaces, synonyms joined by underscores.</param>
    /// <returns>' ' where it does not say.</returns>
    public static char Of(string known)
    {
        var spaced = known.Replace('_', ' ');
        foreach (var (degree, words) in All)
        {
            foreach (var word in words)
            {
                if (spaced.Contains($" {word} ", StringComparison.Ordinal))
                {
                    return degree;
                }
            }
        }

        return ' ';
    }
}
