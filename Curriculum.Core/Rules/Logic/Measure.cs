using System.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Rules.Logic;

/// <summary>One whole number about a candidate, as far as bounds tell its values apart: the higher bound is never met without the lower.</summary>
/// <param name="least">The least value that there can be.</param>
/// <param name="most">The greatest.</param>
/// <param name="isOwn">Whether it is what the profile says alone, of which rules ask only that it is not too much.</param>
internal sealed class Measure(long least, long most, bool isOwn) : Subject
{
    private readonly SortedDictionary<long, Requirement> _bounds = [];
    private readonly Dictionary<long, int> _nodes = [];

    /// <summary>Gets the bounds that tell values apart.</summary>
    public IEnumerable<long> Bounds => _bounds.Keys;

    /// <summary>Takes in a comparison.</summary>
    public void Add(MeasureBound bound, Requirement literal)
    {
        if (bound.Comparison is not (Comparison.Above or Comparison.AtMost))
        {
            Add(bound.From, literal, isOwn ? Comparison.Below : Comparison.AtLeast);
        }

        if (bound.Comparison is not (Comparison.AtLeast or Comparison.Below))
        {
            Add(bound.Beyond, literal, isOwn ? Comparison.AtMost : Comparison.Above);
        }
    }

    /// <inheritdoc/>
    public override int Define(DecisionDiagram diagram, List<NamedCondition> names)
    {
        var (axioms, lower) = (DecisionDiagram.True, DecisionDiagram.True);
        foreach (var (bound, literal) in _bounds)
        {
            var node = diagram.NewVariable();
            names.Add(new NamedCondition(literal, isOwn));
            _nodes.Add(bound, node);
            axioms = diagram.And(axioms, diagram.Implies(node, lower));
            lower = node;
        }

        return axioms;
    }

    /// <summary>Returns where the value is at least a bound that was taken in.</summary>
    public int AtLeast(long bound) =>
        bound <= least ? DecisionDiagram.True
        : bound > most ? DecisionDiagram.False
        : _nodes[bound];

    /// <summary>Returns where a comparison holds that was taken in.</summary>
    public int Of(MeasureBound bound, DecisionDiagram diagram) =>
        bound.Comparison switch
        {
            Comparison.AtLeast => AtLeast(bound.From),
            Comparison.Above => AtLeast(bound.Beyond),
            Comparison.AtMost => diagram.Not(AtLeast(bound.Beyond)),
            Comparison.Below => diagram.Not(AtLeast(bound.From)),
            Comparison.Exactly => diagram.And(AtLeast(bound.From), diagram.Not(AtLeast(bound.Beyond))),
            _ => throw new UnreachableException(),
        };

    private void Add(long bound, Requirement literal, Comparison comparison)
    {
        if (bound > least && bound <= most)
        {
            _bounds.TryAdd(bound, Comparing(literal, comparison));
        }
    }

    private static Requirement Comparing(Requirement literal, Comparison comparison) =>
        literal switch
        {
            Requirement.Age age => age with { Comparison = comparison },
            Requirement.LearningLevel level => level with { Comparison = comparison },
            Requirement.LanguageLevel level => level with { Comparison = comparison },
            Requirement.ScaleStep step => step with { Comparison = comparison },
            Requirement.InCohort cohort => cohort with { Comparison = comparison },
            Requirement.OnDate date => date with { Comparison = comparison },
            _ => throw new UnreachableException(),
        };
}
