using Language.Statements.Topics;
using Language.Text;

namespace Language.Statements;

/// <summary>Which field of work a sentence speaks of, told by its words.</summary>
public static class SectorWords
{
    // A phrase counts for its list and for its syllables, as longer ones say more; where phrases overlap only the longest counts.
    private const int Sure = 5;
    private const int Usual = 2;
    private const int Faint = 1;
    private const int MostSyllables = 4;

    // Drugs and trafficking are the matter wherever they are named: a clinic that gives out methadone treats addiction.
    private const int Matter = 2;

    // Steering and spreading the word are about something: the something wins.
    private const int Manner = -4;

    // Of two sectors named alike the first is what the sentence is about; what follows says where, for whom and by what means.
    private const int First = 1;

    // One phrase of another sector does not outweigh a heading, two do.
    private const int Heading = 8;

    // A heading without a sector's own phrase ("Kết luận", "Hỗ trợ") names none.
    private const int LeastOfHeading = Usual + 2;

    private static readonly (string Sector, string Sure, string Usual, string Faint)[] Lists =
    [
        ("education", EducationTopics.Sure, EducationTopics.Usual, EducationTopics.Faint),
        ("health", HealthTopics.Sure, HealthTopics.Usual, HealthTopics.Faint),
        ("science", ScienceTopics.Sure, ScienceTopics.Usual, ScienceTopics.Faint),
        ("culture", CultureTopics.Sure, CultureTopics.Usual, CultureTopics.Faint),
        ("sport", SportTopics.Sure, SportTopics.Usual, SportTopics.Faint),
        ("family", FamilyTopics.Sure, FamilyTopics.Usual, FamilyTopics.Faint),
        ("social", SocialTopics.Sure, SocialTopics.Usual, SocialTopics.Faint),
        ("environment", EnvironmentTopics.Sure, EnvironmentTopics.Usual, EnvironmentTopics.Faint),
        ("evils", EvilsTopics.Sure, EvilsTopics.Usual, EvilsTopics.Faint),
        ("propaganda", PropagandaTopics.Sure, PropagandaTopics.Usual, PropagandaTopics.Faint),
        ("leadership", LeadershipTopics.Sure, LeadershipTopics.Usual, LeadershipTopics.Faint),
        (None, "", OtherFields.Text, ""),
    ];

    // A sentence names a handful; a megabyte without a full stop is none.
    private const int MostPhrases = 64;

    private const int NoSector = -1;

    /// <summary>Where the fields of other committees weigh most.</summary>
    private const string None = "";

    private static readonly WordTrie<Topic> Topics = Grow();

    // Told apart by reference: two phrases of one weight are two.
    private sealed class Topic(int sector, int weight)
    {
        public int Sector => sector;

        public int Weight => weight;
    }

    /// <returns>The sector's code, or null where no word tells.</returns>
    /// <param name="prior">The sector of the heading above: it wins unless the sentence speaks clearly of another.</param>
    public static string? Guess(string text, string? prior) => GuessFolded(new WordRun(Normaliser.Fold(text)), prior);

    internal static string? GuessFolded(WordRun sentence, string? prior)
    {
        var (sector, _) = Heaviest(sentence, prior);
        return string.IsNullOrEmpty(sector) ? prior : sector;
    }

    private static (string? Sector, int Score) Heaviest(WordRun sentence, string? prior)
    {
        Span<int> scores = stackalloc int[Lists.Length];
        var seen = new List<Topic>();
        foreach (var (topic, _) in Topics.Longest(sentence))
        {
            if (topic.Sector != NoSector && !seen.Contains(topic) && seen.Count < MostPhrases)
            {
                scores[topic.Sector] += topic.Weight + (seen.Count == 0 ? First : 0);
                seen.Add(topic);
            }
        }

        var before = prior is null ? -1 : Array.FindIndex(Lists, l => l.Sector == prior);
        if (before >= 0)
        {
            scores[before] += Heading;
        }

        // Of two that weigh the same, the one named first.
        var best = seen.Count > 0 ? seen[0].Sector : before;
        foreach (var topic in seen)
        {
            best = scores[topic.Sector] > scores[best] ? topic.Sector : best;
        }

        best = before >= 0 && scores[before] > scores[best] ? before : best;
        return best < 0 ? (null, 0) : (Lists[best].Sector, scores[best]);
    }

    private static WordTrie<Topic> Grow()
    {
        var topics = new WordTrie<Topic>();
        for (var at = 0; at < Lists.Length; at++)
        {
            Add(at, Lists[at].Sure, Sure);
            Add(at, Lists[at].Usual, Usual);
            Add(at, Lists[at].Faint, Faint);
        }

        Add(NoSector, NoTopics.Text, 0);
        return topics;

        void Add(int sector, string phrases, int weight)
        {
            foreach (var phrase in phrases.ReplaceLineEndings(" ").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                topics.Add(phrase, new Topic(sector, Weight(sector, phrase, weight)));
            }
        }
    }

    private static int Weight(int sector, string phrase, int weight)
    {
        if (sector == NoSector || weight == Faint)
        {
            return weight;
        }

        var syllables = phrase.Count(c => c == ' ') + 1;
        return Math.Max(Faint, weight + Math.Min(syllables, MostSyllables) + (Lists[sector].Sector switch { "evils" => Matter, "leadership" or "propaganda" => Manner, _ => 0 }));
    }

    /// <summary>The sector a heading names.</summary>
    public static string? OfHeading(string heading) => Heaviest(new WordRun(Normaliser.Fold(heading)), null) is var (sector, score) && score >= LeastOfHeading && sector is not None ? sector : null;

    internal static bool ContainsWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
