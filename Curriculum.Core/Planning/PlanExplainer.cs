using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>Walks back from the goal of a path over the rules that it meets, and notes which rule needs which step.</summary>
/// <remarks>Of alternatives it follows those that held first; so the walk is founded, and every step of a cheapest path is met.</remarks>
internal sealed class PlanExplainer
{
    private readonly Derivation _derivation;
    private readonly Catalog _catalog;
    private readonly HashSet<(Requirement, Layer)> _seen = [];
    private readonly HashSet<EquivalenceId> _followed = [];
    private readonly HashSet<(int, Place)> _walked = [];
    private readonly PlaceNotes<int> _because = new();
    private readonly HashSet<ModuleId> _covered = [];
    private readonly PlaceNotes<Requirement> _shown = new();
    private readonly HashSet<ModuleId> _rings = [];
    private readonly Queue<int> _steps = [];

    private PlanExplainer(Derivation derivation, Catalog catalog) => (_derivation, _catalog) = (derivation, catalog);

    /// <summary>Gets the modules that are wholly credited and on which the path rests.</summary>
    public IReadOnlyCollection<ModuleId> Covered => _covered;

    /// <summary>Explains a path to a goal.</summary>
    public static PlanExplainer Of(Derivation derivation, Catalog catalog, Reference goal)
    {
        var explainer = new PlanExplainer(derivation, catalog);
        explainer.Follow(new Requirement.Held(goal), Place.Of(goal.Id, ""), Layer.Held);
        while (explainer._steps.TryDequeue(out var index))
        {
            explainer.Enter(index);
        }

        return explainer;
    }

    /// <summary>Returns the places of the rules that need a step, in order.</summary>
    public ImmutableArray<Place> Because(int index) => _because.Of(index);

    /// <summary>Returns the places of the rules that rest on a literal that the profile shows or is assumed to, in order.</summary>
    public ImmutableArray<Place> Shown(Requirement literal) => _shown.Of(literal);

    private void Enter(int index)
    {
        var step = _derivation.Order[index];
        Follow(_derivation.Path.RequiresOf(step), Layer.Held);
        if (_derivation.Path.ExamOf(step) is { } examined)
        {
            FollowModule(examined.Id, Place.Of(examined.Id.Value, ""), Layer.Held);
        }

        if (_derivation.Path.ModuleOf(step) is not { } module)
        {
            return;
        }

        FollowOthers(module);
        var studied = _derivation.Path.Studied(step).Count();
        foreach (var outcome in module.Outcomes.Where(_ => studied < module.Outcomes.Length))
        {
            if (!_derivation.Shown(outcome.Id) && _derivation.IsHeldBefore(outcome.Id, index))
            {
                FollowCredit(outcome.Id, Place.Of(module.Id.Value, ""));
            }
        }
    }

    /// <summary>What a module is taken alongside is needed for it, by all of its ring; that what it excludes is not held is noted.</summary>
    private void FollowOthers(Module module)
    {
        FollowMates(module, _ => true);
        var ring = _derivation.RingOf(module.Id);
        foreach (var member in ring.IsEmpty || !_rings.Add(ring[0]) ? [] : ring)
        {
            FollowMates(_catalog.Find(member)!, ring.Contains);
        }

        for (var index = 0; index < module.Excludes.Length; index++)
        {
            _shown.Add(Conflict.LiteralOf(module.Excludes[index]), Place.Of(module.Id.Value, "excludes", index));
        }
    }

    private void FollowMates(Module module, Func<ModuleId, bool> which)
    {
        for (var index = 0; index < module.Alongside.Length; index++)
        {
            if (which(module.Alongside[index]))
            {
                var mate = new Requirement.Held(new Reference.ToModule(module.Alongside[index]));
                FollowLiteral(mate, Place.Of(module.Id.Value, "alongside", index), Layer.Held);
            }
        }
    }

    private void FollowCredit(OutcomeId outcome, Place place)
    {
        if (_derivation.Giver(outcome, Layer.Held) is { } giver)
        {
            Follow(giver);
        }
        else
        {
            Walk(_derivation.Node(new Requirement.Held(new Reference.ToOutcome(outcome)), Layer.Held), place);
        }
    }

    private void Follow(ImmutableArray<Rule> rules, Layer layer)
    {
        foreach (var rule in rules)
        {
            Follow(rule.Requirement, rule.Place, layer);
        }
    }

    private void Follow(Equivalence equivalence)
    {
        if (_followed.Add(equivalence.Id))
        {
            Follow(equivalence.From.Requirement, equivalence.From.Place, GraphCompiler.ReadBy(equivalence));
        }
    }

