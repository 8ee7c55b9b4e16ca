using System.Collections.Immutable;
using System.Diagnostics;
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
    private const int EarnedSet = 0;
    private const int ChainedSet = 1;
    private const int FullSet = 2;
    private const int HeldSet = 3;

    private readonly Dossier _dossier;
    private readonly ImmutableArray<Requirement> _assumed;
    private readonly IReadOnlyList<Equivalence> _equivalences;
    private readonly HashSet<ModuleId> _completed = [];
    private readonly HashSet<Reference>[] _sets =
    [
        [],
        [],
        [],
        [],
    ];
    private readonly HashSet<Reference> _earned = [];
    private readonly List<Experience> _worked = [];

    /// <summary>Starts with what the profile shows, or is assumed to.</summary>
    public Standing(Dossier dossier, ImmutableArray<Requirement> assumed)
        : this(dossier, assumed, [.. dossier.Catalog.Equivalences.Where(each => Counts(each, dossier))])
    {
        _earned.UnionWith(
            dossier.Profile.Holds.Select(evidence => evidence.What).Where(what => dossier.Shown(what) == Truth.True)
        );
        _earned.UnionWith(
            dossier.Profile.Facts.Where(fact => fact.Value).Select(fact => new Reference.ToFact(new FactId(fact.Key)))
        );
        _earned.UnionWith(assumed.OfType<Requirement.Held>().Select(held => held.What));
        Start = [.. _earned];
        Conclude();
    }

    private Standing(Dossier dossier, ImmutableArray<Requirement> assumed, IReadOnlyList<Equivalence> equivalences) =>
        (_dossier, _assumed, _equivalences, Start) = (dossier, assumed, equivalences, []);

    /// <summary>Gets what was shown at the start.</summary>
    public ImmutableHashSet<Reference> Start { get; }

    private Catalog Catalog => _dossier.Catalog;

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

    /// <summary>Returns whether something is held.</summary>
    public bool Holds(Reference what) => _sets[HeldSet].Contains(what);

    /// <summary>Returns whether something is earned.</summary>
    public bool Earned(Reference what) => _sets[EarnedSet].Contains(what);

    /// <summary>Returns whether rules hold for whoever stands here.</summary>
    public bool Admits(ImmutableArray<Rule> rules) => rules.All(rule => Holds(rule.Requirement, HeldSet));

    /// <summary>Completes a module by studying some of its outcomes.</summary>
    public void Complete(Module module, IEnumerable<OutcomeId> studied)
    {
        _completed.Add(module.Id);
        _earned.Add(new Reference.ToModule(module.Id));
        _earned.UnionWith(studied.Select(outcome => new Reference.ToOutcome(outcome)));
        Conclude();
    }

    /// <summary>Works for the duration of a step.</summary>
    public void Work(Experience step)
    {
        _worked.Add(step);
        Conclude();
    }

    /// <summary>Returns whether equivalences, in this order, lead from nothing but some evidence to an outcome.</summary>
    public bool Leads(IReadOnlyList<Equivalence> chain, IEnumerable<Reference> evidence, OutcomeId outcome)
    {
        var used = new List<Equivalence>();
        var narrow = new Standing(_dossier, _assumed, used);
        narrow._earned.UnionWith(evidence);
        narrow._worked.AddRange(_worked);
        narrow.Conclude();
        foreach (var next in chain)
        {
            if (!narrow.Holds(next.From.Requirement, Read(next)))
            {
                return false;
            }

            used.Add(next);
            narrow.Conclude();
        }

        return chain[^1].Covers.Contains(outcome);
    }

    private static int Read(Equivalence equivalence) =>
        equivalence.Kind == EquivalenceKind.CoversPart ? FullSet
        : equivalence.Transitive ? ChainedSet
        : EarnedSet;

    private static int Gives(Equivalence equivalence) =>
        equivalence.Kind == EquivalenceKind.CoversPart ? HeldSet
        : equivalence.Transitive ? ChainedSet
        : FullSet;

    private void Conclude()
    {
        for (var set = EarnedSet; set <= HeldSet; set++)
        {
            _sets[set] = [.. set == EarnedSet ? _earned : _sets[set - 1]];
            while (Additions(set).ToList() is var more && !_sets[set].IsSupersetOf(more))
            {
                _sets[set].UnionWith(more);
            }
        }
    }

    private IEnumerable<Reference> Additions(int set)
    {
        var outcomes = _equivalences
            .Where(each => Gives(each) == set && Holds(each.From.Requirement, Read(each)))
            .SelectMany(each => each.Covers);
        var awards = Catalog.Modules.Where(module => Has(module, set)).Select(module => module.Awards).ToList();
        return
        [
            .. outcomes.Select(outcome => new Reference.ToOutcome(outcome)),
            .. Catalog.Modules.Where(module => Gains(module, set)).SelectMany(Outcomes),
            .. Catalog
                .Modules.Where(module => Outcomes(module).All(_sets[set].Contains))
                .Select(module => new Reference.ToModule(module.Id)),
            .. awards.SelectMany(each => each.Credentials).Select(paper => new Reference.ToCredential(paper)),
            .. set == EarnedSet
                ? []
                : Catalog
                    .Credentials.Where(paper => _sets[set].Contains(new Reference.ToCredential(paper.Id)))
                    .SelectMany(paper => paper.Includes)
                    .Select(paper => new Reference.ToCredential(paper)),
            .. awards.SelectMany(each => each.Facts).Select(fact => new Reference.ToFact(fact)),
            .. Catalog
                .Roles.Where(role => role.Requires.All(rule => Holds(rule.Requirement, set)))
                .Select(role => new Reference.ToRole(role.Id)),
            .. Catalog
                .Qualifications.Where(each => each.Requires.All(rule => Holds(rule.Requirement, set)))
                .Select(each => new Reference.ToQualification(each.Id)),
        ];
    }

    private bool Has(Module module, int set) => _sets[set].Contains(new Reference.ToModule(module.Id));

    /// <summary>A module gives its outcomes when it was held at the start or, for rules, when a step has completed it.</summary>
    private bool Gains(Module module, int set) =>
        Start.Contains(new Reference.ToModule(module.Id)) || (set == HeldSet && _completed.Contains(module.Id));

    private static IEnumerable<Reference> Outcomes(Module module) =>
        module.Outcomes.Select(outcome => new Reference.ToOutcome(outcome.Id));

    private bool Holds(Requirement requirement, int set) =>
        requirement switch
        {
            Requirement.All all => all.Parts.All(part => Holds(part, set)),
            Requirement.Any any => any.Parts.Any(part => Holds(part, set)),
            Requirement.AtLeast count => count.Parts.Count(part => Holds(part, set)) >= count.Count,
            Requirement.Not or Requirement.ScaleStep or Requirement.InCohort or Requirement.OnDate => IsShown(
                requirement
            ),
            Requirement.Held { IsPlain: false } => IsShown(requirement),
            Requirement.Sum sum => Adds(sum, set),
            Requirement.LearningLevel level => level.Comparison.Grows()
                ? Catalog.Credentials.Any(paper =>
                    paper.Level is { } own
                    && level.Comparison.Holds(own.ComparedTo(level.Level), 0)
                    && _sets[set].Contains(new Reference.ToCredential(paper.Id))
                )
                : IsShown(level),
            Requirement.Held held => _sets[held.Earned ? EarnedSet : set].Contains(held.What),
            Requirement.Age age => _dossier.Holds(age) == Truth.True || _assumed.Contains(age),
            Requirement.LanguageLevel level => _dossier.Holds(level) == Truth.True
                || Speaks(level, Catalog.Modules.Where(module => Has(module, set))),
            Requirement.Experience rule => _dossier.Holds(rule) == Truth.True || HasWorked(rule),
            _ => throw new UnreachableException(),
        };

    private bool IsShown(Requirement literal) =>
        RequirementEvaluator.Evaluate(literal, _dossier) == Truth.True || _assumed.Contains(literal);

    private bool Adds(Requirement.Sum sum, int set)
    {
        var items = sum.Set is SumSet.Listed(var listed)
            ? listed.Where(_sets[set].Contains).Distinct().ToList()
            :
            [
                .. Catalog
                    .Modules.Where(module =>
                        sum.Set is SumSet.Labelled(var label) && module.Labels.Contains(label, StringComparer.Ordinal)
                    )
                    .Where(module => Has(module, set))
                    .Select(module => new Reference.ToModule(module.Id)),
            ];
        if (sum.Unit == SumUnit.Modules)
        {
            return items.Count >= sum.Minimum;
        }

        var hours = Catalog
            .Modules.SelectMany(module => module.Outcomes)
            .Where(outcome =>
                items.Contains(new Reference.ToOutcome(outcome.Id))
                || items.Contains(new Reference.ToModule(outcome.Id.Module))
            )
            .Sum(outcome => (long)outcome.Load.Hours);
        return hours >= (long)sum.Minimum * (sum.Unit == SumUnit.Points ? StudyLoad.HoursInAPoint : 1);
    }

    private bool Speaks(Requirement.LanguageLevel rule, IEnumerable<Module> modules)
    {
        var reached = modules
            .SelectMany(module => module.Awards.Languages)
            .Concat(_assumed.OfType<Requirement.LanguageLevel>().Select(Least))
            .Where(skill => string.Equals(skill.Language, rule.Language, StringComparison.Ordinal));
        return rule.Comparison.Grows()
            ? reached.Any(skill => rule.Comparison.Holds((int)skill.Level, (int)rule.Level))
            : _assumed.Contains(rule);
    }

    private static LanguageSkill Least(Requirement.LanguageLevel rule) =>
        new(rule.Language, rule.Comparison == Comparison.Above ? rule.Level + 1 : rule.Level);

    private bool HasWorked(Requirement.Experience rule) =>
        rule.Comparison.Grows()
        && !(rule.Within?.PlanningLength < rule.Minimum.PlanningLength)
        && (
            _worked.Any(step => step.Trade == rule.Trade && IsEnough(step.Duration, rule))
            || _assumed
                .OfType<Requirement.Experience>()
                .Any(each =>
                    each == rule || (each.Trade == rule.Trade && rule.Within is null && IsEnough(each.Minimum, rule))
                )
        );

    private static bool IsEnough(Period worked, Requirement.Experience rule) =>
        rule.Comparison == Comparison.Above
            ? worked.PlanningLength > rule.Minimum.PlanningLength
            : worked.PlanningLength >= rule.Minimum.PlanningLength;
}
