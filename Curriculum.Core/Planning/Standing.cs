using System.Collections.Immutable;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Planning;

/// <summary>What a candidate holds at one point of a plan, worked out anew from the rules for whoever checks it.</summary>
/// <remarks>
/// INVARIANT: it shares no code with the planner's search. It keeps four sets, of what is earned, chained, fully credited
/// and held, and adds to each what follows until nothing more does.
/// </remarks>
internal sealed class Standing
{
    /// <summary>The set of what is earned.</summary>
    public const int EarnedSet = 0;

    /// <summary>The set of what chains of full equivalences give besides.</summary>
    public const int ChainedSet = 1;

    /// <summary>The set of what full equivalences give besides.</summary>
    public const int FullSet = 2;

    /// <summary>The set of all that is held.</summary>
    public const int HeldSet = 3;

    private readonly HashSet<Reference>[] _sets =
    [
        [],
        [],
        [],
        [],
    ];
    private readonly HashSet<ModuleId> _completed = [];
    private readonly HashSet<Reference> _earned = [];
    private readonly HashSet<Reference> _fresh = [];
    private readonly List<Experience> _worked = [];
    private readonly StandingRules _rules;
    private readonly StandingConditions _conditions;

    /// <summary>Starts with what the profile shows, or is assumed to, and with some claims to exemption granted.</summary>
    public Standing(Dossier dossier, ImmutableArray<Requirement> assumed, IEnumerable<OutcomeId> claims)
        : this(
            dossier,
            assumed,
            [.. dossier.Catalog.Equivalences.Where(each => Counts(each, dossier))],
            [.. claims],
            null
        )
    {
        _earned.UnionWith(
            dossier.Profile.Holds.Select(evidence => evidence.What).Where(what => dossier.Shown(what) == Truth.True)
        );
        _earned.UnionWith(
            dossier.Profile.Facts.Where(fact => fact.Value).Select(fact => new Reference.ToFact(new FactId(fact.Key)))
        );
        _earned.UnionWith(
            assumed.OfType<Requirement.Held>().Where(held => held.Moment != HeldMoment.Ever).Select(held => held.What)
        );
        Start = [.. _earned];
        Conclude();
    }

    private Standing(
        Dossier dossier,
        ImmutableArray<Requirement> assumed,
        IReadOnlyList<Equivalence> equivalences,
        ImmutableHashSet<OutcomeId> claims,
        Standing? around
    )
    {
        (Dossier, Assumed, Equivalences, Claims, Around, Start) = (dossier, assumed, equivalences, claims, around, []);
        _rules = new StandingRules(this);
        _conditions = new StandingConditions(this);
    }

    /// <summary>Gets what was shown at the start.</summary>
    public ImmutableHashSet<Reference> Start { get; }

    /// <summary>Gets what is known of the candidate.</summary>
    public Dossier Dossier { get; }

    /// <summary>Gets the unknown literals that are assumed to hold.</summary>
    public ImmutableArray<Requirement> Assumed { get; }

    /// <summary>Gets the equivalences that count.</summary>
    public IReadOnlyList<Equivalence> Equivalences { get; }

    /// <summary>Gets the outcomes for which claims to exemption are granted.</summary>
    public ImmutableHashSet<OutcomeId> Claims { get; }

    /// <summary>Gets the work done.</summary>
    public IReadOnlyList<Experience> Worked => _worked;

    /// <summary>Gets the whole standing, when this one looks at some evidence only.</summary>
    public Standing? Around { get; }

    private Catalog Catalog => Dossier.Catalog;

