namespace Curriculum.Model;

/// <summary>Something about a candidate that is yes or no and that rules may ask.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Question">The question that is put to a candidate whose answer is unknown.</param>
public sealed record Fact(FactId Id, LocalizedText Question);
