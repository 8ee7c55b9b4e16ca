using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Core.Tests.Planning;

/// <summary>Builds small catalogs in code.</summary>
internal sealed class CatalogBuilder
{
    private static readonly LocalizedText NoText = LocalizedText.Of(TextLanguage.Dutch, "");

    private readonly List<Module> _modules = [];
    private readonly List<Role> _roles = [];
    private readonly List<Equivalence> _equivalences = [];
    private readonly List<Experience> _experiences = [];
    private readonly List<Provider> _providers = [];
    private readonly List<Offering> _offerings = [];
    private readonly List<CredentialType> _papers = [];
    private readonly List<Fact> _facts = [];
    private readonly List<Scale> _scales = [];

    /// <summary>Adds a module; its outcomes are written <c>w1:40 w2:120</c>, or only the hours.</summary>
    public CatalogBuilder Module(string id, string outcomes, params Requirement[] requires)
    {
        var module = new ModuleId(id);
        _modules.Add(
            new Module
            {
                Id = module,
                Title = NoText,
                Outcomes =
                [
                    .. outcomes
                        .Split(' ')
                        .Select(each =>
                            each.Contains(':', StringComparison.Ordinal) ? each : $"{OutcomeId.Whole}:{each}"
                        )
                        .Select(each => each.Split(':'))
                        .Select(each => new LearningOutcome(
                            new OutcomeId(module, each[0]),
                            NoText,
                            StudyLoad.FromHours(int.Parse(each[1], System.Globalization.CultureInfo.InvariantCulture)),
                            [],
                            IsPart: false
                        )),
                ],
                Requires = Rules(id, requires),
            }
        );
        return this;
    }

    /// <summary>Lets the last module award papers.</summary>
    public CatalogBuilder Awarding(params string[] papers)
    {
        foreach (var paper in papers.Where(paper => _papers.TrueForAll(known => known.Id != new CredentialId(paper))))
        {
            Paper(paper);
        }

        return Change(awards => awards with { Credentials = [.. papers.Select(paper => new CredentialId(paper))] });
    }

    /// <summary>Lets the last module award a level of Dutch.</summary>
    public CatalogBuilder AwardingDutch(CefrLevel level) =>
        Change(awards => awards with { Languages = [new LanguageSkill("nl", level)] });

    /// <summary>Lets the last module make a fact true.</summary>
    public CatalogBuilder AwardingFact(string fact) => Change(awards => awards with { Facts = [new FactId(fact)] });

    public CatalogBuilder Paper(string id, Period? validFor = null)
    {
        _papers.Add(
            new CredentialType
            {
                Id = new CredentialId(id),
                Title = NoText,
                ValidFor = validFor,
            }
        );
        return this;
    }

    /// <summary>Changes the last paper.</summary>
    public CatalogBuilder ThatPaper(Func<CredentialType, CredentialType> change)
    {
        _papers[^1] = change(_papers[^1]);
        return this;
    }

    /// <summary>Changes the last module.</summary>
    public CatalogBuilder ThatModule(Func<Module, Module> change)
    {
        _modules[^1] = change(_modules[^1]);
        return this;
    }

    /// <summary>Lets the last module exempt from outcomes, written <c>w1 w2</c>, whoever meets a rule.</summary>
    public CatalogBuilder Exempting(Requirement rule, string outcomes) =>
        ThatModule(module =>
            module with
            {
                Exemptions =
                [
                    .. module.Exemptions,
                    new Exemption(
                        new Rule(Place.Of(module.Id.Value, "exemptions", module.Exemptions.Length), rule, default),
                        "examencommissie",
                        [.. Words(outcomes).Select(name => new OutcomeId(module.Id, name))]
                    ),
                ],
            }
        );

    /// <summary>Lets the last module be taken alongside others.</summary>
    public CatalogBuilder Alongside(params string[] modules) =>
        ThatModule(module => module with { Alongside = [.. modules.Select(id => new ModuleId(id))] });

    /// <summary>Lets the last module exclude others.</summary>
    public CatalogBuilder Excluding(params string[] modules) =>
        ThatModule(module => module with { Excludes = [.. modules.Select(id => new ModuleId(id))] });

    /// <summary>Adds a scale of steps from one to four.</summary>
    public CatalogBuilder Scale(string id)
    {
        _scales.Add(
            new Scale
            {
                Id = new ScaleId(id),
                Lowest = 1,
                Highest = 4,
            }
        );
        return this;
    }

    public CatalogBuilder Fact(string id)
    {
        _facts.Add(new Fact(new FactId(id), NoText));
        return this;
    }

