using Web.Serving;
using Xunit;

namespace Tests.Web;

public sealed class FormulaScriptTests
{
    // A form is opened over a village's line: what it loads beside the page stays small.
    [Fact]
    public void TheScriptThatEvaluatesFormulas_IsFiveKilobytesAtMost()
    {
        using var script = typeof(AssetFiles).Assembly.GetManifestResourceStream("Web.Assets.formula.js")!;
        Assert.InRange(script.Length, 1, 5 * 1024);
    }
}
