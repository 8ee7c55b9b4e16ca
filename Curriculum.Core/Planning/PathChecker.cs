using System.Collections.Immutable;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Planning;

/// <summary>Checks a plan by doing its steps one by one, with nothing but the rules of the catalog.</summary>
/// <remarks>It does not know how plans are found, and it does not say that a plan is the shortest: that is the proof's part.</remarks>
public static class PathChecker
{
    /// <summary>Returns what is wrong with a plan; nothing when it holds whatever the unknown facts are.</summary>
    public static ImmutableArray<PathFault> Check(Catalog catalog, PathQuestion question, Plan plan) =>
        Check(catalog, question, plan, []);

    /// <summary>Returns what is wrong with a plan that assumes some unknown literals to hold.</summary>
    public static ImmutableArray<PathFault> Check(
        Catalog catalog,
        PathQuestion question,
        Plan plan,
        ImmutableArray<Requirement> assumes
    )
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(plan);
        var dossier = new Dossier(catalog, question.Profile, question.AsOf);
        var standing = new Standing(dossier, assumes, plan.Claims);
        return new PathChecking(dossier, standing, new Admission(dossier, assumes)).Check(plan, question.Goal);
    }

    /// <summary>Returns whether whoever does everything that can be done reaches the goal when some unknown literals hold.</summary>
    /// <remarks>No plan leads to a goal that this does not reach; what is unknown excludes nothing.</remarks>
    public static bool IsReachable(Catalog catalog, PathQuestion question, ImmutableArray<Requirement> assumes)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(question);
        return new FullReach(new Dossier(catalog, question.Profile, question.AsOf), question.Goal, assumes).Reaches();
    }
}