    public CatalogBuilder Role(string id, params Requirement[] requires) => Role(id, employable: true, requires);

    public CatalogBuilder Role(string id, bool employable, params Requirement[] requires)
    {
        _roles.Add(
            new Role
            {
                Id = new RoleId(id),
                Title = NoText,
                Employable = employable,
                Requires = Rules(id, requires),
            }
        );
        return this;
    }

    /// <summary>Adds a full equivalence of one step.</summary>
    public CatalogBuilder Covers(string id, Requirement from, string to, bool transitive = false, string? at = null)
    {
        var module = _modules.Find(each => each.Id == new ModuleId(to))!;
        return Add(id, EquivalenceKind.Covers, from, to, [.. module.Outcomes.Select(each => each.Id)], transitive, at);
    }

    /// <summary>Adds a partial equivalence; its outcomes are written <c>w1 w2</c>.</summary>
    public CatalogBuilder CoversPart(string id, Requirement from, string to, string outcomes, string? at = null) =>
        Add(
            id,
            EquivalenceKind.CoversPart,
            from,
            to,
            [.. outcomes.Split(' ').Select(name => new OutcomeId(new ModuleId(to), name))],
            transitive: false,
            at
        );

    /// <summary>Makes the last equivalence a mere proposal.</summary>
    public CatalogBuilder Proposed()
    {
        _equivalences[^1] = _equivalences[^1] with { Status = EquivalenceStatus.Proposed };
        return this;
    }

    public CatalogBuilder Work(string id, string trade, int months, params Requirement[] requires)
    {
        _experiences.Add(
            new Experience
            {
                Id = new ExperienceId(id),
                Title = NoText,
                Trade = new TradeId(trade),
                Duration = Period.Of(months, PeriodUnit.Month),
                Requires = Rules(id, requires),
            }
        );
        return this;
    }

    /// <summary>Adds a provider; scopes and offered modules are written with spaces between.</summary>
    public CatalogBuilder Provider(string id, string signs, string offers)
    {
        _providers.Add(
            new Provider
            {
                Id = new ProviderId(id),
                Name = NoText,
                Signs = [.. Words(signs).Select(scope => new ScopeId(scope))],
            }
        );
        _offerings.AddRange(
            Words(offers)
                .Select(module => new Offering
                {
                    Id = new OfferingId($"{id}/{module.Replace('/', '-')}"),
                    Module = new ModuleId(module),
                    Provider = new ProviderId(id),
                    Intake = new IntakeScheme.Fixed([]),
                })
        );
        return this;
    }

    /// <summary>Builds the catalog; another seed gives the same parts in another order.</summary>
    public Catalog Build(int seed = 0)
    {
        var random = new Random(seed);
        return new Catalog(
            new CatalogParts
            {
                Manifest = new Manifest
                {
                    Language = TextLanguage.Dutch,
                    Name = NoText,
                    Facts = Shuffled(_facts),
                    Scales = Shuffled(_scales),
                },
                Modules = Shuffled(_modules),
                Credentials = Shuffled(_papers),
                Roles = Shuffled(_roles),
                Equivalences = Shuffled(_equivalences),
                Experiences = Shuffled(_experiences),
                Providers = Shuffled(_providers),
                Offerings = Shuffled(_offerings),
            }
        );

        ImmutableArray<T> Shuffled<T>(List<T> items)
        {
            var copy = items.ToArray();
            if (seed != 0)
            {
                random.Shuffle(copy);
            }

            return [.. copy];
        }
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static ImmutableArray<Rule> Rules(string id, Requirement[] requires) =>
        [.. requires.Select((part, index) => new Rule(Place.Of(id, "requires", index), part, default))];

    private CatalogBuilder Change(Func<Awards, Awards> change)
    {
        _modules[^1] = _modules[^1] with { Awards = change(_modules[^1].Awards) };
        return this;
    }

    private CatalogBuilder Add(
        string id,
        EquivalenceKind kind,
        Requirement from,
        string to,
        ImmutableArray<OutcomeId> outcomes,
        bool transitive,
        string? at
    )
    {
        _equivalences.Add(
            new Equivalence
            {
                Id = new EquivalenceId(id),
                Kind = kind,
                From = new Rule(Place.Of(id, "from"), from, default),
                To = new ModuleId(to),
                Covers = outcomes,
                Transitive = transitive,
                At = at is null ? [] : [.. Words(at).Select(scope => new ScopeId(scope))],
                Status = EquivalenceStatus.Adopted,
            }
        );
        return this;
    }
}
