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

    public static IResult Of(FiguresEntered entered, string strategy, bool dryRun, bool? complete)
    {
        var status = entered.Refused > 0 ? Warning : Success;
        return Dhis2Answer.Json(new
        {
            httpStatus = "OK",
            httpStatusCode = 200,
            status = status == Success ? "OK" : Warning,
            message = status == Success ? "Import was successful." : "Import completed with warnings, please check import summary.",
            response = Response(entered, status, strategy, dryRun, complete),
        });
    }

    /// <summary>Nothing of it could be taken.</summary>
    public static IResult Error(Rejection why, string? code = null) => Dhis2Answer.Json(new
    {
        httpStatus = "Conflict",
        httpStatusCode = 409,
        status = "ERROR",
        message = "An error occurred, please check import summary.",
        errorCode = code,
        response = new { responseType = "ImportSummary", status = "ERROR", description = Sentence(why), importCount = new { imported = 0, updated = 0, ignored = 0, deleted = 0 }, conflicts = new[] { Conflict(0, why, []) }, rejectedIndexes = Array.Empty<int>(), dataSetComplete = "false" },
    }, StatusCodes.Status409Conflict);

    private static object Response(FiguresEntered entered, string status, string strategy, bool dryRun, bool? complete) => new
    {
        responseType = "ImportSummary",
        status,
        importOptions = new { importStrategy = strategy, dryRun },
        description = status == Success ? "Import process completed successfully" : "Import process completed with conflicts",
        importCount = new { imported = 0, updated = entered.Written.Created + entered.Written.Changed, ignored = entered.Refused + entered.Written.Unchanged, deleted = entered.Written.Deleted },
        conflicts = entered.Conflicts.GroupBy(c => (c.Why.Code, string.Join('\n', c.Why.Values))).Select(g => Conflict(g.First().Row, g.First().Why, [.. g.Select(c => c.Row)])),
        rejectedIndexes = entered.Conflicts.Select(c => c.Row).Order(),
        dataSetComplete = complete is true ? "true" : "false",
    };

    private static Dictionary<string, object?> Conflict(int row, Rejection why, int[] indexes)
    {
        var value = why.Values.Length == 0 ? "" : why.Values[0].ToString() ?? "";
        var about = PropertyOf(why.Code);
        return new Dictionary<string, object?> { ["object"] = value, ["objects"] = new Dictionary<string, string> { [about] = value }, ["value"] = Sentence(why), ["errorCode"] = CodeOf(why.Code), ["property"] = about, ["indexes"] = indexes.Length == 0 ? [row] : indexes };
    }

    private static string Sentence(Rejection why) => Words.Of(why, Words.English);

    private static string PropertyOf(string code) => code switch
    {
        Rejections.ElementUnknown => "dataElement",
        Rejections.PeriodUnknown or Rejections.FigurePeriodKind or Rejections.FigureFuture or Rejections.FigureClosed => "period",
        Rejections.UnitUnknown or Rejections.FigureUnitNotThen or Rejections.FigureNotYours => "orgUnit",
        Rejections.CellUnknown => "categoryOptionCombo",
        _ => "value",
    };

    // DHIS2's codes: those of version 43 where they are known, else those that older versions used for the same.
    private static string CodeOf(string code) => code switch
    {
        Rejections.ElementUnknown => "E7610",
        Rejections.PeriodUnknown => "E7611",
        Rejections.UnitUnknown => "E7612",
        Rejections.CellUnknown => "E7613",
        Rejections.FigureNotYours => "E7617",
        Rejections.FigurePeriodKind => "E8021",
        Rejections.FigureUnitNotThen => "E8022",
        Rejections.FigureFuture or Rejections.FigureClosed => "E8030",
        Rejections.FigureTwice => "E8128",
        _ => "E7619",
    };
}
