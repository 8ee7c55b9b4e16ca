using System.Collections.Frozen;
using System.Collections.Immutable;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Planning;

/// <summary>Compiles a catalog to the graph that paths are sought in.</summary>
/// <remarks>
/// Literals are numbered when a rule first names them and defined afterwards, from a queue, so that rules may lead back
/// to each other to any depth. The catalog is sorted, so the numbers do not depend on the order of its files.
/// </remarks>
internal sealed class GraphCompiler
{
    private readonly Catalog _catalog;
    private readonly GraphBuilder _graph = new();
    private readonly Dictionary<(Requirement Literal, Layer Layer), int> _literals = [];
    private readonly Queue<(Requirement Literal, Layer Layer, int Node)> _undefined = [];
    private readonly AwardIndex _awards;
    private readonly Compounds _compounds;
    private readonly StepNodes _steps;
    private readonly HeldWays _held;
    private readonly Dictionary<EquivalenceId, int> _equivalences = [];

    private GraphCompiler(Catalog catalog, DateOnly asOf)
    {
        _catalog = catalog;
        _awards = new AwardIndex(catalog);
        _compounds = new Compounds(catalog, asOf);
        _steps = new StepNodes(this, _graph, catalog, _awards);
        _held = new HeldWays(this, _steps, _graph, catalog, _awards);
    }

    /// <summary>Compiles a catalog as its equivalences stand at a day.</summary>
    public static PlanGraph Compile(Catalog catalog, DateOnly asOf)
    {
        var compiler = new GraphCompiler(catalog, asOf);
        compiler.Name();
        while (compiler._undefined.TryDequeue(out var next))
        {
            compiler.Define(next.Literal, next.Layer, next.Node);
        }

        return compiler.Finish();
    }

    /// <summary>Returns what an equivalence reads.</summary>
    public static Layer ReadBy(Equivalence equivalence) =>
        equivalence.Kind == EquivalenceKind.CoversPart ? Layer.Full
        : equivalence.Transitive ? Layer.Chained
        : Layer.Earned;

    /// <summary>Returns from which layer on the gift of an equivalence counts.</summary>
    public static Layer GivenBy(Equivalence equivalence) =>
        equivalence.Kind == EquivalenceKind.CoversPart ? Layer.Held
        : equivalence.Transitive ? Layer.Chained
        : Layer.Full;

    /// <summary>Returns whether a step of work gives the experience that a rule asks.</summary>
    public static bool Gives(Experience step, Requirement.Experience rule) =>
        step.Trade == rule.Trade
        && rule.Comparison.Grows()
        && !(rule.Within?.PlanningLength < rule.Minimum.PlanningLength)
        && (
            rule.Comparison == Comparison.Above
                ? step.Duration.PlanningLength > rule.Minimum.PlanningLength
                : step.Duration.PlanningLength >= rule.Minimum.PlanningLength
        );

    /// <summary>Returns the node of something held in a layer.</summary>
    public int Literal(Reference what, Layer layer) => Literal(new Requirement.Held(what), layer);

    /// <summary>Returns the node of a literal in a layer.</summary>
    public int Literal(Requirement literal, Layer layer)
    {
        // INVARIANT: an age, experience and what no step changes are the same in every layer.
        var known =
            literal is Requirement.Age or Requirement.Experience || Compounds.IsConstant(literal)
                ? Layer.Earned
                : layer;
        if (!_literals.TryGetValue((literal, known), out var node))
        {
            node = _graph.Reserve();
            _literals.Add((literal, known), node);
            _undefined.Enqueue((literal, known, node));
        }

        return node;
    }

    /// <summary>Returns the node that holds when all rules hold in a layer.</summary>
    public int All(ImmutableArray<Rule> rules, Layer layer) =>
        _graph.Gate(rules.Length, rules.Select(rule => Node(rule.Requirement, layer)));

