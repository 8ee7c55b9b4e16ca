using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Curriculum.Model;

namespace Curriculum.Rules.Logic;

/// <summary>Decides about requirements what no single candidate can show: what can hold, what follows, what is the same.</summary>
/// <remarks>
/// Conditions on one value, one thing or one trade are weighed against each other, and what a catalog gives or includes
/// goes with what gives it. All else is taken to be independent: a role of its rules, an age of the day, an expression of
/// all that it reads. A length in
/// months is compared with one in days for every day of the calendar.
/// </remarks>
public sealed class RequirementLogic
{
    private static readonly ConditionalWeakTable<Catalog, RequirementLogic> Made = [];

    private readonly CountedOnce _sometimes;
    private readonly CountedOnce _always;

    private RequirementLogic(Catalog catalog)
    {
        Catalog = catalog;
        Gifts = new Gifts(catalog);
        _sometimes = new CountedOnce(catalog, asOf: null);
        _always = CountedOnce.EveryDay(catalog);
        Sums = new SumSets(catalog);
    }

    /// <summary>Gets what whoever holds something has with it.</summary>
    internal Gifts Gifts { get; }

    /// <summary>Gets over what sums are taken.</summary>
    internal SumSets Sums { get; }

    /// <summary>Gets the catalog that gives the names their meaning.</summary>
    internal Catalog Catalog { get; }

    /// <summary>Returns the logic of the rules of a catalog; made once.</summary>
    public static RequirementLogic Of(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return Made.GetValue(catalog, static each => new RequirementLogic(each));
    }

    /// <summary>Returns whether somebody can meet a requirement.</summary>
    public Conclusion Satisfiable(Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        var all = Over([requirement]);
        return all.CanBe(all.Of(requirement));
    }

    /// <summary>Returns whether everybody meets a requirement.</summary>
    public Conclusion Valid(Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        var all = Over([requirement]);
        return Never(all, all.Not(all.Of(requirement)));
    }

    /// <summary>Returns whether whoever meets the one requirement meets the other.</summary>
    public Conclusion Implies(Requirement premise, Requirement conclusion)
    {
        ArgumentNullException.ThrowIfNull(premise);
        ArgumentNullException.ThrowIfNull(conclusion);
        var all = Over([premise, conclusion]);
        return Never(all, all.And(all.Of(premise), all.Not(all.Of(conclusion))));
    }

    /// <summary>Returns whether the same people meet both requirements.</summary>
    public Conclusion Equivalent(Requirement one, Requirement other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var all = Over([one, other]);
        return Never(all, all.Differ(all.Of(one), all.Of(other)));
    }

    /// <summary>Returns the situations that some requirements tell apart.</summary>
    internal Situations Over(ImmutableArray<Requirement> requirements) => new(this, requirements);

    /// <summary>Returns the indices of the parts of a count that count as one; null when that depends on the day.</summary>
    internal ImmutableArray<ImmutableArray<int>>? Groups(ImmutableArray<Requirement> parts)
    {
        ImmutableArray<ImmutableArray<int>> groups = [.. _sometimes.Groups(parts)];
        return groups.Length == parts.Length || groups.Length == _always.Groups(parts).Count() ? groups : null;
    }

    /// <summary>Returns how many parts of a count count, on the day when fewest do.</summary>
    internal int Different(ImmutableArray<Requirement> parts) => _sometimes.Groups(parts).Count();

    /// <summary>Returns the most that a sum can reach: hours, or modules.</summary>
    internal long Most(Requirement.Sum sum) =>
        sum.Unit == SumUnit.Modules
            ? Different([.. Sums.Items(sum.Set).Select(item => new Requirement.Held(item))])
            : Sums.Weights(sum).Sum(each => each.Weight);

    private static Conclusion Never(Situations all, int node)
    {
        var (answer, example) = all.CanBe(node);
        return new Conclusion(RequirementEvaluator.Not(answer), example);
    }
}
