using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>Says on what the credit of an outcome rests: the equivalences in their order, and the evidence.</summary>
internal sealed class CreditFinder(Derivation derivation, Catalog catalog)
{
    /// <summary>Returns the credit of an outcome that is held without its own module's step.</summary>
    public Credit Of(LearningOutcome outcome)
    {
        if (derivation.Shown(outcome.Id))
        {
            Reference shown = new Reference.ToOutcome(outcome.Id);
            return new Credit(
                outcome.Id,
                outcome.Load,
                CreditKind.Held,
                [],
                Scope: null,
                Provider: null,
                [derivation.Shown(shown) ? shown : new Reference.ToModule(outcome.Id.Module)]
            );
        }

        var giver = derivation.Giver(outcome.Id, Layer.Held)!;
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

        private void Follow(Requirement requirement, Layer layer)
        {
            if (requirement is Requirement.Held { IsPlain: true } held)
            {
                Follow(held.What, held.Earned ? Layer.Earned : layer);
            }
            else if (requirement is Requirement.LanguageLevel)
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
            if (!_seen.Add((new Requirement.Held(what), layer)))
            {
                return;
            }

            if (derivation.Position(what, Layer.Earned) <= derivation.Position(what, layer))
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
                    Follow(derivation.Giver(outcome.Outcome, layer)!);
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

        private void Follow(ImmutableArray<Rule> rules, Layer layer)
        {
            foreach (var rule in rules)
            {
                Follow(rule.Requirement, layer);
            }
        }

        private void Make(Requirement literal, Layer layer)
        {
            if (derivation.Premises.Hold(new Premise.Shown(literal)))
            {
                return;
            }

            if (derivation.Maker(literal, layer) is { } maker)
            {
                Follow(new Reference.ToModule(maker.Id), layer);
            }
            else if (derivation.Includer(literal, layer) is { } higher)
            {
                Follow(new Reference.ToCredential(higher), layer);
            }
        }
    }
}
