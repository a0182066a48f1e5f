using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Domain.Expressions;
using Tests.Expressions;
using Web.Serving;
using Xunit;

namespace Browser;

/// <summary>The script that holds a form against its rules as one types answers as the program does.</summary>
public sealed class FormulaScriptTests(SampleSite site)
{
    // Figures go over as text: a number of 38 digits is none of JSON's.
    private const string Script = """
        async ({ address, cases }) => {
          const { number, condition } = await import(address);
          const named = (code, options, shifts) => shifts.split(".").filter(s => s).reverse().reduce((inner, s) => `${s}(${inner})`, `#{${options ? `${code}.${options}` : code}}`);
          return JSON.stringify(JSON.parse(cases).map(({ f, figures }) => {
            const figure = (...parts) => { const v = figures[named(...parts)]; return v == null ? null : BigInt(v); };
            const n = number(f, figure);
            return [n === null ? null : n.toString(), condition(f, figure)];
          }));
        }
        """;

    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 1000 };

    [Fact]
    public async Task EveryVector_IsAnsweredAsItSays()
    {
        var vectors = Vector.Accepted.ToList();
        var answers = await AskAsync(vectors.Select(v => (Formula.Parse(v.Text).Value!, v.Figures)));
        Assert.Empty(vectors.Zip(answers).Where(x => x.Second.Number != x.First.Number).Select(x => $"{x.First.Text}: {x.First.Is.GetRawText()} and not {x.Second.Number}"));
        Assert.Empty(vectors.Zip(answers).Where(x => x.Second.Condition != (x.First.Number is { } number ? number != 0 : null)).Select(x => x.First.Text));
    }

    [Fact]
    public async Task FormulasAtRandom_AreAnsweredAsTheProgramAnswers()
    {
        var cases = Gen.Select(RandomFormula.Any.Select(RandomFormula.Formula), RandomFormula.Figures).Array[5000].Single();
        var named = cases.Select(c => (Formula: c.Item1, Figures: RandomFormula.References.Zip(c.Item2).ToDictionary(x => x.First.ToString(), x => x.Second))).ToList();
        var answers = await AskAsync(named.Select(c => (c.Formula, (IReadOnlyDictionary<string, Int128?>)c.Figures)));
        foreach (var ((formula, figures), answer) in named.Zip(answers))
        {
            Int128? Figure(ReferenceNode reference) => figures[reference.ToString()];
            Assert.Equal((formula.Text, formula.Evaluate(Figure), formula.Holds(Figure)), (formula.Text, answer.Number, answer.Condition));
        }
    }

    [Fact]
    public async Task AFigureThatIsNotAtHand_LeavesTheRuleToTheServer()
    {
        var page = await PageAsync();
        var rule = Formula.Parse("#{A} > 0 and previous(#{A}) > 0").Value!.ToJson().ToJsonString();
        Assert.Equal("null,true", await page.EvaluateAsync<string>("async ({ address, rule }) => { const { holds } = await import(address); return [holds(JSON.parse(rule), (c, o, s) => s ? undefined : 5n), holds(JSON.parse(rule), () => 5n)].map(String).join(); }", new { address = AssetFiles.Address("formula.js"), rule }));
        await page.Context.CloseAsync();
    }

    private async Task<Microsoft.Playwright.IPage> PageAsync()
    {
        var context = await site.Chromium.NewContextAsync(new() { BaseURL = site.Address });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/sign-in");
        return page;
    }

    private async Task<List<(Int128? Number, bool? Condition)>> AskAsync(IEnumerable<(Formula Formula, IReadOnlyDictionary<string, Int128?> Figures)> asked)
    {
        var cases = new JsonArray([.. asked.Select(a => new JsonObject
        {
            ["f"] = a.Formula.ToJson(),
            ["figures"] = new JsonObject(a.Figures.Select(f => KeyValuePair.Create(f.Key, (JsonNode?)f.Value?.ToString(CultureInfo.InvariantCulture)))),
        })]);
        var page = await PageAsync();
        var answers = await page.EvaluateAsync<string>(Script, new { address = AssetFiles.Address("formula.js"), cases = cases.ToJsonString(Deep) });
        await page.Context.CloseAsync();
        using var read = JsonDocument.Parse(answers);
        return [.. read.RootElement.EnumerateArray().Select(a => (a[0].GetString() is { } digits ? Int128.Parse(digits, CultureInfo.InvariantCulture) : (Int128?)null, a[1].ValueKind is JsonValueKind.Null ? (bool?)null : a[1].GetBoolean()))];
    }
}
