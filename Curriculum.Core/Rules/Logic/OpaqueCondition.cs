using Curriculum.Model;

namespace Curriculum.Rules.Logic;

/// <summary>An expression, of which nothing is known but that it holds or does not.</summary>
internal sealed class OpaqueCondition(Requirement.Script script) : Subject
{
    /// <summary>Gets where it holds.</summary>
    public int Node { get; private set; }

    /// <inheritdoc/>
    public override int Define(DecisionDiagram diagram, List<NamedCondition> names)
    {
        Node = diagram.NewVariable();
        names.Add(new NamedCondition(script));
        return DecisionDiagram.True;
    }
}
