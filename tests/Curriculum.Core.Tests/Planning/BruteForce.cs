using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Core.Tests.Planning;

/// <summary>Tries every plan there is, step by step, as the language says what a step is. For small catalogs only.</summary>
/// <remarks>Written from the text of the language, with bits for everything that may be held; it shares nothing with the planner.</remarks>
internal sealed class BruteForce
{
    private readonly Catalog _catalog;
    private readonly CandidateProfile _profile;
    private readonly bool _hopeful;
    private readonly Dictionary<string, int> _bits = new(StringComparer.Ordinal);
    private readonly ulong _start;
    private readonly List<Equivalence> _equivalences;
    private readonly int _goal;
    private string? _without;
    private ulong _earned;
    private ulong _chained;
    private ulong _full;
    private ulong _held;

    private BruteForce(Catalog catalog, PathQuestion question, bool hopeful)
    {
        (_catalog, _profile, _hopeful) = (catalog, question.Profile, hopeful);
        _equivalences =
        [
            .. catalog.Equivalences.Where(each => each.Status == EquivalenceStatus.Adopted && InScope(each)),
        ];
        foreach (
            var evidence in _profile.Holds.Select(evidence => evidence.What).Concat(hopeful ? _profile.Unknown : [])
        )
        {
            _start |= Bit(evidence.Id);
            if (evidence is Reference.ToModule module)
            {
                _start |= Outcomes(catalog.Find(module.Module)!);
            }
        }

        foreach (var fact in catalog.Manifest.Facts.Select(fact => fact.Id.Value))
        {
            _start |= _profile.Facts.GetValueOrDefault(fact, hopeful) ? Bit(fact) : 0;
        }

        _goal = Index(question.Goal.Id);
    }

    /// <summary>Returns the least there is, or null when nothing reaches the goal; weeks, steps and first role break ties.</summary>
    public static Value? Least(Catalog catalog, PathQuestion question, bool hopeful, string? without = null) =>
        new BruteForce(catalog, question, hopeful) { _without = without }.Search();

    /// <summary>Returns how many of these steps may be done in this order, and what is held without their own step before each.</summary>
    public static (int Done, List<HashSet<string>> Held) Run(
        Catalog catalog,
        PathQuestion question,
        IEnumerable<PlanStep> steps
    )
    {
        var (force, state, before) = (
            new BruteForce(catalog, question, hopeful: false),
            0UL,
            new List<HashSet<string>>()
        );
        foreach (var step in steps)
        {
            force.Stand(state);
            var added = force.Added(step);
            before.Add([.. force._bits.Where(bit => (force._held & (1UL << bit.Value)) != 0).Select(bit => bit.Key)]);
            if (!force.Steps(state).Any(each => each.Added == added))
            {
                return (before.Count - 1, before);
            }

            state |= added;
        }

        force.Stand(state);
        before.Add([.. force._bits.Where(bit => (force._held & (1UL << bit.Value)) != 0).Select(bit => bit.Key)]);
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
            _ => 0,
        };

    private Value? Search()
    {
        var open = new PriorityQueue<ulong, (int, int, int)>();
        var seen = new Dictionary<ulong, Value> { [0] = new Value(0, 0, 0, int.MaxValue) };
        Value? best = null;
        open.Enqueue(0, (0, 0, 0));
        while (open.TryDequeue(out var state, out var cost))
        {
            if (best is not null && cost.CompareTo((best.Hours, best.Weeks, best.Steps)) > 0)
            {
                break;
            }

            Stand(state);
            var value = seen[state];
            if (value.First == int.MaxValue && _catalog.Roles.Any(role => role.Employable && Has(_held, role.Id.Value)))
            {
                value = value with { First = value.Hours };
            }

            if ((_held & (1UL << _goal)) != 0)
            {
                best = best is null || value.First < best.First ? value : best;
            }

            foreach (var (added, step) in Steps(state).ToList())
            {
                if (_without is not null && Has(added, _without))
                {
                    continue;
                }

                var next = new Value(value.Hours + step.Hours, value.Weeks + step.Weeks, value.Steps + 1, value.First);
                if (!seen.TryGetValue(state | added, out var known))
                {
                    seen.Add(state | added, next);
                    open.Enqueue(state | added, (next.Hours, next.Weeks, next.Steps));
                }
                else if (next.First < known.First)
                {
                    seen[state | added] = next;
                }
            }
        }

        return best;
    }

    /// <summary>Every step that may start, with what it adds.</summary>
    private IEnumerable<(ulong Added, (int Hours, int Weeks) Cost)> Steps(ulong state)
    {
        foreach (var work in _catalog.Experiences.Where(work => !Has(state, work.Id.Value)))
        {
            if (work.Requires.All(rule => Holds(rule.Requirement, _held)))
            {
                yield return (Bit(work.Id.Value), (0, work.Duration.PlanningWeeks));
            }
        }

        foreach (var module in _catalog.Modules.Where(module => !Has(state, module.Id.Value)))
        {
            if (!module.Requires.All(rule => Holds(rule.Requirement, _held)))
            {
                continue;
            }

            for (var chosen = 1; chosen < 1 << module.Outcomes.Length; chosen++)
            {
                var studied = module.Outcomes.Where((_, index) => (chosen & (1 << index)) != 0).ToList();
                if (module.Outcomes.All(each => studied.Contains(each) || Has(_held, each.Id.ToString())))
                {
                    var added = studied.Aggregate(0UL, (bits, each) => bits | Bit(each.Id.ToString()));
                    yield return (added | Bit(module.Id.Value), (studied.Sum(each => each.Load.Hours), 0));
                }
            }
        }
    }