    /// <summary>Returns the provider and scope on which an equivalence rests: none when it holds everywhere or nowhere.</summary>
    public static (ProviderId? Provider, ScopeId? Scope) Signature(Equivalence equivalence, Dossier dossier)
    {
        var school = dossier.Profile.School;
        var bound =
            school is not null
            && dossier.Catalog.Offerings.Any(each => each.Provider == school && each.Module == equivalence.To);
        var found =
            from provider in dossier.Catalog.Providers
            where !bound || provider.Id == school
            from scope in equivalence.At.Intersect(provider.Signs)
            select ((ProviderId?)provider.Id, (ScopeId?)scope);
        return found
            .OrderBy(pair => pair.Item1!.Value.Value, StringComparer.Ordinal)
            .ThenBy(pair => pair.Item2!.Value.Value, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>Returns whether an equivalence is adopted and holds for the candidate.</summary>
    public static bool Counts(Equivalence equivalence, Dossier dossier) =>
        equivalence.Status == EquivalenceStatus.Adopted
        && equivalence.Valid.Contains(dossier.AsOf)
        && (equivalence.At.IsEmpty || Signature(equivalence, dossier).Provider is not null);

    /// <summary>Returns the set that an equivalence reads.</summary>
    public static int Read(Equivalence equivalence) =>
        equivalence.Kind == EquivalenceKind.CoversPart ? FullSet
        : equivalence.Transitive ? ChainedSet
        : EarnedSet;

    /// <summary>Returns the first set that holds what an equivalence gives.</summary>
    public static int Gives(Equivalence equivalence) =>
        equivalence.Kind == EquivalenceKind.CoversPart ? HeldSet
        : equivalence.Transitive ? ChainedSet
        : FullSet;

    /// <summary>Returns whether something is held.</summary>
    public bool Holds(Reference what) => Holds(what, HeldSet);

    /// <summary>Returns whether something is in a set.</summary>
    public bool Holds(Reference what, int set) => _sets[set].Contains(what);

    /// <summary>Returns whether a requirement holds of a set.</summary>
    public bool Holds(Requirement requirement, int set) => _rules.Holds(requirement, set);

    /// <summary>Returns whether something is held as a rule asks it that asks more than holding it.</summary>
    public bool Meets(Requirement.Held held, int set) => _conditions.Meet(held, set);

    /// <summary>Returns whether something is earned.</summary>
    public bool Earned(Reference what) => _sets[EarnedSet].Contains(what);

    /// <summary>Returns whether a step has studied an outcome, completed a module, or earned a paper by itself.</summary>
    public bool IsFresh(Reference what) => _fresh.Contains(what);

    /// <summary>Returns whether something shown in the profile counts: it did at the start, or what it had lapsed with came back.</summary>
    public bool Shows(Reference what) => Start.Contains(what) || (Earned(what) && Dossier.Had(what));

    /// <summary>Returns whether a paper, or a module that awards it, was held at the day of asking or before.</summary>
    public bool Had(CredentialId paper)
    {
        var ever = new Requirement.Held(new Reference.ToCredential(paper)) { Moment = HeldMoment.Ever };
        return Dossier.Shown(ever) == Truth.True
            || Assumed.Contains(ever)
            || Catalog.Modules.Any(module =>
                module.Awards.Credentials.Contains(paper) && Dossier.Had(new Reference.ToModule(module.Id))
            );
    }

    /// <summary>Returns whether rules hold for whoever stands here.</summary>
    public bool Admits(ImmutableArray<Rule> rules) => rules.All(rule => Holds(rule.Requirement, HeldSet));

    /// <summary>Completes a module by studying some of its outcomes.</summary>
    public void Complete(Module module, IEnumerable<OutcomeId> studied)
    {
        _completed.Add(module.Id);
        Earn([new Reference.ToModule(module.Id), .. studied.Select(outcome => new Reference.ToOutcome(outcome))]);
    }

    /// <summary>Earns papers by a step of their own: renewed, or after an exam.</summary>
    public void Earn(IEnumerable<Reference> earned)
    {
        _fresh.UnionWith(earned);
        _earned.UnionWith(_fresh);
        Conclude();
    }

    /// <summary>Works for the duration of a step.</summary>
    public void Work(Experience step)
    {
        _worked.Add(step);
        Conclude();
    }

    /// <summary>Returns whether equivalences, in this order, lead from nothing but some evidence to an outcome.</summary>
    public bool Leads(IReadOnlyList<Equivalence> chain, IEnumerable<Reference> evidence, OutcomeId outcome) =>
        Along(chain, evidence) is not null && chain[^1].Covers.Contains(outcome);

    /// <summary>Returns whether equivalences, in this order, lead from nothing but some evidence to a requirement.</summary>
    public bool Leads(IReadOnlyList<Equivalence> chain, IEnumerable<Reference> evidence, Requirement requirement) =>
        Along(chain, evidence)?.Holds(requirement, HeldSet) == true;

    private Standing? Along(IReadOnlyList<Equivalence> chain, IEnumerable<Reference> evidence)
    {
        var used = new List<Equivalence>();
        var narrow = new Standing(Dossier, Assumed, used, Claims, this);
        narrow._earned.UnionWith(evidence);
        narrow._worked.AddRange(_worked);
        narrow.Conclude();
        foreach (var next in chain)
        {
            if (!narrow.Holds(next.From.Requirement, Read(next)))
            {
                return null;
            }

            used.Add(next);
            narrow.Conclude();
        }

        return narrow;
    }

    /// <summary>What is earned may depend on what is held, so it is gone over until nothing more follows.</summary>
    private void Conclude()
    {
        for (var known = -1; known != _sets.Sum(set => set.Count); )
        {
            known = _sets.Sum(set => set.Count);
            for (var set = EarnedSet; set <= HeldSet; set++)
            {
                _sets[set].UnionWith(set == EarnedSet ? _earned : _sets[set - 1]);
                while (Additions(set).ToList() is var more && !_sets[set].IsSupersetOf(more))
                {
                    _sets[set].UnionWith(more);
                }
            }
        }
    }

    private IEnumerable<Reference> Additions(int set)
    {
        var outcomes = Equivalences
            .Where(each => Gives(each) == set && Holds(each.From.Requirement, Read(each)))
            .SelectMany(each => each.Covers);
        var modules = Catalog.Modules.Where(module => Has(module, set)).ToList();
        return
        [
            .. outcomes.Concat(set == HeldSet ? Exempt() : []).Select(outcome => new Reference.ToOutcome(outcome)),
            .. Catalog.Modules.Where(module => Gains(module, set)).SelectMany(Outcomes),
            .. Catalog
                .Modules.Where(module => Outcomes(module).All(_sets[set].Contains))
                .Select(module => new Reference.ToModule(module.Id)),
            .. modules.SelectMany(module => Papers(module, set)).Select(paper => new Reference.ToCredential(paper)),
            .. set == EarnedSet && Around is null ? _conditions.Back() : [],
            .. set == EarnedSet
                ? []
                : Catalog
                    .Credentials.Where(paper => _sets[set].Contains(new Reference.ToCredential(paper.Id)))
                    .SelectMany(paper => paper.Includes)
                    .Select(paper => new Reference.ToCredential(paper)),
            .. modules.SelectMany(module => module.Awards.Facts).Select(fact => new Reference.ToFact(fact)),
            .. Catalog
                .Roles.Where(role => role.Requires.All(rule => Holds(rule.Requirement, set)))
                .Select(role => new Reference.ToRole(role.Id)),
            .. Catalog
                .Qualifications.Where(each => each.Requires.All(rule => Holds(rule.Requirement, set)))
                .Select(each => new Reference.ToQualification(each.Id)),
        ];
    }

    /// <summary>A paper with an exam comes with a module that is earned, never with one that is credited.</summary>
    private IEnumerable<CredentialId> Papers(Module module, int set) =>
        module.Awards.Credentials.Where(paper => set == EarnedSet || Catalog.Find(paper)?.Exam != true);

    private IEnumerable<OutcomeId> Exempt() =>
        Catalog.Modules.SelectMany(module =>
            module
                .Outcomes.Select(outcome => outcome.Id)
                .Where(outcome => Dossier.Decided(outcome) || (Claims.Contains(outcome) && Claimed(module, outcome)))
        );

    private bool Claimed(Module module, OutcomeId outcome) =>
        module.Exemptions.Any(exemption =>
            exemption.Covers.Contains(outcome) && Holds(exemption.If.Requirement, HeldSet)
        );

    private bool Has(Module module, int set) => _sets[set].Contains(new Reference.ToModule(module.Id));

    /// <summary>A module gives its outcomes when it was held at the start or, for rules, when a step has completed it.</summary>
    private bool Gains(Module module, int set) =>
        (Around is null && Shows(new Reference.ToModule(module.Id)))
        || (set == HeldSet && _completed.Contains(module.Id));

    private static IEnumerable<Reference> Outcomes(Module module) =>
        module.Outcomes.Select(outcome => new Reference.ToOutcome(outcome.Id));
}
