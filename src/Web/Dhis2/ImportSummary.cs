using Domain;
using Domain.DataValues;
using Platform.DataValues;
using Web.Texts;

namespace Web.Dhis2;

/// <summary>What DHIS2 answers to figures sent: counts, and each row that was not taken with its reason.</summary>
internal static class ImportSummary
{
    private const string Success = "SUCCESS";
    private const string Warning = "WARNING";
    private const string Failed = "ERROR";

    /// <summary>The first version that put a summary into an envelope.</summary>
    private const int Envelopes = 38;

    /// <summary>The summary as it is answered, with the status that says how it went.</summary>
    public static IResult Enveloped(HttpContext to, Dictionary<string, object?> summary)
    {
        var (http, status, message) = (string)summary["status"]! switch
        {
            Success => (StatusCodes.Status200OK, "OK", "Import was successful."),
            Warning => (StatusCodes.Status200OK, Warning, "Import completed with warnings, please check import summary."),
            _ => (StatusCodes.Status409Conflict, Failed, "An error occurred, please check import summary."),
        };
        return Dhis2Paths.Version(to) < Envelopes ? Dhis2Answer.Json(summary, http) : Dhis2Answer.Json(new { httpStatus = Dhis2Answer.NameOf(http), httpStatusCode = http, status, message, response = summary }, http);
    }

    /// <summary>Nothing of it could be taken.</summary>
    public static Dictionary<string, object?> Error(Rejection why, ImportOptions options) => new()
    {
        ["responseType"] = "ImportSummary", ["status"] = Failed, ["importOptions"] = Options(options), ["description"] = Sentence(why), ["importCount"] = new { imported = 0, updated = 0, ignored = 0, deleted = 0 },
        ["conflicts"] = new[] { Conflict(why, [0]) }, ["rejectedIndexes"] = Array.Empty<int>(), ["dataSetComplete"] = "false",
    };

    /// <param name="complete">Whether the form was handed in with it; null where that was not asked.</param>
    /// <param name="apart">What is new is told apart from what was changed.</param>
    /// <param name="incomplete">Why the form was not handed in although that was asked.</param>
    public static Dictionary<string, object?> Summary(FiguresEntered entered, ImportOptions options, bool? complete, bool apart = false, Rejection? incomplete = null)
    {
        var hasConflicts = entered.Refused > 0 || incomplete is not null;
        var written = entered.Written;
        // Where only new figures are wanted they are told as new; where both are, all that was written is told as updated, as DHIS2 tells it since it writes both at once.
        var (imported, updated) = apart ? (written.Created, written.Changed) : options.Strategy == "CREATE" ? (written.Created + written.Changed, 0) : (0, written.Created + written.Changed);
        return new Dictionary<string, object?>
        {
            ["responseType"] = "ImportSummary",
            ["status"] = hasConflicts ? Warning : Success,
            ["importOptions"] = Options(options),
            ["description"] = hasConflicts ? "Import process completed with conflicts" : "Import process completed successfully",
            ["importCount"] = new { imported, updated, ignored = entered.Refused + written.Unchanged, deleted = written.Deleted },
            ["conflicts"] = entered.Conflicts.GroupBy(c => (c.Why.Code, string.Join('\n', c.Why.Values))).Select(g => Conflict(g.First().Why, [.. g.Select(c => c.Row)])).Concat(incomplete is null ? [] : [Conflict(incomplete, [])]).ToList(),
            ["rejectedIndexes"] = entered.Conflicts.Select(c => c.Row).Order().ToList(),
            ["dataSetComplete"] = complete is true ? "true" : "false",
        };
    }

    private static object Options(ImportOptions options) => new { idSchemes = new { }, dryRun = options.DryRun, async = options.Async, importStrategy = options.Strategy };

    private static Dictionary<string, object?> Conflict(Rejection why, int[] indexes)
    {
        var (about, at) = PropertyOf(why.Code);
        var value = why.Values.ElementAtOrDefault(at)?.ToString() ?? "";
        return new Dictionary<string, object?> { ["object"] = value, ["objects"] = new Dictionary<string, string> { [about] = value }, ["value"] = Sentence(why), ["errorCode"] = CodeOf(why.Code), ["property"] = about, ["indexes"] = indexes };
    }

    private static string Sentence(Rejection why) => Words.Of(why, Words.English);

    // What of a row it is about, and at which place among the refusal's values that stands.
    private static (string Name, int At) PropertyOf(string code) => code switch
    {
        Rejections.ElementUnknown or Rejections.FigureOtherSet => ("dataElement", 0),
        Rejections.PeriodUnknown or Rejections.FigureFuture or Rejections.FigureClosed => ("period", 0),
        Rejections.FigurePeriodKind => ("period", 1),
        Rejections.UnitUnknown or Rejections.FigureUnitNotThen or Rejections.FigureNotYours => ("orgUnit", 0),
        Rejections.SetUnit => ("orgUnit", 1),
        Rejections.CellUnknown => ("categoryOptionCombo", 0),
        Rejections.AttributeComboUnknown => ("attributeOptionCombo", 0),
        Rejections.FormRule or Rejections.FormHasFigures or Rejections.SetUnknown => ("dataSet", 0),
        _ => ("value", 0),
    };

    // DHIS2's codes: those of version 43 where they are known, else those that older versions used for the same.
    internal static string CodeOf(string code) => code switch
    {
        Rejections.ElementUnknown => "E7610",
        Rejections.PeriodUnknown => "E7611",
        Rejections.UnitUnknown => "E7612",
        Rejections.CellUnknown => "E7613",
        Rejections.AttributeComboUnknown => "E7615",
        Rejections.FigureOtherSet => "E8020",
        Rejections.FigureNotYours => "E7617",
        Rejections.FigurePeriodKind => "E8021",
        Rejections.FigureUnitNotThen or Rejections.SetUnit => "E8022",
        Rejections.FigureFuture or Rejections.FigureClosed => "E8030",
        Rejections.FigureTwice => "E8128",
        _ => "E7619",
    };
}
