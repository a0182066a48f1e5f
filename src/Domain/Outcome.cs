using System.Diagnostics.CodeAnalysis;

namespace Domain;

/// <summary>
/// A refusal a person can act on: a stable code, and the values its sentence needs.
/// The code is a key of <c>Texts.resx</c>; <see cref="Rejections"/> lists every one.
/// </summary>
public sealed record Rejection(string Code, params object[] Values);

/// <summary>What a rule answers: the new value, or why not.</summary>
public readonly record struct Outcome<T>
{
    private Outcome(T? value, Rejection? rejection) => (Value, Rejection) = (value, rejection);

    public T? Value { get; }

    public Rejection? Rejection { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Rejection))]
    public bool Accepted => Rejection is null;

    public static implicit operator Outcome<T>(T value) => new(value, rejection: null);

    public static implicit operator Outcome<T>(Rejection rejection) => new(default, rejection);
}
