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
    private readonly bool _hopeful;
    private readonly Dictionary<string, int> _bits = new(StringComparer.Ordinal);
    private readonly List<Equivalence> _equivalences;
    private readonly CountedOnce _once;
    private readonly ulong[] _sets = new ulong[4];
    private readonly HashSet<(Requirement.Held, int)> _busy = [];
    private readonly ulong _start;
    private ulong _state;

    public BruteStanding(Catalog catalog, CandidateProfile profile, bool hopeful)
    {
        (_catalog, _profile, _hopeful) = (catalog, profile, hopeful);
        _dossier = new Dossier(catalog, profile, Questions.Day);
        _once = new CountedOnce(catalog, Questions.Day);
        _equivalences =
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
            _start |= _profile.Facts.GetValueOrDefault(fact, hopeful) ? Bit(fact) : 0;
        }
    }

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
            var each in _equivalences.Where(each => Gives(each) == layer && Holds(each.From.Requirement, Read(each)))
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
            added |= (_state & Bit($"{paper.Id}+")) != 0 || (layer == 0 && Refreshed(paper)) ? Bit(paper.Id.Value) : 0;
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
        var back = layer == 0 && IsBack(new Requirement.Held(new Reference.ToModule(module.Id)), module);
        added |= back || (layer == All && (_state & Bit(id)) != 0) ? Outcomes(module) | Bit(id) : 0;
        added |= (_sets[layer] & Outcomes(module)) == Outcomes(module) ? Bit(id) : 0;
        foreach (var outcome in module.Outcomes.Select(outcome => outcome.Id))
        {
            var own = new Requirement.Held(new Reference.ToOutcome(outcome));
            added |= (layer == 0 && IsBack(own, module)) || (layer == All && Exempt(outcome)) ? Bit(own.What.Id) : 0;
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
            Requirement.Held held => held.IsPlain ? Has(layer, held.What.Id) : Meets(held, layer),
            Requirement.Sum sum => Adds(sum, layer),
            Requirement.LearningLevel level => _catalog.Credentials.Any(paper =>
                paper.Level is { } own && own.ComparedTo(level.Level) >= 0 && Has(layer, paper.Id.Value)
            ),
            Requirement.Age age => _profile.Born is { } born ? born.AddYears(age.Years) <= Questions.Day : _hopeful,
            Requirement.LanguageLevel level => Known(_dossier.Holds(level))
                || _catalog.Modules.Any(module =>
                    Has(layer, module.Id.Value) && module.Awards.Languages.Any(skill => skill.Level >= level.Level)
                ),
            Requirement.ScaleStep step => Known(_dossier.Holds(step))
                || _catalog.Modules.Any(module =>
                    Has(layer, module.Id.Value) && module.Awards.Scales.Any(value => value.Place >= step.Place)
                ),
            Requirement.Experience rule => (_profile.Experience is null && _hopeful)
                || _catalog.Experiences.Any(work =>
                    Has(layer, work.Id.Value) && work.Trade == rule.Trade && work.Duration.Amount >= rule.Minimum.Amount
                ),
            Requirement.Not not => Known(RequirementEvaluator.Evaluate(not, _dossier)),
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

    /// <summary>Whether something is held with all that is asked of it; what is being asked already counts for nothing.</summary>
    private bool Meets(Requirement.Held held, int layer)
    {
        if (held.IsPlain || Shown(held) || !_busy.Add((held, layer)))
        {
            return held.IsPlain ? Has(layer, held.What.Id) : Shown(held);
        }

        var (state, meets) = ((_state & Bit(held.What.Id)) != 0, false);
        if (held.Moment == HeldMoment.Ever)
        {
            meets = Meets(held with { Moment = HeldMoment.Start, Through = null }, layer);
        }
        else if (held.What is Reference.ToModule(var id))
        {
            var module = _catalog.Find(id)!;
            meets =
                Whole(held, module, layer)
                || IsBack(held, module)
                || (state && New(held, module, module.Awards.Credentials) && Whole(held, module, All));
        }
        else if (held.What is Reference.ToOutcome(var outcome))
        {
            var module = _catalog.Find(outcome.Module)!;
            var own = held with { What = new Reference.ToModule(module.Id) };
            meets =
                Shown(own)
                || IsBack(own, module)
                || IsBack(held, module)
                || (state && New(held, module, module.Awards.Credentials))
                || (layer == All && Meets(own, 0))
                || (
                    held is { Result: null, Version: "" }
                    && ((layer == All && Exempt(outcome)) || Given(held, outcome, layer))
                );
        }
        else if (held.What is Reference.ToCredential(var paper))
        {
            meets = Paper(held, _catalog.Find(paper)!, layer);
        }

        _busy.Remove((held, layer));
        return meets;
    }

    private bool Paper(Requirement.Held held, CredentialType paper, int layer)
    {
        var givers = _catalog.Modules.Where(module => module.Awards.Credentials.Contains(paper.Id)).ToList();
        var own =
            (_state & Bit($"{paper.Id}+")) != 0
            || Refreshed(paper)
            || (paper.Exam && givers.Exists(module => (_state & Bit($"{module.Id}~")) != 0));
        return (own && held.Version.Length == 0 && Lasts(held, _catalog.TermOf(paper.Id)))
            || givers.Exists(module =>
                Meets(held with { What = new Reference.ToModule(module.Id) }, paper.Exam ? 0 : layer)
            )
            || (
                layer > 0
                && _catalog.Credentials.Any(higher =>
                    higher.Includes.Contains(paper.Id)
                    && Meets(held with { What = new Reference.ToCredential(higher.Id) }, layer)
                )
            );
    }

    private bool Whole(Requirement.Held held, Module module, int layer) =>
        module.Outcomes.All(each => Meets(held with { What = new Reference.ToOutcome(each.Id) }, layer));

    private bool Given(Requirement.Held held, OutcomeId outcome, int layer) =>
        _equivalences.Exists(each =>
            Gives(each) <= layer
            && each.Covers.Contains(outcome)
            && Holds(With(each.From.Requirement, held), Read(each))
        );

    private static Requirement With(Requirement rule, Requirement.Held by) =>
        rule switch
        {
            Requirement.All all => Ask.All([.. all.Parts.Select(part => With(part, by))]),
            Requirement.Any any => Ask.Any([.. any.Parts.Select(part => With(part, by))]),
            Requirement.AtLeast count => Ask.AtLeast(count.Count, [.. count.Parts.Select(part => With(part, by))]),
            Requirement.Held { What: Reference.ToFact } => rule,
            Requirement.Held { IsPlain: true } held => by with { What = held.What, Earned = held.Earned },
            Requirement.Held { Moment: HeldMoment.Ever } => rule,
            Requirement.Held held => held with
            {
                Moment = by.Moment == HeldMoment.End ? by.Moment : held.Moment,
                Through = by.Through ?? held.Through,
                MaxAge = held.MaxAge is null || by.MaxAge?.Amount < held.MaxAge.Value.Amount ? by.MaxAge : held.MaxAge,
            },
            _ => rule,
        };

    private bool IsBack(Requirement.Held held, Module module)
    {
        var papers = module.Awards.Credentials.Where(paper =>
            _catalog.TermOf(paper) is not null || _catalog.Find(paper)!.Renewal is not null
        );
        return held is { MaxAge: null, Result: null, Version: "" }
            && papers.Any()
            && _profile.Holds.Any(each => each.What == held.What && !(each.Earned > Questions.Day))
            && papers.All(paper =>
                Kept(held, paper) || Holds(held with { What = new Reference.ToCredential(paper) }, 0)
            );
    }

    private bool Kept(Requirement.Held held, CredentialId paper)
    {
        var day = held.Through?.After(Questions.Day) ?? Questions.Day;
        return _profile.Holds.Any(each =>
            each.What == held.What
            && !(each.Earned > Questions.Day)
            && (
                each.Until is { } until
                    ? until >= day
                    : each.Earned is not { } earned
                        || _catalog.TermOf(paper) is not { } term
                        || term.After(earned) >= day
            )
        );
    }

    private bool Refreshed(CredentialType paper) =>
        paper.Renewal?.Refresher is { } refresher
        && Had(paper.Id)
        && Meets(new(new Reference.ToModule(refresher)) { MaxAge = Period.Of(0, PeriodUnit.Day) }, 0);

    private bool New(Requirement.Held held, Module module, IEnumerable<CredentialId> papers) =>
        (held.Version.Length == 0 || string.Equals(held.Version, module.Version, StringComparison.Ordinal))
        && papers.All(paper => Lasts(held, _catalog.TermOf(paper)));

    private static bool Lasts(Requirement.Held held, Period? term) =>
        held.Through is not { } through
        || term is not { } valid
        || valid.After(Questions.Day) >= through.After(Questions.Day);

    private bool Exempt(OutcomeId outcome) =>
        (_state & Bit($"{outcome}~")) != 0
        || _profile.Decisions.Any(each => each.Outcomes.Contains(outcome) && each.Date <= Questions.Day);

    private bool Shown(Requirement.Held held) => Known(_dossier.Shown(held));

    private bool Known(Truth truth) => truth == Truth.True || (truth == Truth.Unknown && _hopeful);

    private static int Read(Equivalence each) =>
        each.Kind == EquivalenceKind.CoversPart ? 2
        : each.Transitive ? 1
        : 0;

    private static int Gives(Equivalence each) =>
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

    private bool Has(int layer, string id) => (_sets[layer] & Bit(id)) != 0;
}
