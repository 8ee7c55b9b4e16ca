namespace Curriculum.Model;

/// <summary>Something about a candidate that rules may ask.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Question">The question that is put to a candidate whose answer is unknown.</param>
public sealed record Fact(FactId Id, LocalizedText Question)
{
    /// <summary>Gets what answers it has.</summary>
    public FactKind Kind { get; init; }
}
