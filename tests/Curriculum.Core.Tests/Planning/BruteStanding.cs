using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Core.Tests.Planning;

/// <summary>What is held when some steps are done, with a bit for each thing, in four layers: earned, chained, full, all.</summary>
internal sealed class BruteStanding
{
    public const int All = 3;

    private readonly Catalog _catalog;
    private readonly CandidateProfile _profile;
    private readonly Dossier _dossier;
    private readonly BruteConditions _conditions;
    private readonly bool _hopeful;
    private readonly IReadOnlyCollection<Requirement> _assumed;
    private readonly Dictionary<string, int> _bits = new(StringComparer.Ordinal);
    private readonly CountedOnce _once;
    private readonly ulong[] _sets = new ulong[4];
    private readonly ulong _start;
    private ulong _state;

    public BruteStanding(
        Catalog catalog,
        CandidateProfile profile,
        bool hopeful,
        IReadOnlyCollection<Requirement> assumed
    )
    {
        (_catalog, _profile, _hopeful, _assumed) = (catalog, profile, hopeful, assumed);
        _dossier = new Dossier(catalog, profile, Questions.Day);
        _once = new CountedOnce(catalog, Questions.Day);
        _conditions = new BruteConditions(this, catalog, profile);
        Equivalences =
        [
            .. catalog.Equivalences.Where(each =>
                each.Status == EquivalenceStatus.Adopted && each.Valid.Contains(Questions.Day) && InScope(each)
            ),
        ];
        foreach (
            var what in profile.Holds.Select(each => each.What).Concat(profile.Unknown).Where(what => Shown(new(what)))
        )
        {
            _start |= Bit(what.Id) | (what is Reference.ToModule(var id) ? Outcomes(catalog.Find(id)!) : 0);
        }

        foreach (var fact in catalog.Manifest.Facts.Select(fact => fact.Id.Value))
        {
            _start |= Shown(new Requirement.Held(Refer.Fact(fact))) ? Bit(fact) : 0;
        }
    }

    /// <summary>Gets the equivalences that count.</summary>
    public List<Equivalence> Equivalences { get; }

    public ulong Bit(string id)
    {
        if (!_bits.TryGetValue(id, out var index))
        {
            index = _bits.Count;
            Assert.True(index < 64, "too many things for the bits of a word");
            _bits.Add(id, index);
        }

        return 1UL << index;
    }

    /// <summary>Returns whether a step or a claim was taken.</summary>
    public bool Did(string id) => (_state & Bit(id)) != 0;

    /// <summary>Returns whether something is not held at the start, as far as that is known.</summary>
    public bool Lacks(Reference what) => Holds(new Requirement.Not(new Requirement.Held(what)), All);

    /// <summary>Returns the names of all that is held.</summary>
    public HashSet<string> Names() =>
        [.. _bits.Where(bit => (_sets[All] & (1UL << bit.Value)) != 0).Select(bit => bit.Key)];

    public bool Holds(Reference what) => Has(All, what.Id);

    /// <summary>Returns whether a paper, or a module that gives it, was ever held.</summary>
    public bool Had(CredentialId paper) =>
        Shown(new Requirement.Held(new Reference.ToCredential(paper)) { Moment = HeldMoment.Ever })
        || _profile.Holds.Any(each =>
            each.What is Reference.ToModule(var id)
            && !(each.Earned > Questions.Day)
            && _catalog.Find(id)!.Awards.Credentials.Contains(paper)
        );

    /// <summary>Works out what is held when some steps are done and some claims are granted.</summary>
    public void Stand(ulong state)
    {
        _state = state;
        Array.Clear(_sets);
        for (var before = ulong.MaxValue; before != Sum(); )
        {
            before = Sum();
            for (var layer = 0; layer <= All; layer++)
            {
                _sets[layer] |= layer == 0 ? _start | state : _sets[layer - 1];
                _sets[layer] |= Added(layer);
            }
        }

        ulong Sum() => unchecked(_sets[0] + (3 * _sets[1]) + (5 * _sets[2]) + (7 * _sets[3]));
    }

    private ulong Added(int layer)
    {
        var added = 0UL;
        foreach (
            var each in Equivalences.Where(each => Gives(each) == layer && Holds(each.From.Requirement, Read(each)))
        )
        {
            added |= each.Covers.Aggregate(0UL, (bits, outcome) => bits | Bit(outcome.ToString()));
        }

        foreach (var module in _catalog.Modules)
        {
            added |= Added(module, layer);
        }

        foreach (var paper in _catalog.Credentials)
        {
            added |=
                (_state & Bit($"{paper.Id}+")) != 0 || (layer == 0 && _conditions.Refreshed(paper))
                    ? Bit(paper.Id.Value)
                    : 0;
            added |=
                layer > 0 && Has(layer, paper.Id.Value)
                    ? paper.Includes.Aggregate(0UL, (bits, lower) => bits | Bit(lower.Value))
                    : 0;
        }

        foreach (var role in _catalog.Roles.Where(role => role.Requires.All(rule => Holds(rule.Requirement, layer))))
        {
            added |= Bit(role.Id.Value);
        }

        return added;
    }

