using CsCheck;
using Domain;
using Domain.DataValues;
using Xunit;

namespace Tests.DataValues;

public sealed class FileStyleTests
{
    [Theory]
    [InlineData(NumberStyle.Vietnamese, "1.234,5", "1.234", "12")]
    [InlineData(NumberStyle.English, "1,234.5", "1,234", "12")]
    [InlineData(NumberStyle.English, "0.125", "1.234")]
    [InlineData(NumberStyle.Vietnamese, "1.234.567", "1,234")]
    [InlineData(NumberStyle.Vietnamese, "12", "0", "-5")]
    public void OneNumberThatTells_TellsForAll(NumberStyle style, params string[] typed) => Assert.Equal(style, Of(typed).Value);

    [Theory]
    [InlineData(Rejections.FigureSeparators, "1.234,5", "12", "1,234.5")]
    [InlineData(Rejections.FigureSeparators, "1,5", "1.5")]
    [InlineData(Rejections.FigureSeparatorsUnclear, "1.234", "12")]
    [InlineData(Rejections.FigureSeparatorsUnclear, "1,234")]
    public void WhatDisagreesOrDoesNotTell_IsRefused(string code, params string[] typed) => Assert.Equal(code, Of(typed).Rejection?.Code);

    [Fact]
    public void TheRows_AreNamed_AndOfManyTheFirst()
    {
        Assert.Equal(["0 (“1,5”)", "2 (“1.5”)"], Of("1,5", "12", "1.5").Rejection!.Values);
        var many = (string)Of([.. Enumerable.Repeat("1.5", 20), "1,5"]).Rejection!.Values[1];
        Assert.Equal((FileStyle.MostNamed, true), (many.Split(", ").Length - 1, many.EndsWith(", …", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("0.125", NumberStyle.Vietnamese)]
    [InlineData("0,125", NumberStyle.English)]
    [InlineData("012.345", NumberStyle.Vietnamese)]
    public void Thousands_NeverBeginWithAZero(string typed, NumberStyle style) => Assert.Null(TypedNumber.Plain(typed, style));

    [Fact]
    public void ANumberWrittenInAStyle_IsReadInItAsItWas() =>
        Gen.Select(Gen.Long[-900_000_000_000_000_000, 900_000_000_000_000_000], Gen.Enum<NumberStyle>()).Sample((value, style) =>
        {
            var culture = System.Globalization.CultureInfo.GetCultureInfo(style is NumberStyle.Vietnamese ? "vi-VN" : "en-GB");
            var typed = ((decimal)value / ScaledNumber.Scale).ToString("#,0.####", culture);
            return ScaledNumber.TryRead(TypedNumber.Plain(typed, style), out var read) && read == value;
        });

    private static Outcome<NumberStyle> Of(params string[] typed)
    {
        var style = new FileStyle();
        for (var at = 0; at < typed.Length; at++)
        {
            style.Add(typed[at], $"{at}");
        }

        return style.Found();
    }
}
