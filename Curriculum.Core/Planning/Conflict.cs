using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>Two modules of which one plan studies at most one.</summary>
/// <param name="Start">The action that starts the module that excludes the other.</param>
/// <param name="Other">The action that starts the other.</param>
/// <param name="Excluded">The other module.</param>
internal readonly record struct Conflict(int Start, int Other, ModuleId Excluded)
{
    /// <summary>Gets what the exclusion asks.</summary>
    public Requirement Literal => LiteralOf(Excluded);

    /// <summary>Returns what excluding a module asks: that it is not held.</summary>
    public static Requirement LiteralOf(ModuleId excluded) =>
        new Requirement.Not(new Requirement.Held(new Reference.ToModule(excluded)));
}
