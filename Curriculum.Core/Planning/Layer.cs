namespace Curriculum.Planning;

/// <summary>What counts as held by whoever asks. Each layer holds all that the layers before it hold.</summary>
internal enum Layer
{
    /// <summary>Held at the start, or studied; read by full equivalences of one step and by rules that say so.</summary>
    Earned,

    /// <summary>And what chains of transitive full equivalences give; read by those.</summary>
    Chained,

    /// <summary>And what any full equivalence gives; read by partial equivalences.</summary>
    Full,

    /// <summary>And what partial equivalences give: everything; read by the rules of modules, roles and experience.</summary>
    Held,
}
