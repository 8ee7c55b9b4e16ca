using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Core.Tests.Planning;

/// <summary>Tries every plan there is, step by step, as the language says what a step is. For small catalogs only.</summary>
/// <remarks>Written from the text of the language, with bits for everything that may be held; it shares nothing with the planner.</remarks>
internal sealed class BruteForce
{
    private readonly Catalog _catalog;
    private readonly BruteStanding _standing;
    private readonly BruteStarts _starts;
    private readonly Reference _goal;
    private readonly bool _claims;
    private string? _without;

    private BruteForce(
        Catalog catalog,
        PathQuestion question,
        bool hopeful,
        bool claims = true,
        IReadOnlyCollection<Requirement>? assumed = null
    )
    {
        (_catalog, _goal, _claims) = (catalog, question.Goal, claims);
        _standing = new BruteStanding(catalog, question.Profile, hopeful, assumed ?? []);
        _starts = new BruteStarts(catalog, _standing);
    }

    /// <summary>Returns the least there is, or null when nothing reaches the goal; claims, weeks, steps and first role break ties.</summary>
    public static Value? Least(
        Catalog catalog,
        PathQuestion question,
        bool hopeful,
        string? without = null,
        bool claims = true
    ) => new BruteForce(catalog, question, hopeful, claims) { _without = without }.Search();

    /// <summary>Returns the least there is when some unknown literals hold, or null.</summary>
    public static Value? Least(Catalog catalog, PathQuestion question, IReadOnlyCollection<Requirement> assumed) =>
        new BruteForce(catalog, question, hopeful: false, claims: true, assumed).Search();

    /// <summary>Returns how many of these steps may be done in this order, and what is held without their own step before each.</summary>
    public static (int Done, List<HashSet<string>> Held) Run(Catalog catalog, PathQuestion question, Plan plan)
    {
        var force = new BruteForce(catalog, question, hopeful: false);
        var (state, before) = (0UL, new List<HashSet<string>>());
        foreach (var claim in plan.Claims)
        {
            state |= force._standing.Bit($"{claim}~");
        }

        for (var index = 0; index < plan.Steps.Length; )
        {
            force._standing.Stand(state);
            var together = plan.Steps[index] is PlanStep.Study study ? study.Alongside.Length + 1 : 1;
            var added = plan.Steps.Skip(index).Take(together).Aggregate(0UL, (bits, step) => bits | force.Added(step));
            before.AddRange(Enumerable.Repeat(force._standing.Names(), together));
            if (!force.Steps(state).Any(each => each.Added == added))
            {
                return (index, before);
            }

            state |= added;
            index += together;
        }

        force._standing.Stand(state);
        before.Add(force._standing.Names());
        return (before.Count - 1, before);
    }

    private ulong Added(PlanStep step) =>
        step switch
        {
            PlanStep.Study study => study.Studied.Aggregate(
                Bit(study.Module.Value),
                (bits, outcome) => bits | Bit(outcome.ToString())
            ),
            PlanStep.Work work => Bit(work.Experience.Value),
            PlanStep.Renew renew => Bit($"{renew.Paper}+"),
            PlanStep.Assess exam => Bit($"{exam.Module}~"),
            _ => 0,
        };

    private Value? Search()
    {
        var open = new PriorityQueue<ulong, (int, int, int, int)>();
        var seen = new Dictionary<ulong, Value> { [0] = new Value(0, 0, 0, 0, int.MaxValue) };
        Value? best = null;
        open.Enqueue(0, (0, 0, 0, 0));
        while (open.TryDequeue(out var state, out var cost))
        {
            if (best is not null && cost.CompareTo((best.Hours, best.Claimed, best.Weeks, best.Steps)) > 0)
            {
                break;
            }

            _standing.Stand(state);
            var value = seen[state];
            if (
                value.First == int.MaxValue
                && _catalog.Roles.Any(role => role.Employable && _standing.Holds(new Reference.ToRole(role.Id)))
            )
            {
                value = value with { First = value.Hours };
            }

            if (_standing.Holds(_goal))
            {
                best = best is null || value.First < best.First ? value : best;
            }

            foreach (var (added, step) in Steps(state).ToList())
            {
                if (_without is not null && (added & Bit(_without)) != 0)
                {
                    continue;
                }

                var next = new Value(
                    value.Hours + step.Hours,
                    value.Claimed + step.Claimed,
                    value.Weeks + step.Weeks,
                    value.Steps + step.Steps,
                    value.First
                );
                if (!seen.TryGetValue(state | added, out var known))
                {
                    seen.Add(state | added, next);
                    open.Enqueue(state | added, (next.Hours, next.Claimed, next.Weeks, next.Steps));
                }
                else if (next.First < known.First)
                {
                    seen[state | added] = next;
                }
            }
        }

        return best;
    }

    /// <summary>Every step that may start, and every claim that may be made, with what it adds.</summary>
    private IEnumerable<(ulong Added, (int Hours, int Claimed, int Weeks, int Steps) Cost)> Steps(ulong state)
    {
        foreach (var work in _catalog.Experiences.Where(work => (state & Bit(work.Id.Value)) == 0))
        {
            if (Admits(work.Requires))
            {
                yield return (Bit(work.Id.Value), (0, 0, work.Duration.PlanningWeeks, 1));
            }
        }

        foreach (var paper in _catalog.Credentials.Where(paper => (state & Bit($"{paper.Id}+")) == 0))
        {
            if (paper.Renewal is { Refresher: null } renewal && _standing.Had(paper.Id))
            {
                yield return (Bit($"{paper.Id}+"), (renewal.Load.Hours, 0, 0, 1));
            }
        }

        foreach (var step in _catalog.Modules.SelectMany(module => Steps(module, state)))
        {
            yield return step;
        }

        foreach (var (added, hours, count) in _starts.Of(state))
        {
            yield return (added, (hours, 0, 0, count));
        }
    }

    private IEnumerable<(ulong Added, (int Hours, int Claimed, int Weeks, int Steps) Cost)> Steps(
        Module module,
        ulong state
    )
    {
        foreach (var outcome in module.Outcomes.Where(each => _claims && (state & Bit($"{each.Id}~")) == 0))
        {
            if (
                module.Exemptions.Any(each =>
                    each.Covers.Contains(outcome.Id) && _standing.Holds(each.If.Requirement, BruteStanding.All)
                )
            )
            {
                yield return (Bit($"{outcome.Id}~"), (0, outcome.Load.Hours, 0, 0));
            }
        }

        if (
            (state & Bit($"{module.Id}~")) == 0
            && Admits(module.Requires)
            && _standing.Holds(new Reference.ToModule(module.Id))
            && module.Awards.Credentials.Any(paper => _catalog.Find(paper)!.Exam)
        )
        {
            yield return (Bit($"{module.Id}~"), (0, 0, 0, 1));
        }
    }

    private bool Admits(IEnumerable<Rule> rules) =>
        rules.All(rule => _standing.Holds(rule.Requirement, BruteStanding.All));

    private ulong Bit(string id) => _standing.Bit(id);

    /// <summary>What a plan takes.</summary>
    internal sealed record Value(int Hours, int Claimed, int Weeks, int Steps, int First);
}
