using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Rules.Logic;

/// <summary>The conditions that some requirements name, sorted by what they speak of.</summary>
internal sealed class Vocabulary(RequirementLogic logic)
{
    private readonly List<Subject> _subjects = [];
    private readonly Dictionary<(MeasureKind Kind, string Name, bool IsOwn), Measure> _measures = [];
    private readonly Dictionary<TradeId, TimeWorked> _trades = [];
    private readonly Dictionary<Reference, Thing> _things = [];
    private readonly Dictionary<ScriptExpression, OpaqueCondition> _scripts = [];

    /// <summary>Gets what the conditions speak of, in the order in which the requirements name it.</summary>
    public IReadOnlyList<Subject> Subjects => _subjects;

    /// <summary>Gets whether something is asked that depends on more than the conditions.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Takes in the conditions of a requirement.</summary>
    public void Add(Requirement requirement)
    {
        switch (requirement)
        {
            case Requirement.All(var parts):
                AddAll(parts);
                break;
            case Requirement.Any(var parts):
                AddAll(parts);
                break;
            case Requirement.AtLeast(_, var parts):
                AddAll(parts);
                break;
            case Requirement.Not(var part):
                Add(part);
                break;
            case Requirement.Held held:
                Add(held);
                break;
            case Requirement.Sum sum:
                AddAll([.. logic.Sums.Items(sum.Set).Select(item => new Requirement.Held(item))]);
                break;
            case Requirement.Experience experience:
                Found(_trades, experience.Trade, static () => new TimeWorked()).Add(experience);
                break;
            case Requirement.Script script:
                Found(_scripts, script.Expression, () => new OpaqueCondition(script));
                break;
            default:
                var bound = Bound(requirement);
                Found(
                        _measures,
                        Key(bound),
                        () => new Measure(bound.Least, bound.Most(logic.Catalog), Key(bound).IsOwn)
                    )
                    .Add(bound, requirement);
                break;
        }
    }

    /// <summary>Returns where something is held as asked; nowhere when nothing is decided of that thing.</summary>
    public int Of(Requirement.Held held)
    {
        var settled = Settled(held);
        return _things[Owner(settled.What)].Nodes.GetValueOrDefault(settled, DecisionDiagram.False);
    }

    /// <summary>Returns where somebody has the experience that is asked.</summary>
    public int Of(Requirement.Experience experience, DecisionDiagram diagram) =>
        _trades[experience.Trade].Of(experience, diagram);

    /// <summary>Returns where an expression holds.</summary>
    public int Of(Requirement.Script script) => _scripts[script.Expression].Node;

    /// <summary>Returns where a value compares as asked.</summary>
    public int Measured(Requirement requirement, DecisionDiagram diagram)
    {
        var bound = Bound(requirement);
        return _measures[Key(bound)].Of(bound, diagram);
    }

    /// <summary>Returns the indices of the parts of a count that count as one.</summary>
    public IEnumerable<ImmutableArray<int>> Groups(ImmutableArray<Requirement> parts)
    {
        var groups = logic.Groups(parts);
        IsOpen |= groups is null;
        return groups ?? [];
    }

    /// <summary>Takes in, last, the modules that stand between what a profile says of a value and what is reached of it.</summary>
    public void Close()
    {
        foreach (var (kind, name, _) in _measures.Keys.Where(key => key.IsOwn && IsReached(key)).ToList())
        {
            foreach (var (module, _) in logic.Gifts.Raising(kind, name))
            {
                Add(Plain(module));
            }
        }

        IsOpen = _subjects.Exists(subject => subject.IsOpen);
    }

    /// <summary>Returns what follows for other things and for values: where the first is, the second is.</summary>
    public IEnumerable<(int Premise, int Conclusion)> Consequences(DecisionDiagram diagram) =>
        (
            from thing in _things.Values
            from held in thing.Nodes
            from gift in logic.Gifts.With(held.Key.What, held.Key.Earned)
            from conclusion in Others(held.Key, gift.What, gift.Earned).Concat(Values(held.Key, gift.What))
            select (held.Value, conclusion)
        ).Concat(_measures.Where(own => own.Key.IsOwn && IsReached(own.Key)).SelectMany(own => Between(own, diagram)));