    private void Follow(Requirement requirement, Place place, Layer layer)
    {
        if (requirement is Requirement.Sum or Requirement.LearningLevel && !Compounds.IsConstant(requirement))
        {
            foreach (var part in _derivation.Support(requirement, layer).Select(each => each.Part).Distinct())
            {
                Follow(part, place, layer);
            }
        }
        else if (requirement is Requirement.All or Requirement.Any or Requirement.AtLeast)
        {
            foreach (var (index, part) in _derivation.Support(requirement, layer))
            {
                Follow(part, place.Child(index), layer);
            }
        }
        else
        {
            FollowLiteral(requirement, place, layer);
        }
    }

    private void FollowLiteral(Requirement literal, Place place, Layer layer)
    {
        var held = literal as Requirement.Held;
        var asked = held is { Earned: true } ? Layer.Earned : layer;
        var plain = held is null ? literal : held with { Earned = false };
        if (_derivation.Premises.Hold(new Premise.Shown(plain)))
        {
            _shown.Add(plain, place);
            return;
        }

        switch (plain)
        {
            case var _ when Compounds.IsConstant(plain):
                break;
            case Requirement.Held { What: Reference.ToModule module, IsPlain: true }:
                FollowModule(module.Module, place, asked);
                break;
            case Requirement.Held { What: Reference.ToOutcome outcome, IsPlain: true }:
                FollowOutcome(outcome.Outcome, place, asked);
                break;
            case Requirement.Held { What: Reference.ToRole role, IsPlain: true } when _seen.Add((plain, asked)):
                Follow(_catalog.Find(role.Role)!.Requires, asked);
                break;
            case Requirement.Held { What: Reference.ToQualification qualification, IsPlain: true }
                when _seen.Add((plain, asked)):
                Follow(_catalog.Find(qualification.Qualification)!.Requires, asked);
                break;
            case Requirement.Held { What: Reference.ToRole or Reference.ToQualification, IsPlain: true }:
                break;
            case Requirement.Experience experience:
                FollowWork(experience, place);
                break;
            default:
                Walk(_derivation.Node(plain, asked), place);
                break;
        }
    }

    /// <summary>Walks back over the nodes that made a node hold, up to steps and to what rules name by itself.</summary>
    private void Walk(int node, Place place)
    {
        if (node < 0 || !_walked.Add((node, place)))
        {
            return;
        }

        foreach (
            var child in _derivation.Support(node).Where(each => _derivation.Position(each) < int.MaxValue).ToList()
        )
        {
            if (_derivation.ClaimOf(child) is { } exemption)
            {
                Follow(exemption.If.Requirement, exemption.If.Place, Layer.Held);
            }
            else if (_derivation.BuyerOf(child) is >= 0 and var step)
            {
                Needs(step, place);
            }
            else if (_derivation.PremiseOf(child) is Premise.Shown(var shown))
            {
                _shown.Add(shown, place);
            }
            else if (_derivation.NameOf(child) is (Requirement.Held { IsPlain: true } plain, var layer))
            {
                FollowLiteral(plain, place, layer);
            }
            else
            {
                if (_derivation.CoveredBy(child) is { } covered)
                {
                    _covered.Add(covered);
                }

                Walk(child, place);
            }
        }
    }

    private void FollowModule(ModuleId module, Place place, Layer layer)
    {
        var reference = new Reference.ToModule(module);
        var position = _derivation.Position(reference, layer);
        var step = _derivation.StepOf(module);
        if (step >= 0 && _derivation.Begin(step) <= position)
        {
            Needs(step, place);
            return;
        }

        var outcomes = _catalog.Find(module)!.Outcomes;
        if (outcomes.Any(outcome => !_derivation.IsCredited(outcome.Id, layer, position)))
        {
            Walk(_derivation.Node(new Requirement.Held(reference), layer), place);
            return;
        }

        _covered.Add(module);
        foreach (var outcome in outcomes)
        {
            FollowOutcome(outcome.Id, place, layer);
        }
    }

    private void FollowOutcome(OutcomeId outcome, Place place, Layer layer)
    {
        if (_derivation.Shown(outcome))
        {
            _shown.Add(new Requirement.Held(new Reference.ToOutcome(outcome)), place);
            return;
        }

        var position = _derivation.Position(new Reference.ToOutcome(outcome), layer);
        var step = _derivation.StepOf(outcome.Module);
        if (_derivation.Giver(outcome, layer) is { } giver && _derivation.Position(giver) < position)
        {
            Follow(giver);
        }
        else if (step >= 0)
        {
            Needs(step, place);
        }
        else
        {
            Walk(_derivation.Node(new Requirement.Held(new Reference.ToOutcome(outcome)), layer), place);
        }
    }

    private void FollowWork(Requirement.Experience rule, Place place)
    {
        var step = _derivation.WorkFor(rule);
        if (step >= 0)
        {
            Needs(step, place);
        }
    }

    private void Needs(int step, Place place)
    {
        if (_because.Add(step, place))
        {
            _steps.Enqueue(step);
        }
    }
}
