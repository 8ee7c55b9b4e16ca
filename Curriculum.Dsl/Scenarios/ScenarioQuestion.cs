using Curriculum.Model;

namespace Curriculum.Dsl.Scenarios;

/// <summary>What a scenario asks: the way to a goal, or whether a rule holds.</summary>
public abstract record ScenarioQuestion
{
    private ScenarioQuestion() { }

    /// <summary>Asks for the shortest way to a goal.</summary>
    public sealed record ToGoal(Reference Goal) : ScenarioQuestion;

    /// <summary>Asks whether a rule holds for the candidate as he is.</summary>
    public sealed record OfRule(Requirement Rule) : ScenarioQuestion;
}
