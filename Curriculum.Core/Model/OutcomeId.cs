namespace Curriculum.Model;

/// <summary>The identifier of a learning outcome: a name inside its module, written <c>net/b1k1.w1</c>.</summary>
public readonly record struct OutcomeId(ModuleId Module, string Name)
{
    /// <summary>The name of the one outcome of a module that declares none.</summary>
    public const string Whole = "geheel";

    /// <inheritdoc/>
    public override string ToString() => $"{Module}.{Name}";
}
