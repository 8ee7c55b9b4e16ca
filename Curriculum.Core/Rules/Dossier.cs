using System.Collections.Frozen;
using Curriculum.Model;

namespace Curriculum.Rules;

/// <summary>What is known of a candidate at one day: the profile read with the eyes of a catalog.</summary>
/// <remarks>
/// It holds what the profile itself shows. Credit by equivalence comes with a path and is no part of it; that a module
/// consists of its outcomes, gives its awards and meets the rules of roles is.
/// </remarks>
public sealed class Dossier
{
    private readonly FrozenSet<Reference> _held;
    private readonly FrozenSet<Reference> _unknown;

    /// <summary>Reads a profile at a day; the cohort is that of the question, or unknown.</summary>
    public Dossier(Catalog catalog, CandidateProfile profile, DateOnly asOf, CohortId? cohort = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(profile);
        (Catalog, Profile, AsOf, Cohort) = (catalog, profile, asOf, cohort);
        _held = profile
            .Holds.Where(evidence => Validity.Counts(evidence, profile, catalog, asOf))
            .Select(evidence => evidence.What)
            .ToFrozenSet();
        _unknown = profile.Unknown.ToFrozenSet();
    }

    /// <summary>Gets the catalog whose papers, modules and roles give the evidence its meaning.</summary>
    public Catalog Catalog { get; }

    /// <summary>Gets the profile.</summary>
    public CandidateProfile Profile { get; }

    /// <summary>Gets the day at which everything is asked.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Gets the cohort of the candidate, or null when unknown.</summary>
    public CohortId? Cohort { get; }

    /// <summary>Returns whether the profile itself shows something, nothing concluded from it.</summary>
    public Truth Shown(Reference what)
    {
        ArgumentNullException.ThrowIfNull(what);
        if (_held.Contains(what))
        {
            return Truth.True;
        }

        if (what is Reference.ToFact fact)
        {
            return Profile.Facts.TryGetValue(fact.Id, out var known) ? Of(known) : Truth.Unknown;
        }

        return _unknown.Contains(what) ? Truth.Unknown : Truth.False;
    }

    /// <summary>Returns whether the profile itself shows something as a rule asks it, nothing concluded from it.</summary>
    public Truth Shown(Requirement.Held rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (rule.IsPlain || rule.What is Reference.ToFact)
        {
            return Shown(rule.What);
        }

        var shown = _unknown.Contains(rule.What) ? Truth.Unknown : Truth.False;
        foreach (var evidence in Profile.Holds)
        {
            if (evidence.What == rule.What && Meets(evidence, rule) is var meets && meets > shown)
            {
                shown = meets;
            }
        }

        return shown;
    }

    /// <summary>Returns whether something was held at the day of asking or before, valid or not.</summary>
    internal bool Had(Reference what) =>
        Profile.Holds.Any(evidence => evidence.What == what && !(evidence.Earned > AsOf));

    /// <summary>Returns whether a module or outcome that was held has not lapsed with a paper of its module, through a period.</summary>
    internal bool Lasting(Reference what, CredentialId paper, Period? through) =>
        Profile.Holds.Any(evidence =>
            evidence.What == what
            && !(evidence.Earned > AsOf)
            && Validity.Lasts(evidence, paper, Catalog, through?.After(AsOf) ?? AsOf)
        );

    /// <summary>Returns whether it was decided that the candidate is exempt from an outcome.</summary>
    internal bool Decided(OutcomeId outcome) => Decision(outcome) is not null;

    /// <summary>Returns the first decision that the candidate is exempt from an outcome, or null.</summary>
    internal ExemptionDecision? Decision(OutcomeId outcome) =>
        Profile.Decisions.FirstOrDefault(decision =>
            decision.About == outcome.Module && decision.Date <= AsOf && decision.Outcomes.Contains(outcome)
        );

    /// <summary>Returns whether the candidate's age compares as the rule asks.</summary>
    public Truth Holds(Requirement.Age rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Profile.Born is { } born
            ? Of(rule.Comparison.Holds(Birthday.Age(born, AsOf), rule.Years))
            : Truth.Unknown;
    }

    /// <summary>Returns whether the level that the profile gives compares as the rule asks.</summary>
    public Truth Holds(Requirement.LanguageLevel rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Profile.Languages.TryGetValue(rule.Language, out var level)
            ? Of(rule.Comparison.Holds((int)level, (int)rule.Level))
            : Truth.Unknown;
    }

    /// <summary>Returns whether the place on a scale that the profile gives compares as the rule asks.</summary>
    public Truth Holds(Requirement.ScaleStep rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Profile.Scales.TryGetValue(rule.Scale.Value, out var place)
            ? Of(rule.Comparison.Holds(place, rule.Place))
            : Truth.Unknown;
    }

    /// <summary>Returns whether the experience that the profile gives is enough.</summary>
    public Truth Holds(Requirement.Experience rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Profile.Experience is { } spells ? Of(TimeInTrade.Holds(spells, rule, AsOf)) : Truth.Unknown;
    }

    /// <summary>Returns whether the intake of the candidate's cohort compares with that of the cohort asked.</summary>
    public Truth Holds(Requirement.InCohort rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Cohort is { } own && Intake(own) is { } day && Intake(rule.Cohort) is { } bound
            ? Of(rule.Comparison.Holds(day.DayNumber, bound.DayNumber))
            : Truth.Unknown;
    }

    /// <summary>Returns whether the day of asking compares as the rule asks.</summary>
    public Truth Holds(Requirement.OnDate rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Of(rule.Comparison.Holds(AsOf.DayNumber, rule.Date.DayNumber));
    }

    private DateOnly? Intake(CohortId cohort) => Catalog.Find(cohort)?.Intake.From;

    /// <summary>What a piece of evidence does not say is unknown; all that is asked must be met by the same piece.</summary>
    private Truth Meets(Evidence evidence, Requirement.Held rule) =>
        RequirementEvaluator.AtLeast(
            4,
            [
                Of(Counts(evidence, rule)),
                rule.MaxAge is not { } age ? Truth.True
                : evidence.Earned is { } earned ? Of(age.After(earned) >= AsOf)
                : Truth.Unknown,
                rule.Result is not var (comparison, bound) ? Truth.True
                : evidence.Result is { } result ? Of(comparison.Holds(result, bound))
                : Truth.Unknown,
                rule.Version.Length == 0 ? Truth.True
                : evidence.Version is { } version ? Of(string.Equals(version, rule.Version, StringComparison.Ordinal))
                : Truth.Unknown,
            ]
        );

    private bool Counts(Evidence evidence, Requirement.Held rule) =>
        rule.Moment == HeldMoment.Ever
            ? !(evidence.Earned > AsOf)
            : Validity.Counts(evidence, Profile, Catalog, AsOf)
                && (
                    rule.Through is not { } duration
                    || Validity.Counts(evidence, Profile, Catalog, duration.After(AsOf))
                );

    private static Truth Of(bool known) => known ? Truth.True : Truth.False;
}