    private ulong Added(Module module, int layer)
    {
        var (added, id) = (0UL, module.Id.Value);
        var back = layer == 0 && _conditions.IsBack(new Requirement.Held(new Reference.ToModule(module.Id)), module);
        added |= back || (layer == All && (_state & Bit(id)) != 0) ? Outcomes(module) | Bit(id) : 0;
        added |= (_sets[layer] & Outcomes(module)) == Outcomes(module) ? Bit(id) : 0;
        foreach (var outcome in module.Outcomes.Select(outcome => outcome.Id))
        {
            var own = new Requirement.Held(new Reference.ToOutcome(outcome));
            added |=
                (layer == 0 && _conditions.IsBack(own, module)) || (layer == All && Exempt(outcome))
                    ? Bit(own.What.Id)
                    : 0;
        }

        foreach (var paper in module.Awards.Credentials)
        {
            var exam = _catalog.Find(paper)!.Exam;
            added |= Has(layer, id) && (layer == 0 || !exam) ? Bit(paper.Value) : 0;
            added |= exam && (_state & Bit($"{id}~")) != 0 ? Bit(paper.Value) : 0;
        }

        return Has(layer, id) ? module.Awards.Facts.Aggregate(added, (bits, fact) => bits | Bit(fact.Value)) : added;
    }

    public bool Holds(Requirement requirement, int layer) =>
        requirement switch
        {
            Requirement.All all => all.Parts.All(part => Holds(part, layer)),
            Requirement.Any any => any.Parts.Any(part => Holds(part, layer)),
            Requirement.AtLeast count => _once
                .Groups(count.Parts)
                .Count(group => group.Any(index => Holds(count.Parts[index], layer))) >= count.Count,
            Requirement.Held { Earned: true } earned => Holds(earned with { Earned = false }, 0),
            Requirement.Held held => held.IsPlain ? Has(layer, held.What.Id) : _conditions.Meet(held, layer),
            Requirement.Sum sum => Adds(sum, layer),
            Requirement.LearningLevel level => _catalog.Credentials.Any(paper =>
                paper.Level is { } own && own.ComparedTo(level.Level) >= 0 && Has(layer, paper.Id.Value)
            ),
            Requirement.Age age => _profile.Born is { } born
                ? born.AddYears(age.Years) <= Questions.Day
                : Known(Truth.Unknown, age),
            Requirement.LanguageLevel level => Known(_dossier.Holds(level), level)
                || _catalog.Modules.Any(module =>
                    Has(layer, module.Id.Value) && module.Awards.Languages.Any(skill => skill.Level >= level.Level)
                ),
            Requirement.ScaleStep step => Known(_dossier.Holds(step), step)
                || _catalog.Modules.Any(module =>
                    Has(layer, module.Id.Value) && module.Awards.Scales.Any(value => value.Place >= step.Place)
                ),
            Requirement.Experience rule => (_profile.Experience is null && Known(Truth.Unknown, rule))
                || _catalog.Experiences.Any(work =>
                    Has(layer, work.Id.Value) && work.Trade == rule.Trade && work.Duration.Amount >= rule.Minimum.Amount
                ),
            Requirement.Not or Requirement.Script => Known(
                RequirementEvaluator.Evaluate(requirement, _dossier),
                requirement
            ),
            _ => throw new InvalidOperationException(),
        };

    private bool Adds(Requirement.Sum sum, int layer)
    {
        var modules = _catalog
            .Modules.Where(module =>
                sum.Set is SumSet.Listed(var items)
                    ? items.Contains(new Reference.ToModule(module.Id))
                    : module.Labels.Contains(((SumSet.Labelled)sum.Set).Label, StringComparer.Ordinal)
            )
            .ToList();
        return sum.Unit == SumUnit.Modules
            ? Holds(new Requirement.AtLeast(sum.Minimum, [.. modules.Select(each => Ask.Module(each.Id.Value))]), layer)
            : modules.Where(module => Has(layer, module.Id.Value)).Sum(module => module.Load.Hours) >= sum.Minimum;
    }

    public bool Exempt(OutcomeId outcome) =>
        (_state & Bit($"{outcome}~")) != 0
        || _profile.Decisions.Any(each => each.Outcomes.Contains(outcome) && each.Date <= Questions.Day);

    public bool Shown(Requirement.Held held) => Known(_dossier.Shown(held), held);

    private bool Known(Truth truth, Requirement literal) =>
        truth == Truth.True || (truth == Truth.Unknown && (_hopeful || _assumed.Any(each => Says(each, literal))));

    /// <summary>Whether whoever assumes one literal assumes another: the same, or one that asks no more.</summary>
    private static bool Says(Requirement assumed, Requirement literal) =>
        (assumed, literal) switch
        {
            (Requirement.LanguageLevel known, Requirement.LanguageLevel asked) => known.Level >= asked.Level,
            (Requirement.ScaleStep known, Requirement.ScaleStep asked) => known.Place >= asked.Place,
            (Requirement.Experience known, Requirement.Experience asked) => known.Trade == asked.Trade
                && known.Minimum.Amount >= asked.Minimum.Amount,
            (Requirement.Held known, Requirement.Held { IsPlain: true } asked) => known.What == asked.What
                && known.Moment != HeldMoment.Ever,
            _ => assumed == literal,
        };

    public static int Read(Equivalence each) =>
        each.Kind == EquivalenceKind.CoversPart ? 2
        : each.Transitive ? 1
        : 0;

    public static int Gives(Equivalence each) =>
        each.Kind == EquivalenceKind.CoversPart ? All
        : each.Transitive ? 1
        : 2;

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

    public bool Has(int layer, string id) => (_sets[layer] & Bit(id)) != 0;
}
