using Domain.Expressions;

namespace Domain.DataSets;

/// <summary>What must hold between the figures of a form: <c>#{HS_BO} &lt;= #{HS}</c>. Where a figure is missing it says nothing.</summary>
public sealed class ValidationRule
{
    private ValidationRule() { }

    public int Id { get; private init; }

    public string Code { get; private init; } = "";

    /// <summary>What is wrong when it does not hold, as a sentence in Vietnamese.</summary>
    public string Message { get; private init; } = "";

    public string MessageEnglish { get; private init; } = "";

    public string Condition { get; private init; } = "";

    /// <summary>The form it belongs to; every form that has its elements where null.</summary>
    public int? DataSet { get; private init; }

    /// <summary>Whether a form that breaks it cannot be handed in even with a reason.</summary>
    public bool IsHard { get; private init; }

    public static Outcome<ValidationRule> Define(int id, string code, string message, string messageEnglish, string condition, int? dataSet, bool isHard)
    {
        var parsed = Formula.Parse(condition);
        if (!parsed.Accepted)
        {
            return parsed.Rejection;
        }

        if (parsed.Value.DividesByZero)
        {
            return new Rejection(Rejections.FormulaZero, condition, code);
        }

        if (!DataElements.DataElement.IsCode(code) || string.IsNullOrWhiteSpace(message) || !parsed.Value.Root.IsCondition || parsed.Value.References().Count == 0)
        {
            return new Rejection(Rejections.RuleWrong, code);
        }

        return new ValidationRule { Id = id, Code = code, Message = message.Trim(), MessageEnglish = messageEnglish.Trim(), Condition = condition, DataSet = dataSet, IsHard = isHard };
    }
}
