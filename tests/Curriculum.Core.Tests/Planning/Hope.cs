using System.Collections.Immutable;
using Curriculum.Model;
using Curriculum.Planning;
using Curriculum.Rules;

namespace Curriculum.Core.Tests.Planning;

/// <summary>What whoever hopes for the best assumes.</summary>
internal static class Hope
{
    /// <summary>Returns every literal of the catalog that is unknown.</summary>
    public static ImmutableArray<Requirement> Of(Catalog catalog, PathQuestion question)
    {
        var premises = new Premises(
            new Dossier(catalog, question.Profile, question.AsOf),
            new ScopeTest(catalog, question.Profile.School, question.AsOf),
            []
        );
        return
        [
            .. PlanGraph
                .Of(catalog, question.AsOf)
                .Leaves.Values.Where(premises.Unknown)
                .OfType<Premise.Shown>()
                .Select(premise => premise.Literal),
        ];
    }
}
