namespace Curriculum.Model;

/// <summary>On what an equivalence rests, with the reason in words.</summary>
public sealed record Ground(GroundKind Kind, LocalizedText Text);
