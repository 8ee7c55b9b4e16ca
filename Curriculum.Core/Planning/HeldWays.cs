using System.Collections.Immutable;
using System.Diagnostics;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Planning;

/// <summary>Says what makes a literal hold that asks whether something is held, with all that it asks besides.</summary>
/// <remarks>
/// What is earned on the path is fresh: of any age asked, of the result asked, and of the version that the catalog has.
/// A module that is held and asked fresh is taken again in full. Credit is as fresh as what it rests on, so that the
/// rule of an equivalence is asked with the same conditions.
/// </remarks>
internal sealed class HeldWays(
    GraphCompiler compiler,
    StepNodes steps,
    GraphBuilder graph,
    Catalog catalog,
    AwardIndex awards
)
{
    private readonly ILookup<OutcomeId, Equivalence> _givers = catalog
        .Equivalences.Where(each => each.Status == EquivalenceStatus.Adopted)
        .SelectMany(each => each.Covers.Distinct().Select(outcome => (Outcome: outcome, Giver: each)))
        .ToLookup(pair => pair.Outcome, pair => pair.Giver);

    /// <summary>Gets the equivalences that count and give an outcome, in order of identifier.</summary>
    public ILookup<OutcomeId, Equivalence> Givers => _givers;

    /// <summary>Returns what makes a literal hold in a layer, besides that it holds in the layer below or is shown.</summary>
    public IEnumerable<int> Of(Requirement.Held held, Layer layer) =>
        held switch
        {
            { Moment: HeldMoment.Ever } =>
            [
                compiler.Literal(held with { Moment = HeldMoment.Start, Through = null }, layer),
            ],
            { What: Reference.ToModule(var id) } => catalog.Find(id) is { } module ? Module(held, module, layer) : [],
            { What: Reference.ToOutcome(var id) } => catalog.Find(id.Module) is { } module
                ? Outcome(held, id, module, layer)
                : [],
            { What: Reference.ToCredential(var id) } => Paper(held, id, layer),
            { What: Reference.ToRole(var id) } => Meets(held, catalog.Find(id)?.Requires, layer),
            { What: Reference.ToQualification(var id) } => Meets(held, catalog.Find(id)?.Requires, layer),
            { What: Reference.ToFact(var id) } => awards
                .Awarding(id)
                .Select(module => compiler.Literal(new Reference.ToModule(module.Id), layer)),
            _ => throw new UnreachableException(),
        };

    /// <summary>Returns a rule with the conditions of another added to each thing that it asks.</summary>
    public static Requirement Conditioned(Requirement rule, Requirement.Held by) =>
        rule switch
        {
            Requirement.All(var parts) => new Requirement.All(Conditioned(parts, by)),
            Requirement.Any(var parts) => new Requirement.Any(Conditioned(parts, by)),
            Requirement.AtLeast(var count, var parts) => new Requirement.AtLeast(count, Conditioned(parts, by)),
            Requirement.Held { Moment: not HeldMoment.Ever, What: not Reference.ToFact } held => held with
            {
                Moment = by.Moment == HeldMoment.End ? HeldMoment.End : held.Moment,
                Through = by.Through ?? held.Through,
                MaxAge =
                    held.MaxAge is not { } own ? by.MaxAge
                    : by.MaxAge is { } other && other.PlanningLength < own.PlanningLength ? other
                    : own,
            },
            _ => rule,
        };

    private static ImmutableArray<Requirement> Conditioned(ImmutableArray<Requirement> parts, Requirement.Held by) =>
        [.. parts.Select(part => Conditioned(part, by))];

    /// <summary>Who meets the rules of a role holds it, but not since a day, with a result or in a version.</summary>
    private IEnumerable<int> Meets(Requirement.Held held, ImmutableArray<Rule>? rules, Layer layer) =>
        rules is { } all && held is { MaxAge: null, Result: null, Version: "" } ? [compiler.All(all, layer)] : [];

    private IEnumerable<int> Module(Requirement.Held held, Module module, Layer layer)
    {
        var whole = Whole(held, module, layer);
        if (layer != Layer.Earned)
        {
            return [whole];
        }

        var complete = steps.Of(module).Complete;
        return
        [
            .. New(held, module, held.IsPlain ? [complete] : [complete, Whole(held, module, Layer.Held)]),
            whole,
            .. Restored(held, module),
        ];
    }

    private IEnumerable<int> Outcome(Requirement.Held held, OutcomeId id, Module module, Layer layer)
    {
        var index = module.Outcomes.Select(outcome => outcome.Id).ToList().IndexOf(id);
        if (index < 0)
        {
            return [];
        }

        var own = held with { What = new Reference.ToModule(module.Id) };
        var givers = held is { Result: null, Version: "" }
            ? _givers[id]
                .Where(giver => GraphCompiler.GivenBy(giver) == layer)
                .Select(giver => compiler.Node(giver, held))
            : [];
        return layer switch
        {
            Layer.Earned =>
            [
                graph.Leaf(new Premise.Shown(own)),
                .. Restored(own, module),
                .. Restored(held, module),
                .. New(held, module, [graph.Action(steps.Of(module).Study[index]), steps.Of(module).Complete]),
            ],
            Layer.Held =>
            [
                held.IsPlain ? steps.Of(module).Complete : compiler.Literal(own, Layer.Earned),
                .. givers,
                .. held is { Result: null, Version: "" } ? steps.Exempt(module, index) : [],
            ],
            _ => givers,
        };
    }

    /// <summary>A paper comes with its module, with a higher paper, or by renewing it; credit and higher papers earn it for nobody.</summary>
    private IEnumerable<int> Paper(Requirement.Held held, CredentialId paper, Layer layer)
    {
        var exam = catalog.Find(paper)?.Exam == true;
        var modules = awards
            .Awarding(paper)
            .Select(module => compiler.Literal(held with { What = new Reference.ToModule(module.Id) }, layer));
        return layer == Layer.Earned
            ? [.. modules, .. Renewed(held, paper), .. exam ? Assessed(held, paper) : []]
            :
            [
                .. exam ? [] : modules,
                .. awards
                    .Higher(paper)
                    .Select(higher => compiler.Literal(held with { What = new Reference.ToCredential(higher) }, layer)),
            ];
    }

    /// <summary>Who is credited a module wholly earns its paper by the exam alone.</summary>
    private IEnumerable<int> Assessed(Requirement.Held held, CredentialId paper) =>
        held.Version.Length > 0
            ? []
            : awards.Awarding(paper).SelectMany(module => New(held, catalog.TermOf(paper), [steps.Assess(module)]));

    /// <summary>Who has held a paper renews it by a step of some hours, or by a refresher that is taken now.</summary>
    private IEnumerable<int> Renewed(Requirement.Held held, CredentialId paper)
    {
        if (catalog.Find(paper)?.Renewal is not { } renewal || held.Version.Length > 0)
        {
            return [];
        }

        var step = renewal.Refresher is { } refresher
            ? graph.Gate(
                2,
                [
                    steps.Ever(paper),
                    compiler.Literal(
                        new Requirement.Held(new Reference.ToModule(refresher))
                        {
                            MaxAge = Period.Of(0, PeriodUnit.Day),
                        },
                        Layer.Earned
                    ),
                ]
            )
            : steps.Renew(paper);
        return New(held, catalog.TermOf(paper), [step]);
    }

    private int Whole(Requirement.Held held, Module module, Layer layer) =>
        graph.Gate(
            module.Outcomes.Length,
            module.Outcomes.Select(outcome =>
                compiler.Literal(held with { What = new Reference.ToOutcome(outcome.Id) }, layer)
            )
        );

    /// <summary>What a step earns meets the conditions when it is of the version asked and lasts as long as asked.</summary>
    private IEnumerable<int> New(Requirement.Held held, Module module, ImmutableArray<int> earned) =>
        held.Version.Length > 0 && !string.Equals(held.Version, module.Version, StringComparison.Ordinal)
            ? []
            : New(held, module.Awards.Credentials.Select(paper => TermOf(module, paper)), earned);

    private IEnumerable<int> New(Requirement.Held held, Period? term, ImmutableArray<int> earned) =>
        New(held, [term], earned);

    private IEnumerable<int> New(Requirement.Held held, IEnumerable<Period?> terms, ImmutableArray<int> earned)
    {
        ImmutableArray<int> lasting = held.Through is { } through
            ? [.. terms.OfType<Period>().Distinct().Select(term => graph.Leaf(new Premise.Lasts(term, through)))]
            : [];
        return [graph.Gate(earned.Length + lasting.Length, [.. earned, .. lasting])];
    }

    /// <summary>What lapsed with the papers of its module comes back with those papers.</summary>
    private IEnumerable<int> Restored(Requirement.Held held, Module module)
    {
        ImmutableArray<CredentialId> papers =
        [
            .. module
                .Awards.Credentials.Where(paper =>
                    TermOf(module, paper) is not null || catalog.Find(paper)?.Renewal is not null
                )
                .Distinct(),
        ];
        if (papers.IsEmpty || held is not { MaxAge: null, Result: null, Version: "" })
        {
            return [];
        }

        var kept = papers.Select(paper =>
            graph.Gate(
                1,
                [
                    graph.Leaf(new Premise.Lasting(held.What, paper, held.Through)),
                    compiler.Literal(held with { What = new Reference.ToCredential(paper) }, Layer.Earned),
                ]
            )
        );
        return [graph.Gate(papers.Length + 1, [graph.Leaf(new Premise.Had(held.What)), .. kept])];
    }

    private Period? TermOf(Module module, CredentialId paper) =>
        Validity.TermOf(new Reference.ToModule(module.Id), paper, catalog);
}
