using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>Says on what the credit of an outcome rests: the equivalences in their order, and the evidence.</summary>
internal sealed class CreditFinder(Derivation derivation, Catalog catalog)
{
    /// <summary>Returns the credit of an outcome that is held without its own module's step.</summary>
    public Credit Of(LearningOutcome outcome)
    {
        Reference own = new Reference.ToOutcome(outcome.Id);
        if (derivation.Shown(outcome.Id))
        {
            return Held(outcome, derivation.Shown(own) ? own : new Reference.ToModule(outcome.Id.Module));
        }

        var giver = derivation.Giver(outcome.Id, Layer.Held);
        if (derivation.Premises.Dossier.Decision(outcome.Id) is { } decision)
        {
            return Exempt(outcome, [], [], decision.By) with { Decided = decision.Date };
        }

        if (giver is null && derivation.Claim(outcome.Id) is { } claim)
        {
            var ground = new Trace(derivation, catalog);
            ground.Follow(claim.If.Requirement, Layer.Held);
            return Exempt(outcome, ground.Chain, ground.Evidence, claim.DecidedBy);
        }

        if (giver is null)
        {
            return Held(
                outcome,
                derivation.Premises.Dossier.Had(own) ? own : new Reference.ToModule(outcome.Id.Module)
            );
        }

        var trace = new Trace(derivation, catalog);
        trace.Follow(giver);
        var signature = derivation.Premises.Scopes.Signature(giver);
        return new Credit(
            outcome.Id,
            outcome.Load,
            CreditKind.Equivalence,
            [.. trace.Chain],
            signature?.Scope,
            signature?.Provider,
            [.. trace.Evidence]
        );
    }

    private static Credit Held(LearningOutcome outcome, Reference evidence) =>
        new(outcome.Id, outcome.Load, CreditKind.Held, [], Scope: null, Provider: null, [evidence]);

    private static Credit Exempt(
        LearningOutcome outcome,
        IEnumerable<EquivalenceId> chain,
        IEnumerable<Reference> evidence,
        string decides
    ) =>
        new(outcome.Id, outcome.Load, CreditKind.Exemption, [.. chain], Scope: null, Provider: null, [.. evidence])
        {
            Decides = decides,
        };

    /// <summary>One walk from an equivalence to what is earned.</summary>
    private sealed class Trace(Derivation derivation, Catalog catalog)
    {
        private readonly HashSet<(Requirement, Layer)> _seen = [];

        public List<EquivalenceId> Chain { get; } = [];

        public List<Reference> Evidence { get; } = [];

        public void Follow(Equivalence equivalence)
        {
            if (!Chain.Contains(equivalence.Id))
            {
                Follow(equivalence.From.Requirement, GraphCompiler.ReadBy(equivalence));
                Chain.Add(equivalence.Id);
            }
        }

        public void Follow(Requirement requirement, Layer layer)
        {
            if (requirement is Requirement.Held { Moment: not HeldMoment.Ever } held)
            {
                Follow(held.What, held.Earned ? Layer.Earned : layer);
            }
            else if (requirement is Requirement.LanguageLevel or Requirement.ScaleStep)
            {
                Make(requirement, layer);
            }

            foreach (var (_, part) in derivation.Support(requirement, layer))
            {
                Follow(part, layer);
            }
        }

        private void Follow(Reference what, Layer layer)
        {
            if (derivation.Position(what, layer) == int.MaxValue || !_seen.Add((new Requirement.Held(what), layer)))
            {
                return;
            }

            if (IsEarned(what, layer))
            {
                if (!Evidence.Contains(what))
                {
                    Evidence.Add(what);
                }

                return;
            }

            switch (what)
            {
                case Reference.ToModule module:
                    foreach (var outcome in catalog.Find(module.Module)!.Outcomes)
                    {
                        Follow(new Reference.ToOutcome(outcome.Id), layer);
                    }

                    break;
                case Reference.ToOutcome outcome:
                    Follow(outcome.Outcome, layer);
                    break;
                case Reference.ToRole role:
                    Follow(catalog.Find(role.Role)!.Requires, layer);
                    break;
                case Reference.ToQualification qualification:
                    Follow(catalog.Find(qualification.Qualification)!.Requires, layer);
                    break;
                default:
                    Make(new Requirement.Held(what), layer);
                    break;
            }
        }

        /// <summary>What the same step made held and earned is evidence itself, in whichever order the two were found.</summary>
        private bool IsEarned(Reference what, Layer layer) =>
            derivation.Position(what, Layer.Earned) is < int.MaxValue and var earned
            && derivation.StepsAt(earned) <= derivation.StepsAt(derivation.Position(what, layer));

        private void Follow(OutcomeId outcome, Layer layer)
        {
            if (derivation.Giver(outcome, layer) is { } giver)
            {
                Follow(giver);
            }
            else if (derivation.Claim(outcome) is { } claim)
            {
                Follow(claim.If.Requirement, Layer.Held);
            }
        }

        private void Follow(ImmutableArray<Rule> rules, Layer layer)
        {
            foreach (var rule in rules)
            {
                Follow(rule.Requirement, layer);
            }
        }

        /// <summary>Follows the module that raises to a level, or gives a paper or fact, or the paper that includes it.</summary>
        private void Make(Requirement literal, Layer layer)
        {
            var node = derivation.Node(literal, layer);
            while (
                node >= 0
                && derivation.Support(node).ToList() is [var next, ..]
                && derivation.Position(next) < int.MaxValue
            )
            {
                if (derivation.NameOf(next) is (Requirement.Held held, var below))
                {
                    Follow(held.What, below);
                    return;
                }

                node = next;
            }
        }
    }
}
