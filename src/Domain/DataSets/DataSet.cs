using Domain.Periods;
using Domain.Units;

namespace Domain.DataSets;

/// <summary>A form: which elements are asked of which units, for which kind of period.</summary>
public sealed class DataSet
{
    /// <summary>What can be told of how complete and how timely it came in, by the names DHIS2 gives them.</summary>
    public static readonly IReadOnlyList<string> Measures = ["REPORTING_RATE", "REPORTING_RATE_ON_TIME", "ACTUAL_REPORTS", "ACTUAL_REPORTS_ON_TIME", "EXPECTED_REPORTS"];

    private DataSet() { }

    public int Id { get; private init; }

    public string Uid { get; private init; } = "";

    public string Code { get; private init; } = "";

    public string Name { get; private set; } = "";

    public PeriodKind Kind { get; private init; }

    /// <summary>The regime whose dates it is due by; empty where it is due so many days after the period.</summary>
    public string Regime { get; private set; } = "";

    /// <summary>Days after the period's end on which it is due where the regime has no rule, 0 to 366.</summary>
    public int DueDays { get; private set; }

    /// <returns>Refused: set.code, set.name, set.dueDays.</returns>
    public static Outcome<DataSet> Define(int id, string code, string name, PeriodKind kind, string regime, int dueDays, string? uid = null)
    {
        if (!DataElements.DataElement.IsCode(code))
        {
            return new Rejection(Rejections.SetCode, code);
        }

        var set = new DataSet { Id = id, Uid = uid ?? Domain.Uid.Of("dataSet", code), Code = code, Kind = kind };
        return set.Rename(name, regime, dueDays) is { } refusal ? refusal : set;
    }

    public Rejection? Rename(string name, string regime, int dueDays)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return new Rejection(Rejections.SetName, Code);
        }

        if (dueDays is < 0 or > 366)
        {
            return new Rejection(Rejections.SetDueDays, Code, dueDays);
        }

        (Name, Regime, DueDays) = (name.Trim(), regime, dueDays);
        return null;
    }

    /// <summary>Its latest period that lies within another: what a round about that other asks for.</summary>
    /// <returns>Null where the form's periods are longer than that.</returns>
    public Period? LastWithin(Period period) => PeriodTime.Within(Kind, period.Start, period.End).Select(p => (Period?)p).LastOrDefault();

    /// <summary>The last day on which it is handed in on time.</summary>
    /// <param name="rules">Rules of all regimes; of its own, the one that governs the period decides, one for the level before one for all.</param>
    public DateOnly Due(Period period, UnitLevel level, IEnumerable<RegimeRule> rules)
    {
        var governing = rules.Where(r => r.Regime == Regime && r.Governs(period, level)).OrderBy(r => r.Level is null).FirstOrDefault();
        return governing?.Due(period) ?? period.End.AddDays(DueDays);
    }
}

/// <summary>One row of a form.</summary>
/// <param name="Section">The heading it stands under; empty for none.</param>
/// <param name="SkipUnless">A condition without which the row is not asked; empty for always.</param>
public sealed record DataSetElement(int DataSet, int Element, int Order, string Section, string SkipUnless = "");

/// <summary>A unit that is asked.</summary>
public sealed record DataSetUnit(int DataSet, UnitId Unit);

/// <summary>How far one unit's form for one period has come.</summary>
public enum FormState
{
    Draft,
    Submitted,

    /// <summary>Passed by the unit's own approver.</summary>
    Passed,

    /// <summary>Accepted by the office: nothing is changed any more.</summary>
    Locked,
}

/// <summary>One unit's form for one period.</summary>
public sealed class DataSetForm
{
    public int DataSet { get; init; }

    public int Period { get; init; }

    public UnitId Unit { get; init; }

    public FormState State { get; private set; }

    /// <summary>The unit said itself that there is nothing to report.</summary>
    public bool IsNothing { get; private set; }

    /// <summary>When it was first handed in; null while it was not. Timeliness is told from it.</summary>
    public DateTimeOffset? CompletedAt { get; private set; }

    public string CompletedBy { get; private set; } = "";

    public bool IsComplete => CompletedAt is not null;

    /// <param name="on">When it was handed in elsewhere, whatever was known here; null for where that is not told.</param>
    public void Submit(DateTimeOffset at, string by, bool nothing, DateTimeOffset? on = null)
    {
        State = State is FormState.Draft ? FormState.Submitted : State;
        (CompletedAt, CompletedBy, IsNothing) = (on ?? CompletedAt ?? at, by, nothing);
    }

    public Rejection? Advance(FormState to)
    {
        if ((State, to) is not ((FormState.Submitted, FormState.Passed) or (FormState.Passed, FormState.Locked)))
        {
            return new Rejection(Rejections.FormStep);
        }

        State = to;
        return null;
    }

    /// <summary>Opens it again for the unit; what was handed in stays counted as handed in.</summary>
    public void GiveBack() => (State, IsNothing) = (FormState.Draft, false);

    /// <summary>Takes the handing in back, as if it had not been.</summary>
    public void Undo() => (State, IsNothing, CompletedAt, CompletedBy) = (FormState.Draft, false, null, "");
}

/// <summary>A period that is closed for a form: no unit changes its figures any more, until it is opened again.</summary>
public sealed record DataSetClosure(int DataSet, int Period, DateTimeOffset At);
