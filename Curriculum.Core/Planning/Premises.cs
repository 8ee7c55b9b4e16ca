using System.Collections.Immutable;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Planning;

/// <summary>Which leaves of the graph hold for a question, given what is assumed of the unknown.</summary>
/// <param name="Dossier">What is known of the candidate.</param>
/// <param name="Scopes">Where equivalences hold.</param>
/// <param name="Assumed">The literals taken to hold though the profile does not show them; all others are taken not to.</param>
internal sealed record Premises(Dossier Dossier, ScopeTest Scopes, ImmutableArray<Requirement> Assumed)
{
    /// <summary>Gets whether every unknown literal is taken to hold.</summary>
    public bool Hopeful { get; init; }

    /// <summary>Gets whether every claim to exemption that nobody has decided is refused.</summary>
    public bool ClaimsRefused { get; init; }

    /// <summary>Gets what exclusions ask that is not asked: these may be studied together.</summary>
    public ImmutableHashSet<Requirement> Lifted { get; init; } = [];

    /// <summary>Returns whether a leaf holds.</summary>
    public bool Hold(Premise premise) =>
        premise switch
        {
            Premise.Shown shown => Known(shown.Literal) is var known
                && (
                    known == Truth.True
                    || (known == Truth.Unknown && Hopeful)
                    || Assumed.Any(each => Implies(each, shown.Literal))
                ),
            Premise.InScope scoped => Scopes.Holds(scoped.Equivalence),
            Premise.Had had => Dossier.Had(had.What),
            Premise.Lasting lasting => Dossier.Lasting(lasting.What, lasting.Paper, lasting.Through),
            Premise.Lasts lasts => lasts.Term.After(Dossier.AsOf) >= lasts.Through.After(Dossier.AsOf),
            Premise.Decided decided => Dossier.Decided(decided.Outcome),
            Premise.Open open => open.Module.Valid.Contains(Dossier.AsOf),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>Returns whether a premise rests on something unknown.</summary>
    public bool Unknown(Premise premise) => premise is Premise.Shown shown && Known(shown.Literal) == Truth.Unknown;

    /// <summary>Returns whether a literal that holds makes another hold.</summary>
    public static bool Implies(Requirement strong, Requirement weak) =>
        (strong, weak) switch
        {
            (Requirement.LanguageLevel known, Requirement.LanguageLevel asked) => asked.Comparison.Grows()
                && known.Comparison.Grows()
                && string.Equals(known.Language, asked.Language, StringComparison.Ordinal)
                && Least(known.Comparison, (int)known.Level) >= Least(asked.Comparison, (int)asked.Level),
            (Requirement.ScaleStep known, Requirement.ScaleStep asked) => asked.Comparison.Grows()
                && known.Comparison.Grows()
                && known.Scale == asked.Scale
                && Least(known.Comparison, known.Place) >= Least(asked.Comparison, asked.Place),
            (Requirement.Age known, Requirement.Age asked) when asked.Comparison.Grows() => known.Comparison.Grows()
                && Least(known.Comparison, known.Years) >= Least(asked.Comparison, asked.Years),
            (Requirement.Experience known, Requirement.Experience asked) => known.Trade == asked.Trade
                && known.Comparison.Grows()
                && asked.Comparison == Comparison.AtLeast
                && (asked.Within is null || asked.Within == known.Within)
                && known.Minimum.PlanningLength >= asked.Minimum.PlanningLength,
            (Requirement.Held known, Requirement.Held { IsPlain: true } asked) => known.What == asked.What
                && known.Moment != HeldMoment.Ever,
            _ => false,
        }
        || strong == weak;

    private static int Least(Comparison comparison, int bound) => comparison == Comparison.Above ? bound + 1 : bound;

    private Truth Known(Requirement literal) =>
        literal switch
        {
            _ when Compounds.IsConstant(literal) => RequirementEvaluator.Evaluate(literal, Dossier),
            Requirement.Held held => Dossier.Shown(held),
            Requirement.Age age => Dossier.Holds(age),
            Requirement.LanguageLevel level => Dossier.Holds(level),
            Requirement.ScaleStep step => Dossier.Holds(step),
            Requirement.Experience experience => Dossier.Holds(experience),
            _ => Truth.False,
        };
}
