using System.Globalization;
using Domain.Expressions;
using Web.Texts;
using Xunit;

namespace Tests.Expressions;

public sealed class RefusalSentenceTests
{
    [Fact]
    public void EveryRefusal_SaysInBothLanguagesAtWhichCharacter()
    {
        foreach (var vector in Vector.All.Where(v => v.Refused is not null))
        {
            var refusal = Formula.Parse(vector.Text).Rejection!;
            var place = vector.At.ToString(CultureInfo.InvariantCulture);
            Assert.Contains($"ký tự thứ {place} ", Words.Of(refusal, Words.Vietnamese), StringComparison.OrdinalIgnoreCase);
            Assert.Contains($"character {place} ", Words.Of(refusal, Words.English), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("1 +", "Ký tự thứ 4 của công thức “1 +”: cần một số, một số liệu #{MÃ}, một hàm hoặc dấu mở ngoặc.")]
    [InlineData("(1", "Ký tự thứ 3 của công thức “(1”: cần “)”.")]
    [InlineData("if(1, 2)", "Ký tự thứ 8 của công thức “if(1, 2)”: hàm cần 3 đối số, mới có 2.")]
    [InlineData("max(1)", "Ký tự thứ 1 của công thức “max(1)”: không có hàm “max”. Các hàm: if, isNull, firstNonNull, sum, previous, lastYear, parent, children.")]
    [InlineData("#{}", "Ký tự thứ 3 của công thức “#{}”: sau #{ cần mã của số liệu, ví dụ #{HS} hoặc #{HS.nu}.")]
    public void TheSentence_SaysWhatWasExpected(string formula, string sentence) => Assert.Equal(sentence, Words.Of(Formula.Parse(formula).Rejection!, Words.Vietnamese));

    [Fact]
    public void ALimit_IsNamedInItsSentence()
    {
        Assert.Equal("The formula is longer than 4000 characters: from character 4001 on it is too much. Part it into several indicators.", Words.Of(Formula.Parse(new string('1', 4001)).Rejection!, Words.English));
        Assert.EndsWith("lie more than 60 deep. Part it into several indicators.", Words.Of(Formula.Parse(new string('(', 61)).Rejection!, Words.English), StringComparison.Ordinal);
        Assert.EndsWith("there are more than 200 operators in one formula. Use sum, or part it into several indicators.", Words.Of(Formula.Parse(string.Concat(Enumerable.Repeat("1+", 201)) + "1").Rejection!, Words.English), StringComparison.Ordinal);
    }
}
