using Language.Text;

namespace Language.Statements.Kinds;

/// <summary>Finds the cues of a sentence: its words in one walk, the longest phrase at each place, and then its opening and the pairs.</summary>
internal static class CueReader
{
    /// <summary>Saying a thing three times says no more than twice.</summary>
    private const int Most = 2;

    public const int CueCount = (int)Cue.BadAfterTurn + 1;

    private static readonly (Cue Cue, string Phrases)[] Lists =
    [
        (Cue.Done, GoodCues.Done), (Cue.Gets, GoodCues.Gets), (Cue.Well, GoodCues.Well), (Cue.Better, GoodCues.Better), (Cue.Thanks, GoodCues.Thanks), (Cue.Tells, GoodCues.Tells), (Cue.Measured, GoodCues.Measured),
        (Cue.Good, GoodCues.Good), (Cue.Ill, GoodCues.Ill), (Cue.Up, GoodCues.Up), (Cue.Down, GoodCues.Down), (Cue.None, GoodCues.None),
        (Cue.Lacks, BadCues.Lacks), (Cue.NotYet, BadCues.NotYet), (Cue.Only, BadCues.Only), (Cue.Few, BadCues.Few), (Cue.Not, BadCues.Not), (Cue.Still, BadCues.Still), (Cue.Hard, BadCues.Hard), (Cue.Some, BadCues.Some), (Cue.Harmless, BadCues.Harmless),
        (Cue.Reason, OtherCues.Reason), (Cue.Because, OtherCues.Because), (Cue.Therefore, OtherCues.Therefore), (Cue.Circumstance, OtherCues.Circumstance), (Cue.Contrast, OtherCues.Contrast),
        (Cue.Must, OtherCues.Must), (Cue.Coming, OtherCues.Coming), (Cue.AtLeast, OtherCues.AtLeast), (Cue.Aims, OtherCues.Aims), (Cue.Meeting, OtherCues.Meeting),
    ];

    private static readonly WordTrie<Cue> Words = Grow();
    private static readonly string[] Buts = [" nhưng ", " song ", " tuy nhiên", " vậy mà "];
    private static readonly Beginnings Concessions = new(KindLexicon.Concessions);
    private static readonly Beginnings Aims = new(KindLexicon.TaskStarts);
    private static readonly Beginnings Deeds = new(KindLexicon.VerbStarts);
    private static readonly Beginnings Organs = new(KindLexicon.Organs);
    private static readonly Beginnings Nouns = new(KindLexicon.Nouns);
    private static readonly Beginnings Reasons = new(KindLexicon.ReasonStarts);
    private static readonly Beginnings Coming = new(KindLexicon.ComingStarts);
    private static readonly Beginnings Past = new(KindLexicon.PastStarts);
    private static readonly Beginnings Meetings = new(KindLexicon.MeetingStarts);
    private static readonly Beginnings Thanks = new(["nhờ "]);
    private static readonly Beginnings Nones = new(["không ", "hết ", "chấm dứt ", "xóa ", "chưa ghi nhận", "chưa phát hiện", "chưa xảy ra"]);

    // "Xóa 420 nhà tạm": what a verb is done to is counted soon after it.
    private const int Soon = 16;

    /// <param name="sentence">Folded, without its bullet.</param>
    /// <returns>How often each cue stands in it, at most twice.</returns>
    public static int[] Read(WordRun sentence)
    {
        var key = sentence.Folded;
        var cues = new int[CueCount];
        cues[(int)Cue.Always] = 1;
        var turn = Turn(key);
        foreach (var (cue, at) in Words.Longest(sentence))
        {
            // "Tuy …, nhưng …": the second half is what the sentence says.
            if (at < turn.Main && IsBad(cue))
            {
                continue;
            }

            cues[(int)cue] = Math.Min(Most, cues[(int)cue] + 1);
            if (turn.At > 0 && at > turn.At && IsBad(cue))
            {
                cues[(int)Cue.BadAfterTurn] = 1;
            }
        }

        cues[(int)Cue.Figures] = key.AsSpan().ContainsAnyInRange('0', '9') ? 1 : 0;
        Openings(key, cues);
        Pairs(cues);
        return cues;
    }

