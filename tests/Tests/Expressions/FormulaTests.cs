using System.Text.Json.Nodes;
using CsCheck;
using Domain.Expressions;
using Xunit;

namespace Tests.Expressions;

public sealed class FormulaTests
{
    [Fact]
    public void EveryVector_IsAnsweredAsItSays() =>
        Assert.Empty(Vector.Accepted.Select(v => (v, Parsed: Formula.Parse(v.Text))).Where(x => x.Parsed.Value?.Evaluate(x.v.Figure) != x.v.Number || !x.Parsed.Accepted).Select(x => $"{x.v.Text}: {x.v.Is.GetRawText()} and not {x.Parsed.Value?.Evaluate(x.v.Figure)} {x.Parsed.Rejection?.Code}"));

    [Fact]
    public void AVectorThatIsACondition_Holds_DoesNotHold_OrCannotBeTold() =>
        Assert.Empty(Vector.Accepted.Select(v => (v, Formula: Formula.Parse(v.Text).Value!)).Where(x => x.Formula.Root.IsCondition && x.Formula.Holds(x.v.Figure) != x.v.Condition).Select(x => x.v.Text));

    [Fact]
    public void EveryRefusal_NamesItsCodeAndCharacter()
    {
        var wrong = Vector.All.Where(v => v.Refused is not null).Select(v => (v, Formula.Parse(v.Text).Rejection));
        Assert.Empty(wrong.Where(x => x.Rejection?.Code != x.v.Refused || !x.v.At.Equals(x.Rejection?.Values[0])).Select(x => $"{x.v.Text}: {x.v.Refused} at {x.v.At}, and not {x.Rejection?.Code} at {x.Rejection?.Values[0]}"));
    }

    [Fact]
    public void EveryCodeOfTheParser_IsInTheVectors()
    {
        string[] elsewhere = [Domain.Rejections.FormulaUnknown, Domain.Rejections.FormulaCircle, Domain.Rejections.FormulaOption, Domain.Rejections.FormulaPlace, Domain.Rejections.FormulaForm, Domain.Rejections.FormulaZero];
        var codes = typeof(Domain.Rejections).GetFields().Select(f => (string)f.GetValue(null)!).Where(c => c.StartsWith("formula.", StringComparison.Ordinal)).Except(elsewhere);
        Assert.Empty(codes.Except(Vector.All.Select(v => v.Refused!)));
        Assert.True(Vector.All.Count >= 500);
    }

    [Fact]
    public void WhatIsWritten_IsReadAgainAsItWas() =>
        RandomFormula.Any.Select(RandomFormula.Formula).Where(f => f.Text.Length <= 4000).Sample(
            formula => Formula.Parse(formula.Text) is var read && (read.Rejection?.Code == Domain.Rejections.FormulaOperators || read.Value?.ToJson().ToJsonString() == formula.ToJson().ToJsonString()),
            iter: 2000);

    [Fact]
    public void AFormula_IsNestedArraysInJson()
    {
        var formula = Formula.Parse("if(#{HS} > 0 && !isNull(#{HS.nu.dtts}), previous(parent(#{HS.nu})) / -2.50, sum(1, firstNonNull(lastYear(#{A}), 0)))").Value!;
        const string expected = """["if",["and",[">",["r","HS"],["n","0"]],["not",["null",["r","HS","nu.dtts",""]]]],["/",["r","HS","nu","previous.parent"],["neg",["n","2.5"]]],["sum",["n","1"],["first",["r","A","","lastYear"],["n","0"]]]]""";
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), formula.ToJson()), formula.ToJson().ToJsonString());
    }

    [Fact]
    public void ANumber_AskedAsACondition_HoldsUnlessItIsZero()
    {
        Assert.Null(Formula.Parse("#{A}").Value!.Holds(_ => null));
        Assert.False(Formula.Parse("#{A}").Value!.Holds(_ => 0));
        Assert.True(Formula.Parse("#{A}").Value!.Holds(_ => 1));
    }

    [Fact]
    public void EachFigure_IsNamedOnce() =>
        Assert.Equal(["#{A}", "previous(#{A})", "#{A.nu}"], Formula.Parse("#{A} + previous(#{A} * #{A}) + sum(#{A.nu}, #{A})").Value!.References().Select(r => r.ToString()));

    [Theory]
    [InlineData("#{A} / 0", true)]
    [InlineData("if(#{A} > 1, #{A} % (2 - 2), 1)", true)]
    [InlineData("1 / (#{A} - #{A})", false)]
    [InlineData("0 / #{A}", false)]
    [InlineData("#{A} / (1 / 4)", false)]
    public void WhatIsDividedByAlwaysZero_IsTold(string formula, bool divides) => Assert.Equal(divides, Formula.Parse(formula).Value!.DividesByZero);

    [Theory]
    [InlineData("1 / 0", "")]
    [InlineData("#{A}", "0")]
    [InlineData("#{A}", "3 - 3")]
    public void AnIndicatorThatCanNeverCome_IsRefusedWithItsFormula(string numerator, string denominator)
    {
        var refused = Domain.Indicators.Indicator.Define(1, new Domain.Indicators.IndicatorLine("KHONG", "Không", numerator, denominator, 100, 1, "%", null)).Rejection;
        Assert.Equal((Domain.Rejections.FormulaZero, denominator.Length > 0 ? denominator : numerator), (refused!.Code, refused.Values[0]));
    }
}
