using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>Makes the nodes of steps: what must hold before each can be done, and what completes a module.</summary>
/// <remarks>
/// Modules that name each other as taken alongside are complete together, each when all of the ring are done or held; so
/// nothing that one of them gives helps another to start. A module that is named and does not name back is taken before:
/// whatever it gives then is there the sooner.
/// </remarks>
internal sealed class StepNodes(GraphCompiler compiler, GraphBuilder graph, Catalog catalog, AwardIndex awards)
{
    private readonly Dictionary<ModuleId, ModuleNodes> _modules = [];
    private readonly Dictionary<ModuleId, int> _alone = [];
    private readonly HashSet<int> _defined = [];

    /// <summary>Gets the rings of modules that are taken together.</summary>
    public Rings Rings { get; } = new(catalog);

    /// <summary>Gets the nodes of each module that was asked for.</summary>
    public IReadOnlyDictionary<ModuleId, ModuleNodes> Modules => _modules;

    /// <summary>Gets the pairs of modules of which a plan studies at most one.</summary>
    public ImmutableArray<Conflict> Conflicts =>
        [
            .. from module in catalog.Modules
            from excluded in module.Excludes.Distinct()
            where excluded != module.Id && catalog.Find(excluded) is not null
            select new Conflict(graph.ActionOf(module.Id.Value), graph.ActionOf(excluded.Value), excluded),
        ];

    /// <summary>Gives the actions their order: first the steps, then what is bought within them.</summary>
    public void Name()
    {
        var outcomes = catalog.Modules.SelectMany(module => module.Outcomes);
        IEnumerable<PlanAction> steps =
        [
            .. catalog.Modules.Select(module => new PlanAction.Start(module)),
            .. catalog.Modules.Where(HasExam).Select(module => new PlanAction.Assess(module)),
            .. catalog.Experiences.Select(experience => new PlanAction.Work(experience)),
            .. catalog
                .Credentials.Where(paper => paper.Renewal is { Refresher: null })
                .Select(paper => new PlanAction.Renew(paper)),
        ];
        IEnumerable<PlanAction> parts =
        [
            .. outcomes.Select(outcome => new PlanAction.Study(outcome)),
            .. outcomes.Where(CanBeExempt).Select(outcome => new PlanAction.Claim(outcome)),
        ];
        graph.AddActions(steps.OrderBy(step => step.Id, StringComparer.Ordinal));
        graph.AddActions(parts.OrderBy(part => part.Id, StringComparer.Ordinal));
    }

    /// <summary>Returns the nodes of the step of a module.</summary>
    public ModuleNodes Of(Module module)
    {
        if (_modules.TryGetValue(module.Id, out var known))
        {
            return known;
        }

        var (alone, ring) = (Alone(module.Id), Rings.Of(module.Id));
        var complete = ring.IsEmpty ? alone : graph.Reserve();
        var start = graph.ActionOf(module.Id.Value);
        var study = module.Outcomes.Select(outcome => graph.ActionOf(outcome.Id.ToString())).ToImmutableArray();
        var credited = module
            .Outcomes.Select(outcome => compiler.Literal(new Reference.ToOutcome(outcome.Id), Layer.Held))
            .ToImmutableArray();
        _modules.Add(module.Id, new ModuleNodes(start, study, credited, complete));
        graph.DefineAction(start, [.. Before(module, ring)]);
        foreach (var each in study)
        {
            graph.DefineAction(each, [graph.Action(start)]);
        }

        var studied = graph.Gate(1, study.Select(graph.Action));
        var done = study.Zip(credited, (each, held) => graph.Gate(1, [graph.Action(each), held]));
        graph.Define(alone, study.Length + 1, [studied, .. done]);
        if (!ring.IsEmpty)
        {
            var mates = ring.Select(mate =>
                graph.Gate(1, [Alone(mate), compiler.Literal(new Reference.ToModule(mate), Layer.Held)])
            );
            graph.Define(complete, 2, [alone, graph.Gate(ring.Length, mates)]);
        }

        return _modules[module.Id];
    }

    /// <summary>Returns the node of a step of work.</summary>
    public int Work(Experience step) =>
        graph.Action(Defined(step.Id.Value, () => [compiler.All(step.Requires, Layer.Held)]));

    /// <summary>Returns the node of the step that renews a paper.</summary>
    public int Renew(CredentialId paper) => graph.Action(Defined(paper.Value, () => [Ever(paper)]));

    /// <summary>Returns the node of the step that takes the exam of a module that is wholly credited.</summary>
    public int Assess(Module module) =>
        graph.Action(
            Defined(
                PlanAction.Assess.IdOf(module),
                () =>
                    [
                        compiler.All(module.Requires, Layer.Held),
                        compiler.Literal(new Reference.ToModule(module.Id), Layer.Held),
                    ]
            )
        );

    /// <summary>Returns the node that holds when a paper, or a module that awards it, was held at the day of asking or before.</summary>
    public int Ever(CredentialId paper)
    {
        var held = new Requirement.Held(new Reference.ToCredential(paper)) { Moment = HeldMoment.Ever };
        var modules = awards.Awarding(paper).Select(module => new Premise.Had(new Reference.ToModule(module.Id)));
        return graph.Gate(1, [graph.Leaf(new Premise.Shown(held)), .. modules.Select(graph.Leaf)]);
    }

    /// <summary>Returns what exempts from an outcome: a decision, or a claim that is granted.</summary>
    public IEnumerable<int> Exempt(Module module, int index)
    {
        var outcome = module.Outcomes[index].Id;
        var decided = graph.Leaf(new Premise.Decided(outcome));
        var exemptions = module.Exemptions.Where(exemption => exemption.Covers.Contains(outcome)).ToList();
        if (exemptions.Count == 0)
        {
            return [decided];
        }

        var claim = Defined(
            PlanAction.Claim.IdOf(outcome),
            () => [graph.Gate(1, exemptions.Select(each => compiler.Node(each.If.Requirement, Layer.Held)))]
        );
        return [decided, graph.Action(claim)];
    }

    /// <summary>What must hold before a module starts: its rules, that it is given and not excluded, and whom it follows.</summary>
    private IEnumerable<int> Before(Module module, ImmutableArray<ModuleId> ring)
    {
        yield return compiler.All(module.Requires, Layer.Held);
        if (module.Valid != default)
        {
            yield return graph.Leaf(new Premise.Open(module));
        }

        foreach (var excluded in module.Excludes.Distinct())
        {
            yield return graph.Leaf(new Premise.Shown(Conflict.LiteralOf(excluded)));
        }

        foreach (var mate in module.Alongside.Distinct().Where(mate => mate != module.Id && !ring.Contains(mate)))
        {
            yield return compiler.Literal(new Reference.ToModule(mate), Layer.Held);
        }
    }

    /// <summary>Returns the node that holds when a module is done but for those that are taken together with it.</summary>
    private int Alone(ModuleId module)
    {
        if (!_alone.TryGetValue(module, out var node))
        {
            node = graph.Reserve();
            _alone.Add(module, node);
        }

        return node;
    }

    private int Defined(string id, Func<ImmutableArray<int>> before)
    {
        var action = graph.ActionOf(id);
        if (_defined.Add(action))
        {
            graph.DefineAction(action, before());
        }

        return action;
    }

    private bool HasExam(Module module) => module.Awards.Credentials.Any(paper => catalog.Find(paper)?.Exam == true);

    private bool CanBeExempt(LearningOutcome outcome) =>
        catalog.Find(outcome.Id.Module)?.Exemptions.Any(exemption => exemption.Covers.Contains(outcome.Id)) == true;
}
