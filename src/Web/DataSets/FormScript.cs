using System.Text.Json;
using Domain.Expressions;
using Platform.DataSets;
using Web.Texts;

namespace Web.DataSets;

/// <summary>What the grid's script needs to hold a form against its rules as one types: each rule's formula in its JSON form, and its sentence.</summary>
internal static class FormScript
{
    // A chain of a hundred operators is as many arrays deep.
    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 1000 };

    /// <summary>The condition without which a row is not asked; null where it always is.</summary>
    public static string? Skip(FormRow row) => row.SkipUnless.Length == 0 ? null : JsonSerializer.Serialize(Formula.Parse(row.SkipUnless).Value!.ToJson(), Deep);

    public static string Of(OpenedForm form) => JsonSerializer.Serialize(form.Rules.Select(r => new { f = Formula.Parse(r.Condition).Value!.ToJson(), m = Words.IsEnglish && r.MessageEnglish.Length > 0 ? r.MessageEnglish : r.Message }), Deep);
}
