using Domain.DataElements;

namespace Domain.DataValues;

/// <summary>
/// Finds the one style in which the numbers of a file are typed, by those that can be read in one style alone. Nothing is guessed: where they disagree,
/// or none of them tells and it matters, the rows are named.
/// </summary>
public sealed class FileStyle
{
    /// <summary>Places named of each kind; the others follow from them.</summary>
    public const int MostNamed = 8;

    private readonly Named vietnamese = new(), english = new(), unclear = new();

    /// <summary>Whether separators are what the element's values are written with.</summary>
    public static bool Matters(DataElement element) => element.IsNumber && element.Type is not DataElements.ValueType.YesNo;

    /// <param name="place">Its row, or its row and column, as the reader of a refusal finds it.</param>
    public void Add(string typed, string place)
    {
        if (typed.All(char.IsAsciiDigit))
        {
            return;
        }

        var styles = TypedNumber.StylesOf(typed);
        if (styles.Count == 1)
        {
            (styles[0] is NumberStyle.Vietnamese ? vietnamese : english).Add(typed, place);
        }
        else if (IsUnclear(typed))
        {
            unclear.Add(typed, place);
        }
    }

    /// <summary>Whether a number can be read in both styles, and is another in each: 1.234.</summary>
    public static bool IsUnclear(string typed) => TypedNumber.Plain(typed, NumberStyle.Vietnamese) is { } one && TypedNumber.Plain(typed, NumberStyle.English) is { } other && one != other;

    /// <returns>Refused: figure.separators, figure.separatorsUnclear. Vietnamese where no number has a separator.</returns>
    public Outcome<NumberStyle> Found() => (vietnamese.Count, english.Count, unclear.Count) switch
    {
        ( > 0, > 0, _) => new Rejection(Rejections.FigureSeparators, vietnamese.ToString(), english.ToString()),
        (0, > 0, _) => NumberStyle.English,
        (0, 0, > 0) => new Rejection(Rejections.FigureSeparatorsUnclear, unclear.ToString()),
        _ => NumberStyle.Vietnamese,
    };

    private sealed class Named
    {
        private readonly List<string> places = [];

        public int Count { get; private set; }

        public void Add(string typed, string place)
        {
            Count++;
            if (places.Count < MostNamed)
            {
                places.Add($"{place} (“{TypedNumber.Quoted(typed)}”)");
            }
        }

        public override string ToString() => string.Join(", ", places) + (Count > places.Count ? ", …" : "");
    }
}
