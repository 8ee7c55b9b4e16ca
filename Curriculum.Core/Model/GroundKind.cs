namespace Curriculum.Model;

/// <summary>On what an equivalence rests.</summary>
public enum GroundKind
{
    /// <summary>The content is the same.</summary>
    Content,

    /// <summary>A sector agreed on it.</summary>
    Agreement,

    /// <summary>An examination board decided it.</summary>
    ExamBoard,

    /// <summary>Skills overlap; never enough for an adopted equivalence.</summary>
    Overlap,
}
