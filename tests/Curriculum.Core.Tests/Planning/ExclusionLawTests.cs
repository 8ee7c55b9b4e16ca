using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Core.Tests.Planning;

/// <summary>What must be true of every answer when modules exclude others: then doing more can close a way.</summary>
public sealed class ExclusionLawTests
{
    private static readonly Lazy<List<Answered>> Cases = new(() =>
        [.. Enumerable.Range(0, 2500).Select(Answered.ExcludingOf)]
    );

    [Fact]
    public void The_answer_is_the_least_of_all_plans() => Cases.Value.ForEach(Laws.IsLeast);

    [Fact]
    public void A_true_answer_is_taken() => Cases.Value.ForEach(Laws.IsTaken);

    [Fact]
    public void Only_what_no_choice_reaches_by_doing_everything_is_out_of_reach() =>
        Cases.Value.ForEach(Laws.IsReachedByDoingEverything);

    [Fact]
    public void The_hours_without_claims_are_the_least_of_all_plans_without_claims() =>
        Cases.Value.ForEach(Laws.KnowsTheHoursWithoutClaims);

    [Fact]
    public void Every_step_has_a_reason_in_the_catalog() => Cases.Value.ForEach(Laws.HasReasons);

    [Fact]
    public void The_answer_does_not_depend_on_the_order_of_the_parts() =>
        Cases
            .Value.Take(500)
            .ToList()
            .ForEach(each => Laws.IsTheSameInAnotherOrder(each, RandomCase.ExcludingOf(each.Seed)));

    /// <summary>Every step without which no plan is left is forced, and no other.</summary>
    [Fact]
    public void A_step_is_forced_when_no_plan_does_without_it()
    {
        foreach (var (seed, catalog, question, result) in Cases.Value.Take(1000))
        {
            foreach (var step in result is PlanResult.Found found ? found.Plan.Steps.OfType<PlanStep.Study>() : [])
            {
                var without = BruteForce.Least(catalog, question, hopeful: false, step.Module.Value);
                Assert.True(step.Forced == without is null, $"{seed}: {step.Module}");
            }
        }
    }

    /// <summary>The plan of who does not know what excludes what is refused just when it breaks that.</summary>
    [Fact]
    public void A_plan_that_breaks_an_exclusion_is_refused()
    {
        var (broken, whole) = (0, 0);
        foreach (var (seed, catalog, question, _) in Cases.Value)
        {
            if (Without(catalog, _ => true).Ask(question) is not PlanResult.Found { Plan: var plan })
            {
                continue;
            }

            var breaks = Breaks(catalog, question, plan);
            (broken, whole) = breaks ? (broken + 1, whole) : (broken, whole + 1);
            var refused = PathChecker
                .Check(catalog, question, plan)
                .Any(fault => fault.Kind == PathFaultKind.NotAdmitted);
            Assert.True(refused == breaks, $"{seed}");
        }

        Assert.True(broken > 25 && whole > 25, $"{broken} {whole}");
    }

    /// <summary>Where exclusions alone stand in the way, there is a way without those that are named, and none with all but one gone.</summary>
    [Fact]
    public void The_exclusions_that_are_named_stand_in_the_way()
    {
        var named = 0;
        foreach (var (seed, catalog, question, result) in Cases.Value)
        {
            if (
                result is not PlanResult.Impossible { Blocked: var blocked }
                || blocked.Any(rule => rule.Place is null || Excluded(rule) is null)
            )
            {
                continue;
            }

            named++;
            var excluded = blocked.Select(rule => Excluded(rule)!.Value).ToList();
            Assert.True(Without(catalog, excluded.Contains).Ask(question) is not PlanResult.Impossible, $"{seed}");
            foreach (var kept in excluded)
            {
                var others = Without(catalog, each => each != kept && excluded.Contains(each));
                Assert.True(others.Ask(question) is PlanResult.Impossible, $"{seed}: {kept}");
            }
        }

        Assert.True(named > 10, $"{named}");
    }

    private static ModuleId? Excluded(BlockedRule rule) =>
        rule is { Place.Key: "excludes", Requirement: Requirement.Not(Requirement.Held(Reference.ToModule(var id), _)) }
            ? id
            : null;

    private static bool Breaks(Catalog catalog, PathQuestion question, Plan plan)
    {
        var studied = plan.Steps.OfType<PlanStep.Study>().Select(step => catalog.Find(step.Module)!).ToList();
        var standing = new BruteStanding(catalog, question.Profile, hopeful: false, []);
        return studied.Exists(module =>
            module.Excludes.Any(other =>
                studied.Exists(each => each.Id == other) || !standing.Lacks(new Reference.ToModule(other))
            )
        );
    }

    private static Catalog Without(Catalog catalog, Func<ModuleId, bool> excluded) =>
        new(
            new CatalogParts
            {
                Manifest = catalog.Manifest,
                Modules =
                [
                    .. catalog.Modules.Select(module =>
                        module with
                        {
                            Excludes = [.. module.Excludes.Where(each => !excluded(each))],
                        }
                    ),
                ],
                Credentials = catalog.Credentials,
                Roles = catalog.Roles,
                Equivalences = [.. catalog.Equivalences.Where(each => each.BackOf is null)],
                Experiences = catalog.Experiences,
                Providers = catalog.Providers,
                Offerings = catalog.Offerings,
            }
        );
}
