namespace Domain.Packs;

/// <summary>The rules by which an official document is laid out and numbered.</summary>
public enum DocumentRegime
{
    /// <summary>Guidance 36-HD/VPTW of 3 April 2018: numbers run per type through one term.</summary>
    Party,

    /// <summary>Decree 30/2020/NĐ-CP, annexes I and III: numbers run per calendar year.</summary>
    State,
}
