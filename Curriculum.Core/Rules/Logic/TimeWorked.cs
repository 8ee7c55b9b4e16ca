using System.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Rules.Logic;

/// <summary>The experience in one trade, as far as conditions tell it apart: all of it, or what lies within a stretch.</summary>
internal sealed class TimeWorked : Subject
{
    private const int MostConditions = 16;

    private readonly Dictionary<Requirement.Experience, int> _nodes = [];
    private readonly List<Requirement.Experience> _conditions = [];

    /// <inheritdoc/>
    public override bool IsOpen => _conditions.Count > MostConditions;

    /// <summary>Takes in a condition.</summary>
    public void Add(Requirement.Experience literal)
    {
        if (literal.Comparison is not (Comparison.Above or Comparison.AtMost))
        {
            Add(literal, Comparison.AtLeast);
        }

        if (literal.Comparison is not (Comparison.AtLeast or Comparison.Below))
        {
            Add(literal, Comparison.Above);
        }
    }

    /// <inheritdoc/>
    public override int Define(DecisionDiagram diagram, List<NamedCondition> names)
    {
        if (IsOpen)
        {
            return DecisionDiagram.True;
        }

        foreach (var condition in _conditions)
        {
            _nodes.Add(condition, diagram.NewVariable());
            names.Add(new NamedCondition(condition));
        }

        var axioms = DecisionDiagram.True;
        foreach (var one in _conditions)
        {
            if (CannotHold(one))
            {
                axioms = diagram.And(axioms, diagram.Not(_nodes[one]));
            }
            else if (one is { Minimum.Amount: 0, Comparison: Comparison.AtLeast })
            {
                axioms = diagram.And(axioms, _nodes[one]);
            }

            foreach (var other in _conditions.Where(other => other != one && Implies(one, other)))
            {
                axioms = diagram.And(axioms, diagram.Implies(_nodes[one], _nodes[other]));
            }
        }

        return axioms;
    }

    /// <summary>Returns where a condition holds that was taken in.</summary>
    public int Of(Requirement.Experience literal, DecisionDiagram diagram)
    {
        if (IsOpen)
        {
            return DecisionDiagram.False;
        }

        return literal.Comparison switch
        {
            Comparison.AtLeast or Comparison.Above => _nodes[literal],
            Comparison.AtMost => diagram.Not(Node(Comparison.Above)),
            Comparison.Below => diagram.Not(Node(Comparison.AtLeast)),
            Comparison.Exactly => diagram.And(Node(Comparison.AtLeast), diagram.Not(Node(Comparison.Above))),
            _ => throw new UnreachableException(),
        };

        int Node(Comparison comparison) => _nodes[literal with { Comparison = comparison }];
    }

    private void Add(Requirement.Experience literal, Comparison comparison)
    {
        var condition = literal with { Comparison = comparison };
        if (!IsOpen && !_conditions.Contains(condition))
        {
            _conditions.Add(condition);
        }
    }

    /// <summary>In a stretch nobody works longer than it lasts.</summary>
    private static bool CannotHold(Requirement.Experience condition) =>
        condition.Within is { } stretch
        && PeriodLengths.OnEveryDay(
            (month, day) => Asked(condition, month, day) > PeriodLengths.Back(stretch, month, day)
        );

    private static bool Implies(Requirement.Experience one, Requirement.Experience other) =>
        one.Within == other.Within && one.Comparison == other.Comparison
            ? PeriodLengths.NeverLonger(other.Minimum, one.Minimum)
            : PeriodLengths.OnEveryDay((month, day) => Implies(one, other, month, day));

    /// <summary>What was worked within a stretch lies within a longer one, and within a shorter one but for what the rest can hold.</summary>
    private static bool Implies(Requirement.Experience one, Requirement.Experience other, int month, int day)
    {
        var (stretch, part) = (Stretch(one, month, day), Stretch(other, month, day));
        var worked = Asked(one, month, day);
        return worked > stretch || worked - Math.Max(0, stretch - part) >= Asked(other, month, day);
    }

    private static long Stretch(Requirement.Experience condition, int month, int day) =>
        condition.Within is { } within ? PeriodLengths.Back(within, month, day) : int.MaxValue;

    private static long Asked(Requirement.Experience condition, int month, int day) =>
        condition.Comparison == Comparison.Above
            ? PeriodLengths.Back(condition.Minimum, month, day) + 1
            : PeriodLengths.Filled(condition.Minimum, month, day);
}
