using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Rules;

/// <summary>One piece of evidence as an expression reads it; what the profile does not say of it is unknown.</summary>
/// <param name="What">What is held.</param>
/// <param name="IsHeld">Whether it is held: unknown of what the profile lists as unknown.</param>
internal sealed record ScriptHeld(Reference What, Truth IsHeld)
{
    /// <summary>Gets the day it was earned.</summary>
    public ScriptRange Earned { get; init; } = ScriptRange.AnyDay;

    /// <summary>Gets the last day of its validity.</summary>
    public ScriptRange Until { get; init; } = ScriptRange.AnyDay;

    /// <summary>Gets the result.</summary>
    public ScriptRange Result { get; init; } = ScriptRange.AnyWhole;

    /// <summary>Gets whether it counts at the day of asking.</summary>
    public Truth IsValid { get; init; } = Truth.Unknown;

    /// <summary>Gets the version, or null when unknown.</summary>
    public string? Version { get; init; }

    /// <summary>Gets the issuer, or null when unknown.</summary>
    public string? Issuer { get; init; }

    /// <summary>Returns what a dossier holds at its day, and what it may hold.</summary>
    /// <remarks>What was earned after that day is not held yet, so an unknown day lies before it.</remarks>
    public static IEnumerable<ScriptHeld> Of(Dossier dossier) =>
        dossier
            .Profile.Holds.Where(evidence => !(evidence.Earned > dossier.AsOf))
            .Select(evidence => Of(evidence, dossier))
            .Concat(
                dossier
                    .Profile.Unknown.Where(what => what is not Reference.ToFact)
                    .Select(what => new ScriptHeld(what, Truth.Unknown) { Earned = Before(dossier.AsOf) })
            );

    /// <summary>Returns whether a text of it is exactly this one.</summary>
    public Truth Says(ScriptHeldText member, string text)
    {
        var own = member == ScriptHeldText.Version ? Version : Issuer;
        return own is null ? Truth.Unknown
            : string.Equals(own, text, StringComparison.Ordinal) ? Truth.True
            : Truth.False;
    }

    private static ScriptHeld Of(Evidence evidence, Dossier dossier) =>
        new(evidence.What, Truth.True)
        {
            Earned = evidence.Earned is { } day ? ScriptRange.Of(day) : Before(dossier.AsOf),
            Until = UntilOf(evidence, dossier.Catalog),
            Result = evidence.Result is { } result ? ScriptRange.Of(result) : ScriptRange.AnyWhole,
            IsValid = Validity.Counts(evidence, dossier.Profile, dossier.Catalog, dossier.AsOf)
                ? Truth.True
                : Truth.False,
            Version = evidence.Version,
            Issuer = evidence.Issuer,
        };

    private static ScriptRange Before(DateOnly day) => new(0, day.DayNumber);

    /// <summary>The day that the evidence states goes before the term of its paper, as in every rule.</summary>
    private static ScriptRange UntilOf(Evidence evidence, Catalog catalog)
    {
        if (evidence.Until is { } stated)
        {
            return ScriptRange.Of(stated);
        }

        var terms = Papers(evidence.What, catalog)
            .Select(paper => Validity.TermOf(evidence.What, paper, catalog))
            .OfType<Period>()
            .ToList();
        return terms.Count == 0 ? ScriptRange.Of(DateOnly.MaxValue)
            : evidence.Earned is { } day ? ScriptRange.Of(terms.Min(term => term.After(day)))
            : ScriptRange.AnyDay;
    }

    private static ImmutableArray<CredentialId> Papers(Reference what, Catalog catalog) =>
        what switch
        {
            Reference.ToCredential(var paper) => [paper],
            Reference.ToModule(var module) => catalog.Find(module)?.Awards.Credentials ?? [],
            Reference.ToOutcome(var outcome) => catalog.Find(outcome.Module)?.Awards.Credentials ?? [],
            _ => [],
        };
}
