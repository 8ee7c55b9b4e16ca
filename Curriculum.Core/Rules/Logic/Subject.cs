namespace Curriculum.Rules.Logic;

/// <summary>Something about a candidate that conditions of a rule may speak of together.</summary>
internal abstract class Subject
{
    /// <summary>Gets whether its conditions cannot be told apart, so that nothing is decided about them.</summary>
    public virtual bool IsOpen => false;

    /// <summary>Makes a variable of each condition that was taken in and adds its name; returns where they can hold together.</summary>
    public abstract int Define(DecisionDiagram diagram, List<NamedCondition> names);
}
