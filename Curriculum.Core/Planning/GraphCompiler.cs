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
    private readonly FrozenDictionary<OutcomeId, ImmutableArray<Equivalence>> _givers;
    private readonly AwardIndex _awards;
    private readonly Dictionary<EquivalenceId, int> _equivalences = [];
    private readonly Dictionary<ModuleId, ModuleNodes> _modules = [];
    private readonly Dictionary<ExperienceId, ExperienceNodes> _experiences = [];

    private GraphCompiler(Catalog catalog)
    {
        _catalog = catalog;
        _givers = catalog
            .Equivalences.Where(each => each.Status == EquivalenceStatus.Adopted)
            .SelectMany(each => each.Covers.Distinct().Select(outcome => (Outcome: outcome, Giver: each)))
            .GroupBy(pair => pair.Outcome, pair => pair.Giver)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        _awards = new AwardIndex(catalog);
    }

    /// <summary>Compiles a catalog.</summary>
    public static PlanGraph Compile(Catalog catalog)
    {
        var compiler = new GraphCompiler(catalog);
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

    /// <summary>Names everything that a question may have as its goal, and gives the actions their order.</summary>
    private void Name()
    {
        var steps = _catalog
            .Modules.Select(PlanAction (module) => new PlanAction.Start(module))
            .Concat(_catalog.Experiences.Select(experience => new PlanAction.Work(experience)));
        var outcomes = _catalog.Modules.SelectMany(module => module.Outcomes);
        _graph.AddActions(steps.OrderBy(step => step.Id, StringComparer.Ordinal));
        _graph.AddActions(
            outcomes.Select(outcome => new PlanAction.Study(outcome)).OrderBy(study => study.Id, StringComparer.Ordinal)
        );
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
            Equivalences = _equivalences.ToFrozenDictionary(),
            Modules = _modules.ToFrozenDictionary(),
            Experiences = _experiences.ToFrozenDictionary(),
            Givers = _givers,
            Awards = _awards,
            Roles =
            [
                .. _catalog
                    .Roles.Where(role => role.Employable)
                    .Select(role => (role.Id, Literal(new Reference.ToRole(role.Id), Layer.Held))),
            ],
        };
    }

    private int Literal(Reference what, Layer layer) => Literal(new Requirement.Held(what), layer);

    private int Literal(Requirement literal, Layer layer)
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

    private int Node(Requirement requirement, Layer layer) =>
        Compounds.Count(requirement, _catalog) is var (need, parts)
            ? _graph.Gate(need, parts.Select(part => Node(part, layer)))
        : requirement is Requirement.Held { Earned: true, IsPlain: true } held ? Literal(held.What, Layer.Earned)
        : Literal(requirement, layer);

    private int All(ImmutableArray<Rule> rules, Layer layer) =>
        _graph.Gate(rules.Length, rules.Select(rule => Node(rule.Requirement, layer)));

    private void Define(Requirement literal, Layer layer, int node)
    {
        var below = layer == Layer.Earned ? _graph.Leaf(new Premise.Shown(literal)) : Literal(literal, layer - 1);
        _graph.Define(node, 1, [below, .. Ways(literal, layer)]);
    }

    /// <summary>Returns what makes a literal hold in a layer, besides that it holds in the layer below or is shown.</summary>
    private IEnumerable<int> Ways(Requirement literal, Layer layer) =>
        literal switch
        {
            _ when Compounds.IsConstant(literal) => [],
            Requirement.Held { What: Reference.ToModule module } => Module(module.Module, layer),
            Requirement.Held { What: Reference.ToOutcome outcome } => Outcome(outcome.Outcome, layer),
            Requirement.Held { What: Reference.ToRole role } => _catalog.Find(role.Role) is { } found
                ? [All(found.Requires, layer)]
                : [],
            Requirement.Held { What: Reference.ToQualification what } => _catalog.Find(what.Qualification) is { } found
                ? [All(found.Requires, layer)]
                : [],
            Requirement.Experience experience => _catalog
                .Experiences.Where(step => Gives(step, experience))
                .Select(step => Work(step).Node),
            _ => _awards
                .Makers(literal)
                .Select(module => Literal(new Reference.ToModule(module.Id), layer))
                .Concat(Including(literal, layer)),
        };

    /// <summary>A paper that includes another gives it for rules and chains, and never as something earned.</summary>
    private IEnumerable<int> Including(Requirement literal, Layer layer) =>
        layer > Layer.Earned && literal is Requirement.Held { What: Reference.ToCredential(var paper) }
            ? _awards.Higher(paper).Select(higher => Literal(new Reference.ToCredential(higher), layer))
            : [];

    private IEnumerable<int> Module(ModuleId id, Layer layer)
    {
        if (_catalog.Find(id) is not { } module)
        {
            return [];
        }

        var outcomes = module.Outcomes.Select(outcome => Literal(new Reference.ToOutcome(outcome.Id), layer));
        var whole = _graph.Gate(module.Outcomes.Length, outcomes);
        return layer == Layer.Earned ? [Step(module).Complete, whole] : [whole];
    }

    private IEnumerable<int> Outcome(OutcomeId id, Layer layer)
    {
        var module = _catalog.Find(id.Module);
        var index = module?.Outcomes.Select(outcome => outcome.Id).ToList().IndexOf(id) ?? -1;
        if (module is null || index < 0)
        {
            return [];
        }

        var givers = _givers.GetValueOrDefault(id, []).Where(giver => GivenBy(giver) == layer).Select(Node);
        return layer switch
        {
            Layer.Earned =>
            [
                _graph.Leaf(new Premise.Shown(new Requirement.Held(new Reference.ToModule(id.Module)))),
                _graph.Gate(2, [_graph.Action(Step(module).Study[index]), Step(module).Complete]),
            ],
            Layer.Held => [Step(module).Complete, .. givers],
            _ => givers,
        };
    }

    private ModuleNodes Step(Module module)
    {
        if (_modules.TryGetValue(module.Id, out var known))
        {
            return known;
        }

        var complete = _graph.Reserve();
        var start = _graph.ActionOf(module.Id.Value);
        var study = module.Outcomes.Select(outcome => _graph.ActionOf(outcome.Id.ToString())).ToImmutableArray();
        var credited = module
            .Outcomes.Select(outcome => Literal(new Reference.ToOutcome(outcome.Id), Layer.Held))
            .ToImmutableArray();
        var requirement = All(module.Requires, Layer.Held);
        _modules.Add(module.Id, new ModuleNodes(requirement, start, study, credited, complete));
        _graph.DefineAction(start, [requirement]);
        foreach (var each in study)
        {
            _graph.DefineAction(each, [_graph.Action(start)]);
        }

        var studied = _graph.Gate(1, study.Select(_graph.Action));
        var done = study.Zip(credited, (each, held) => _graph.Gate(1, [_graph.Action(each), held]));
        _graph.Define(complete, study.Length + 1, [studied, .. done]);
        return _modules[module.Id];
    }

    private (int Requirement, int Node) Work(Experience step)
    {
        if (!_experiences.TryGetValue(step.Id, out var known))
        {
            known = new ExperienceNodes(All(step.Requires, Layer.Held), _graph.ActionOf(step.Id.Value));
            _experiences.Add(step.Id, known);
            _graph.DefineAction(known.Work, [known.Requirement]);
        }

        return (known.Requirement, _graph.Action(known.Work));
    }

    private int Node(Equivalence equivalence)
    {
        if (!_equivalences.TryGetValue(equivalence.Id, out var node))
        {
            var from = Node(equivalence.From.Requirement, ReadBy(equivalence));
            node =
                equivalence.At.IsEmpty && equivalence.Valid == default
                    ? from
                    : _graph.Gate(2, [_graph.Leaf(new Premise.InScope(equivalence)), from]);
            _equivalences.Add(equivalence.Id, node);
        }

        return node;
    }
}
