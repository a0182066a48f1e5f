namespace Domain.Rounds;

/// <summary>A form that a round asks for beside the words.</summary>
public sealed record RoundDataSet(RoundId Round, int DataSet);
