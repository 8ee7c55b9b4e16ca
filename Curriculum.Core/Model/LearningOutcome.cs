using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>What a learner can do after a module, and the hours it takes to learn.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Text">What the learner can do.</param>
/// <param name="Load">The hours; at least one.</param>
/// <param name="Alignments">Links to outside frameworks.</param>
/// <param name="IsPart">Whether it covers only a part of the work process it is aligned with.</param>
public sealed record LearningOutcome(
    OutcomeId Id,
    LocalizedText Text,
    StudyLoad Load,
    ImmutableArray<Alignment> Alignments,
    bool IsPart
);