    /// <summary>What the profile says is reached; what is reached the profile says, or a module gives.</summary>
    private IEnumerable<(int Premise, int Conclusion)> Between(
        KeyValuePair<(MeasureKind Kind, string Name, bool IsOwn), Measure> own,
        DecisionDiagram diagram
    )
    {
        var raising = logic.Gifts.Raising(own.Key.Kind, own.Key.Name).ToList();
        foreach (var bound in _measures[own.Key with { IsOwn = false }].Bounds)
        {
            var reached = _measures[own.Key with { IsOwn = false }].AtLeast(bound);
            var given = raising
                .Where(each => each.Value >= bound)
                .Aggregate(DecisionDiagram.False, (any, each) => diagram.Or(any, Of(Plain(each.Module))));
            foreach (var said in own.Value.Bounds)
            {
                var known = own.Value.AtLeast(said);
                if (said >= bound)
                {
                    yield return (known, reached);
                }

                if (said <= bound)
                {
                    yield return (reached, diagram.Or(known, given));
                }
            }
        }
    }

    private bool IsReached((MeasureKind Kind, string Name, bool IsOwn) own) =>
        _measures.ContainsKey(own with { IsOwn = false });

    private static Requirement.Held Plain(ModuleId module) => new(new Reference.ToModule(module));

    private IEnumerable<int> Others(Requirement.Held held, Reference given, bool earned) =>
        given != held.What && _things.TryGetValue(given, out var thing)
            ? from other in thing.Nodes
            where other.Key.What == given && other.Key.Earned == earned && HeldOrder.Implies(held, other.Key)
            select other.Value
            : [];

    private IEnumerable<int> Values(Requirement.Held held, Reference given) =>
        from reached in logic.Gifts.Reached(given)
        let measure = _measures.GetValueOrDefault((reached.Kind, reached.Name, false))
        where measure is not null && HeldOrder.Implies(held, new Requirement.Held(given))
        from bound in measure.Bounds
        where bound <= reached.Value
        select measure.AtLeast(bound);

    private void AddAll(ImmutableArray<Requirement> parts)
    {
        foreach (var part in parts)
        {
            Add(part);
        }
    }

    private void Add(Requirement.Held held)
    {
        var settled = Settled(held);
        Found(_things, Owner(settled.What), () => new Thing(ModuleOf(settled.What))).Add(settled);
    }

    /// <summary>A bound that more would break is asked of what the profile says alone; what a module gives is no part of that.</summary>
    private (MeasureKind Kind, string Name, bool IsOwn) Key(MeasureBound bound) =>
        (bound.Kind, bound.Name, !bound.Rises && logic.Gifts.Raising(bound.Kind, bound.Name).Any());

    private MeasureBound Bound(Requirement requirement) => MeasureBound.Of(requirement, logic.Catalog)!.Value;

    /// <summary>The only outcome of a module is the module.</summary>
    private Requirement.Held Settled(Requirement.Held held) =>
        HeldOrder.Settled(
            ModuleOf(held.What) is { Outcomes.Length: 1 } module
                ? held with
                {
                    What = new Reference.ToModule(module.Id),
                }
                : held
        );

    /// <summary>An outcome is spoken of with its module, when that is known.</summary>
    private Reference Owner(Reference what) => ModuleOf(what) is { } module ? new Reference.ToModule(module.Id) : what;

    private Module? ModuleOf(Reference what) =>
        what switch
        {
            Reference.ToModule(var id) => logic.Catalog.Find(id),
            Reference.ToOutcome(var id)
                when logic.Catalog.Find(id.Module) is { } module && module.Outcomes.Any(outcome => outcome.Id == id) =>
                module,
            _ => null,
        };

    private TSubject Found<TKey, TSubject>(Dictionary<TKey, TSubject> known, TKey key, Func<TSubject> make)
        where TKey : notnull
        where TSubject : Subject
    {
        if (!known.TryGetValue(key, out var subject))
        {
            subject = make();
            known.Add(key, subject);
            _subjects.Add(subject);
        }

        return subject;
    }
}