    private static bool IsBad(Cue cue) => cue is Cue.Lacks or Cue.NotYet or Cue.Only or Cue.Hard or Cue.Not or Cue.Few;

    // Where the main clause begins after a concession, and where a "but" stands.
    private static (int Main, int At) Turn(string key)
    {
        var but = FirstBut(key);
        if (!Concessions.Begins(key))
        {
            return (0, but);
        }

        var comma = key.IndexOf(", ", StringComparison.Ordinal);
        return (but > 0 ? but : Math.Max(0, comma), but);
    }

    private static int FirstBut(ReadOnlySpan<char> key)
    {
        var first = -1;
        foreach (var word in Buts)
        {
            var at = (first < 0 ? key : key[..Math.Min(key.Length, first + word.Length - 1)]).IndexOf(word);
            first = at < 0 ? first : at;
        }

        return first;
    }

    private static void Openings(string key, int[] cues)
    {
        var counts = cues[(int)Cue.Figures] > 0;
        var isAimed = cues[(int)Cue.Coming] + cues[(int)Cue.AtLeast] > 0;
        var isNoun = Nouns.Begins(key);
        Set(Cue.OpensWithNoun, isNoun);
        Set(Cue.OpensWithAim, !isNoun && Aims.Begins(key));
        Set(Cue.OpensWithCountedAim, cues[(int)Cue.OpensWithAim] > 0 && !isAimed && key.AsSpan(0, Math.Min(key.Length, Soon)).ContainsAnyInRange('0', '9'));
        Set(Cue.OpensWithNone, Nones.Begins(key));
        var isDeed = !isNoun && cues[(int)Cue.OpensWithAim] == 0 && Deeds.Begins(key);
        Set(Cue.OpensWithDeed, isDeed && !counts);
        Set(Cue.OpensWithCountedDeed, isDeed && counts && !isAimed);
        Set(Cue.OpensWithTargetedDeed, isDeed && counts && isAimed);
        Set(Cue.OpensWithOrgan, Organs.Begins(key));
        Set(Cue.OpensWithReason, Reasons.Begins(key));
        Set(Cue.OpensWithComing, Coming.Begins(key));
        Set(Cue.OpensWithPast, Past.Begins(key));
        Set(Cue.OpensWithMeeting, Meetings.Begins(key));
        Set(Cue.OpensWithThanks, Thanks.Begins(key));

        void Set(Cue cue, bool isSo) => cues[(int)cue] = isSo ? 1 : 0;
    }

    private static void Pairs(int[] cues)
    {
        var (ill, good) = (Has(Cue.Ill), Has(Cue.Good));
        var (up, down, none) = (Has(Cue.Up), Has(Cue.Down), Has(Cue.None));
        Set(Cue.IllUp, ill && up && !down);
        Set(Cue.IllDown, ill && down);
        Set(Cue.IllNone, ill && none);
        Set(Cue.GoodUp, good && !ill && up && !down);
        Set(Cue.GoodDown, good && !ill && down);
        Set(Cue.GoodNone, good && !ill && none);
        var told = Has(Cue.Done) || Has(Cue.Gets) || Has(Cue.Tells) || Has(Cue.Better) || Has(Cue.NotYet) || Has(Cue.Still) || Has(Cue.Not) || Has(Cue.Lacks) || Has(Cue.Only);
        Set(Cue.Untold, !told);
        Set(Cue.UntoldOrder, !told && Has(Cue.OpensWithOrgan));
        Set(Cue.OrganActs, Has(Cue.OpensWithOrgan) && !Has(Cue.Done) && !Has(Cue.Lacks) && (Has(Cue.Aims) || Has(Cue.Must)));

        bool Has(Cue cue) => cues[(int)cue] > 0;
        void Set(Cue cue, bool isSo) => cues[(int)cue] = isSo ? 1 : 0;
    }

    private static WordTrie<Cue> Grow()
    {
        var words = new WordTrie<Cue>();
        foreach (var (cue, phrases) in Lists)
        {
            foreach (var phrase in phrases.ReplaceLineEndings(" ").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct())
            {
                words.Add(phrase, cue);
            }
        }

        return words;
    }
}
