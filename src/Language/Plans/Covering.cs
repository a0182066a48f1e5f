using Language.Comparing;
using Language.Readings;

namespace Language.Plans;

/// <summary>Which actions answer a clause: those that share the words by which the clause differs from the others.</summary>
internal static class Covering
{
    /// <summary>The share of a clause's weight that an action must hold, in hundredths.</summary>
    private const int Enough = 34;

    private const int ShortestClause = 20;
    private const int MostActions = 10;

    public static IReadOnlyList<ClauseCheck> Check(string directive, Reading directed, string plan, IReadOnlyList<ActionCheck> actions)
    {
        var clauses = directed.Statements.Where(s => s.Kind is "task" && s.End - s.Start >= ShortestClause && directive[s.End - 1] != ':').ToList();
        var words = actions.Select(a => Words(plan[a.Start..a.End])).ToList();
        var asked = clauses.Select(c => Words(directive[c.Start..c.End])).ToList();
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var action = 0; action < words.Count; action++)
        {
            foreach (var word in words[action])
            {
                (holders.TryGetValue(word, out var holding) ? holding : holders[word] = []).Add(action);
            }
        }

        var common = asked.SelectMany(w => w).GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return [.. clauses.Select((clause, index) => new ClauseCheck(clause.Start, clause.End, Answers(asked[index], holders, common, clauses.Count)))];
    }

    // A word weighs the more the fewer clauses hold it: whole weights, of a thousand.
    private static List<int> Answers(HashSet<string> clause, Dictionary<string, List<int>> holders, Dictionary<string, int> common, int clauses)
    {
        int Weight(string word) => 1000 * (1 + clauses) / (common[word] + clauses);
        var whole = clause.Sum(Weight);
        var shared = new Dictionary<int, int>();
        foreach (var word in clause)
        {
            foreach (var action in holders.GetValueOrDefault(word) ?? [])
            {
                shared[action] = shared.GetValueOrDefault(action) + Weight(word);
            }
        }

        return [.. shared.Where(s => s.Value * 100 >= whole * Enough).OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(MostActions).Select(s => s.Key)];
    }

    private static HashSet<string> Words(string text) => [.. NearRepeat.Prepare(text).Order];
}
