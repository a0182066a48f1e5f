using System.Globalization;
using Domain.DataElements;
using Domain.Expressions;
using Platform.DataValues;
using Platform.Pivots;

namespace Web.Dhis2;

/// <summary>A fault in a question, in DHIS2's words and with its code.</summary>
internal sealed record AnalyticsFault(string Code, string Message)
{
    public IResult Answer() => Dhis2Answer.Refuse(StatusCodes.Status409Conflict, Message, Code);

    public static AnalyticsFault NoOptions(string dimension) => new("E7124", $"Dimension is present in query without any valid dimension options: `{dimension}`");
}

/// <summary>How an answer is wanted, beside what is asked.</summary>
internal sealed class AnalyticsOptions(IQueryCollection query)
{
    private static readonly Dictionary<string, AskedAggregation?> Aggregations = new(StringComparer.Ordinal)
    {
        ["DEFAULT"] = null,
        ["SUM"] = new(Aggregation.Sum, Aggregation.Sum),
        ["AVERAGE"] = new(Aggregation.Average, Aggregation.Average),
        ["AVERAGE_SUM_ORG_UNIT"] = new(Aggregation.Sum, Aggregation.Average),
        ["LAST"] = new(Aggregation.Sum, Aggregation.Last, LookBack),
        ["LAST_AVERAGE_ORG_UNIT"] = new(Aggregation.Average, Aggregation.Last, LookBack),
        ["LAST_IN_PERIOD"] = new(Aggregation.Sum, Aggregation.Last),
        ["LAST_IN_PERIOD_AVERAGE_ORG_UNIT"] = new(Aggregation.Average, Aggregation.Last),
        ["FIRST"] = new(Aggregation.Sum, Aggregation.First, LookBack),
        ["FIRST_AVERAGE_ORG_UNIT"] = new(Aggregation.Average, Aggregation.First, LookBack),
        ["COUNT"] = new(Aggregation.Count, Aggregation.Count),
        ["STDDEV"] = new(Aggregation.StandardDeviation, Aggregation.StandardDeviation),
        ["VARIANCE"] = new(Aggregation.Variance, Aggregation.Variance),
        ["MIN"] = new(Aggregation.Min, Aggregation.Min),
        ["MAX"] = new(Aggregation.Max, Aggregation.Max),
        ["MIN_SUM_ORG_UNIT"] = new(Aggregation.Sum, Aggregation.Min),
        ["MAX_SUM_ORG_UNIT"] = new(Aggregation.Sum, Aggregation.Max),
        ["NONE"] = new(Aggregation.None, Aggregation.None),
    };

    /// <summary>Years before a period's end in which DHIS2 looks for the last figure, or the first.</summary>
    private const int LookBack = 10;

    private readonly List<(string Sign, Int128 Value)> criteria = [];

    /// <summary>How figures are to be put together; null for each as it says.</summary>
    public AskedAggregation? As { get; private set; }

    public bool SkipMeta => Is("skipMeta");

    public bool SkipData => Is("skipData");

    public bool SkipRounding => Is("skipRounding");

    public bool IgnoreLimit => Is("ignoreLimit");

    public bool HierarchyMeta => Is("hierarchyMeta");

    public bool ShowHierarchy => Is("showHierarchy");

    public bool Details => Is("includeMetadataDetails");

    public bool IncludeParts => Is("includeNumDen");

    public bool TableLayout => Is("tableLayout");

    public bool HideEmptyRows => Is("hideEmptyRows");

    public bool HideEmptyColumns => Is("hideEmptyColumns");

    /// <summary>1 for the smallest first, −1 for the largest first; 0 for neither.</summary>
    public int Order => query["order"].FirstOrDefault()?.ToUpperInvariant() switch { "ASC" => 1, "DESC" => -1, _ => 0 };

    public string ElementScheme => Scheme("outputDataElementIdScheme");

    public string UnitScheme => Scheme("outputOrgUnitIdScheme");

    public string ItemScheme => Scheme("outputDataItemIdScheme");

    public string[] ColumnNames => List("columns");

    public string[] RowNames => List("rows");

    public string[] UserUnits => List("userOrgUnit");

    /// <returns>Null where all was understood.</returns>
    public AnalyticsFault? Read()
    {
        var name = query["aggregationType"].FirstOrDefault() is { Length: > 0 } asked ? asked.ToUpperInvariant() : "DEFAULT";
        if (!Aggregations.TryGetValue(name, out var aggregation))
        {
            return new AnalyticsFault("E7133", $"Query cannot be executed, aggregation type is not supported: `{name}`");
        }

        As = aggregation;
        if (query["preAggregationMeasureCriteria"].Any(c => !string.IsNullOrEmpty(c)))
        {
            return new AnalyticsFault("E7133", "Query cannot be executed, preAggregationMeasureCriteria is not supported: use measureCriteria");
        }

        foreach (var criterion in List("measureCriteria"))
        {
            var parts = criterion.Split(':');
            if (parts.Length != 2 || Number(parts[1]) is not { } value || parts[0] is not ("EQ" or "NE" or "GT" or "GE" or "LT" or "LE"))
            {
                return new AnalyticsFault("E7133", $"Query cannot be executed, measure criterion is not valid: `{criterion}`");
            }

            criteria.Add((parts[0], value));
        }

        return null;
    }

    /// <summary>Whether a figure is within the criteria that were asked for.</summary>
    public bool Includes(Int128 value) => criteria.TrueForAll(c => c.Sign switch
    {
        "EQ" => value == c.Value,
        "NE" => value != c.Value,
        "GT" => value > c.Value,
        "GE" => value >= c.Value,
        "LT" => value < c.Value,
        _ => value <= c.Value,
    });

    private static Int128? Number(string text) => text.StartsWith('-') ? -Fixed.Read(text.AsSpan(1)) : Fixed.Read(text);

    private string Scheme(string name) => (query[name].FirstOrDefault() is { Length: > 0 } own ? own : query["outputIdScheme"].FirstOrDefault() ?? "UID").ToUpper(CultureInfo.InvariantCulture);

    private string[] List(string name) => [.. query[name].SelectMany(v => (v ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private bool Is(string name) => string.Equals(query[name], "true", StringComparison.OrdinalIgnoreCase);
}
