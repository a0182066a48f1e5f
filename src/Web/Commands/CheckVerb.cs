using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Documents.Reading;
using Language.Plans;
using static Web.Texts.Words;

namespace Web.Commands;

/// <summary><c>giaoban check</c>: is a plan concrete, does it cover its directive, how much of it is copied. It opens no office.</summary>
internal static class CheckVerb
{
    private static readonly Argument<FileInfo> Plan = new("plan") { Description = "The plan to check" };
    private static readonly Option<FileInfo> Against = new("--against") { Description = "The directive it carries out", Required = true };
    private static readonly JsonSerializerOptions Style = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static Command Make()
    {
        var verb = new Command("check", "Check that a plan is concrete, covers its directive and is not a copy of it") { Plan, Against };
        verb.SetAction(asked =>
        {
            var json = asked.GetValue(Verbs.Json);
            var plan = FileText.Read(asked.GetValue(Plan)!.FullName);
            if (!plan.Accepted)
            {
                return Desk.Refuse(json, plan.Rejection);
            }

            var directive = FileText.Read(asked.GetValue(Against)!.FullName);
            if (!directive.Accepted)
            {
                return Desk.Refuse(json, directive.Rejection);
            }

            var found = PlanCheck.Check(plan.Value, directive.Value);
            Console.Out.WriteLine(json ? JsonSerializer.Serialize(Answer(found, plan.Value, directive.Value), Style) : Told(found, plan.Value, directive.Value));
            return 0;
        });
        return verb;
    }

    private static object Answer(PlanFindings found, string plan, string directive) =>
        new
        {
            actions = found.Actions.Select(a => new { a.Start, a.End, text = plan[a.Start..a.End], who = Place(a.Who), what = Place(a.What), when = Place(a.When), product = Place(a.Product), complete = a.IsComplete }),
            completeActions = found.Complete,
            completeShare = Share(found.Complete, found.Actions.Count),
            clauses = found.Clauses.Select(c => new { c.Start, c.End, text = directive[c.Start..c.End], actions = c.Actions }),
            uncoveredClauses = found.Clauses.Count(c => c.Actions.Count == 0),
            copiedShare = Share(found.CopiedCharacters, found.CountedCharacters),
            copied = found.Copied.Select(c => new { kind = c.IsExact ? "exact" : "near", plan = new { c.Plan.Start, c.Plan.End, text = plan[c.Plan.Start..c.Plan.End] }, directive = new { c.Directive.Start, c.Directive.End, text = directive[c.Directive.Start..c.Directive.End] } }),
        };

    private static object? Place(Span? span) => span is null ? null : new { span.Start, span.End };

    // A share of nothing is not known; otherwise in hundredths, exact.
    private static decimal? Share(int part, int whole) => whole == 0 ? null : decimal.Round((decimal)part / whole, 2);

    private static string Told(PlanFindings found, string plan, string directive)
    {
        var told = new StringBuilder();
        told.AppendLine(T("cli.check.concrete", found.Complete, found.Actions.Count));
        foreach (var action in found.Actions.Where(a => !a.IsComplete))
        {
            var missing = new[] { (action.Who, "who"), (action.What, "what"), (action.When, "when"), (action.Product, "product") }.Where(m => m.Item1 is null).Select(m => T("cli.check." + m.Item2));
            told.Append("  ").AppendLine(T("cli.check.missing", Short(plan[action.Start..action.End]), string.Join(", ", missing)));
        }

        var open = found.Clauses.Where(c => c.Actions.Count == 0).ToList();
        told.AppendLine(T("cli.check.covering", found.Clauses.Count - open.Count, found.Clauses.Count));
        foreach (var clause in open)
        {
            told.Append("  ").AppendLine(T("cli.check.unanswered", Short(directive[clause.Start..clause.End])));
        }

        told.AppendLine(T("cli.check.copied", found.CountedCharacters == 0 ? 0 : found.CopiedCharacters * 100 / found.CountedCharacters));
        foreach (var copied in found.Copied)
        {
            told.Append("  ").AppendLine($"{Short(plan[copied.Plan.Start..copied.Plan.End])}  ⇐  {Short(directive[copied.Directive.Start..copied.Directive.End])}");
        }

        return told.ToString().TrimEnd();
    }

    private static string Short(string text)
    {
        const int Longest = 90;
        var flat = text.ReplaceLineEndings(" ");
        return flat.Length <= Longest ? flat : flat[..Longest] + "…";
    }
}