    /// <summary>Returns the node that holds when an equivalence gives its outcomes under the conditions of a rule.</summary>
    public int Node(Equivalence equivalence, Requirement.Held by)
    {
        if (by.IsPlain && _equivalences.TryGetValue(equivalence.Id, out var node))
        {
            return node;
        }

        var from = Node(
            by.IsPlain ? equivalence.From.Requirement : HeldWays.Conditioned(equivalence.From.Requirement, by),
            ReadBy(equivalence)
        );
        node =
            equivalence.At.IsEmpty && equivalence.Valid == default
                ? from
                : _graph.Gate(2, [_graph.Leaf(new Premise.InScope(equivalence)), from]);
        if (by.IsPlain)
        {
            _equivalences.Add(equivalence.Id, node);
        }

        return node;
    }

    /// <summary>Returns the node that holds when a requirement holds in a layer.</summary>
    public int Node(Requirement requirement, Layer layer) =>
        _compounds.Of(requirement) is { } count
            ? _graph.Gate(
                count.Need,
                count.Groups.Select(group => _graph.Gate(1, group.Select(index => Node(count.Parts[index], layer))))
            )
        : requirement is Requirement.Held { Earned: true } held ? Literal(held with { Earned = false }, Layer.Earned)
        : Literal(requirement, layer);

    /// <summary>Names everything that a question may have as its goal, and gives the actions their order.</summary>
    private void Name()
    {
        _steps.Name();
        var outcomes = _catalog.Modules.SelectMany(module => module.Outcomes);
        IEnumerable<Reference> goals =
        [
            .. _catalog.Modules.Select(module => new Reference.ToModule(module.Id)),
            .. outcomes.Select(outcome => new Reference.ToOutcome(outcome.Id)),
            .. _catalog
                .Credentials.Select(credential => credential.Id)
                .Concat(_catalog.Modules.SelectMany(module => module.Awards.Credentials))
                .Select(credential => new Reference.ToCredential(credential)),
            .. _catalog.Roles.Select(role => new Reference.ToRole(role.Id)),
            .. _catalog.Qualifications.Select(qualification => new Reference.ToQualification(qualification.Id)),
            .. _catalog.Manifest.Facts.Select(fact => new Reference.ToFact(fact.Id)),
        ];
        foreach (var goal in goals)
        {
            Literal(new Requirement.Held(goal), Layer.Held);
        }
    }

    private PlanGraph Finish()
    {
        var children = _graph.Children;
        return new PlanGraph
        {
            Need = _graph.Need,
            Children = children,
            Parents = SliceFinder.Parents(children),
            Actions = _graph.Actions,
            ActionOf = _graph.Bought,
            NodeOf = _graph.NodeOf,
            Leaves = _graph.Leaves,
            Literals = _literals.ToFrozenDictionary(),
            Names = _literals.ToFrozenDictionary(pair => pair.Value, pair => pair.Key),
            Equivalences = _equivalences.ToFrozenDictionary(),
            Modules = _steps.Modules.ToFrozenDictionary(),
            Rings = _steps.Rings,
            Conflicts = _steps.Conflicts,
            Givers = _held
                .Givers.Where(group => _catalog.Find(group.Key.Module) is not null)
                .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray()),
            Awards = _awards,
            Compounds = _compounds,
            Claims = _graph
                .Actions.Zip(_graph.NodeOf)
                .Where(pair => pair.First is PlanAction.Claim)
                .ToFrozenDictionary(pair => ((PlanAction.Claim)pair.First).Outcome.Id, pair => pair.Second),
            Roles =
            [
                .. _catalog
                    .Roles.Where(role => role.Employable)
                    .Select(role => (role.Id, Literal(new Reference.ToRole(role.Id), Layer.Held))),
            ],
        };
    }

    private void Define(Requirement literal, Layer layer, int node)
    {
        var below = layer == Layer.Earned ? _graph.Leaf(new Premise.Shown(literal)) : Literal(literal, layer - 1);
        _graph.Define(node, 1, [below, .. Ways(literal, layer)]);
    }

    /// <summary>Returns what makes a literal hold in a layer, besides that it holds in the layer below or is shown.</summary>
    private IEnumerable<int> Ways(Requirement literal, Layer layer) =>
        literal switch
        {
            Requirement.Held held => _held.Of(held, layer),
            Requirement.Experience experience => _catalog
                .Experiences.Where(step => Gives(step, experience))
                .Select(_steps.Work),
            _ => _awards.Raising(literal).Select(module => Literal(new Reference.ToModule(module.Id), layer)),
        };
}
