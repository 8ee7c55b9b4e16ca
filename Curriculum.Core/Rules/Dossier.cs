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

    /// <summary>Reads a profile at a day.</summary>
    public Dossier(Catalog catalog, CandidateProfile profile, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(profile);
        (Catalog, Profile, AsOf) = (catalog, profile, asOf);
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

    /// <summary>Returns whether the experience that the profile gives is enough.</summary>
    public Truth Holds(Requirement.Experience rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Profile.Experience is { } spells
            ? Of(TimeInTrade.Holds(spells, rule.Trade, rule.Minimum, AsOf))
            : Truth.Unknown;
    }

    private static Truth Of(bool known) => known ? Truth.True : Truth.False;
}