    /// <summary>What is earned, chained, fully credited and held when some steps are done.</summary>
    private void Stand(ulong state)
    {
        _earned = _start | state;
        for (var before = ~_earned; before != _earned; )
        {
            before = _earned;
            _earned = Closed(_earned);
        }

        _chained = _earned;
        for (var before = ~_chained; before != _chained; )
        {
            before = _chained;
            _chained = Closed(_chained | Gifts(EquivalenceKind.Covers, transitive: true, _chained));
        }

        _full = Closed(_chained | Gifts(EquivalenceKind.Covers, transitive: false, _earned));
        _held = _full | Gifts(EquivalenceKind.CoversPart, transitive: null, _full);
        foreach (var module in _catalog.Modules.Where(module => Has(state, module.Id.Value)))
        {
            _held |= Outcomes(module);
        }

        _held = Closed(_held);
    }

    private ulong Gifts(EquivalenceKind kind, bool? transitive, ulong read) =>
        _equivalences
            .Where(each => each.Kind == kind && (transitive is null || each.Transitive == transitive))
            .Where(each => Holds(each.From.Requirement, read))
            .SelectMany(each => each.Covers)
            .Aggregate(0UL, (bits, outcome) => bits | Bit(outcome.ToString()));

    /// <summary>Modules by their outcomes, awards by their modules, roles by their rules.</summary>
    private ulong Closed(ulong held)
    {
        for (var before = ~held; before != held; )
        {
            before = held;
            foreach (var module in _catalog.Modules)
            {
                held |= (held & Outcomes(module)) == Outcomes(module) ? Bit(module.Id.Value) : 0;
                if (Has(held, module.Id.Value))
                {
                    held = module.Awards.Credentials.Aggregate(held, (bits, paper) => bits | Bit(paper.Value));
                    held = module.Awards.Facts.Aggregate(held, (bits, fact) => bits | Bit(fact.Value));
                }
            }

            foreach (var role in _catalog.Roles)
            {
                var known = held;
                held |= role.Requires.All(rule => Holds(rule.Requirement, known)) ? Bit(role.Id.Value) : 0;
            }
        }

        return held;
    }

    private bool Holds(Requirement requirement, ulong held) =>
        requirement switch
        {
            Requirement.All all => all.Parts.All(part => Holds(part, held)),
            Requirement.Any any => any.Parts.Any(part => Holds(part, held)),
            Requirement.AtLeast count => count.Parts.Count(part => Holds(part, held)) >= count.Count,
            Requirement.Held { Earned: true } earned => Has(_earned, earned.What.Id),
            Requirement.Held other => Has(held, other.What.Id),
            Requirement.Age age => _profile.Born is { } born ? born.AddYears(age.Years) <= Questions.Day : _hopeful,
            Requirement.LanguageLevel level => Speaks(level, held),
            Requirement.Experience rule => (_profile.Experience is null && _hopeful)
                || _catalog.Experiences.Any(work =>
                    Has(held, work.Id.Value) && work.Trade == rule.Trade && work.Duration.Amount >= rule.Minimum.Amount
                ),
            _ => throw new InvalidOperationException(),
        };

    private bool Speaks(Requirement.LanguageLevel rule, ulong held) =>
        (_profile.Languages.TryGetValue(rule.Language, out var level) ? level >= rule.Level : _hopeful)
        || _catalog.Modules.Any(module =>
            Has(held, module.Id.Value) && module.Awards.Languages.Any(skill => skill.Level >= rule.Level)
        );

    private bool InScope(Equivalence equivalence)
    {
        var offered = _catalog.Offerings.Any(each => each.Provider == _profile.School && each.Module == equivalence.To);
        return equivalence.At.IsEmpty
            || _catalog.Providers.Any(provider =>
                (!offered || provider.Id == _profile.School) && provider.Signs.Any(equivalence.At.Contains)
            );
    }

    private ulong Outcomes(Module module) =>
        module.Outcomes.Aggregate(0UL, (bits, outcome) => bits | Bit(outcome.Id.ToString()));

    private bool Has(ulong held, string id) => (held & Bit(id)) != 0;

    private ulong Bit(string id) => 1UL << Index(id);

    private int Index(string id)
    {
        if (!_bits.TryGetValue(id, out var index))
        {
            index = _bits.Count;
            Assert.True(index < 64, "too many things for the bits of a word");
            _bits.Add(id, index);
        }

        return index;
    }

    /// <summary>What a plan takes.</summary>
    internal sealed record Value(int Hours, int Weeks, int Steps, int First);
}
