using System.Collections.Immutable;
using System.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Dsl.Scenarios;

/// <summary>Follows the rules of a catalog from what is asked to everything that the answer can depend on.</summary>
internal sealed class CatalogReach
{
    private readonly Catalog _catalog;
    private readonly ILookup<ModuleId, Equivalence> _givers;
    private readonly ILookup<CredentialId, Module> _awarding;
    private readonly ILookup<CredentialId, CredentialType> _higher;
    private readonly ILookup<ModuleId, Module> _excluders;

    /// <summary>Reads a catalog once, for many askings.</summary>
    public CatalogReach(Catalog catalog)
    {
        _catalog = catalog;
        _givers = catalog.Equivalences.ToLookup(each => each.To);
        _awarding = catalog
            .Modules.SelectMany(module => module.Awards.Credentials.Distinct(), (module, paper) => (module, paper))
            .ToLookup(pair => pair.paper, pair => pair.module);
        _higher = catalog
            .Credentials.SelectMany(higher => higher.Includes.Distinct(), (higher, lower) => (higher, lower))
            .ToLookup(pair => pair.lower, pair => pair.higher);
        _excluders = catalog
            .Modules.SelectMany(module => module.Excludes.Distinct(), (module, other) => (module, other))
            .ToLookup(pair => pair.other, pair => pair.module);
    }

    /// <summary>Returns the identifiers of all that the answer to these requirements can depend on.</summary>
    public ImmutableHashSet<string> Of(IEnumerable<Requirement> asked)
    {
        var walk = new Walk(this);
        foreach (var requirement in asked)
        {
            walk.Visit(requirement);
        }

        walk.Finish();
        return walk.Seen.ToImmutableHashSet(StringComparer.Ordinal);
    }

    /// <summary>Returns the parts of the catalog that are seen from there.</summary>
    public CatalogParts Cut(ImmutableHashSet<string> seen) =>
        new()
        {
            Manifest = _catalog.Manifest,
            Modules = [.. _catalog.Modules.Where(each => seen.Contains(each.Id.Value))],
            Credentials = [.. _catalog.Credentials.Where(each => seen.Contains(each.Id.Value))],
            Roles = [.. _catalog.Roles.Where(each => seen.Contains(each.Id.Value))],
            Qualifications =
            [
                .. _catalog.Qualifications.Where(each => seen.Contains(each.Id.Value) || !each.CountsOnce.IsEmpty),
            ],
            Equivalences =
            [
                .. _catalog.Equivalences.Where(each => each.BackOf is null && seen.Contains(each.Id.Value)),
            ],
            Experiences = [.. _catalog.Experiences.Where(each => seen.Contains(each.Id.Value))],
            Providers = _catalog.Providers,
            Offerings = [.. _catalog.Offerings.Where(each => seen.Contains(each.Module.Value))],
            Cohorts = _catalog.Cohorts,
        };

    private sealed class Walk(CatalogReach reach)
    {
        private readonly Queue<Action> _open = new();

        public HashSet<string> Seen { get; } = new(StringComparer.Ordinal);

        public void Visit(Requirement requirement)
        {
            foreach (var literal in RuleTree.Literals(requirement))
            {
                Literal(literal);
            }
        }

        public void Finish()
        {
            Drain();

            // A role that all of this leads to is part of the answer: one may become employable in it on the way.
            int before;
            do
            {
                before = Seen.Count;
                foreach (var role in reach._catalog.Roles.Where(role => !Seen.Contains(role.Id.Value)))
                {
                    if (role.Requires.SelectMany(rule => RuleTree.Literals(rule.Requirement)).All(IsSeen))
                    {
                        Seen.Add(role.Id.Value);
                    }
                }
            } while (Seen.Count > before);
        }

        private bool IsSeen(Requirement literal) =>
            literal is not Requirement.Held { What: var what }
            || what is Reference.ToFact
            || Seen.Contains(what is Reference.ToOutcome(var outcome) ? outcome.Module.Value : what.Id);

        private void Drain()
        {
            while (_open.TryDequeue(out var visit))
            {
                visit();
            }
        }

        private void Literal(Requirement literal)
        {
            var catalog = reach._catalog;
            switch (literal)
            {
                case Requirement.Held held:
                    Held(held.What);
                    break;
                case Requirement.Sum { Set: SumSet.Listed(var items) }:
                    items.ToList().ForEach(Held);
                    break;
                case Requirement.Sum { Set: SumSet.Labelled(var label) }:
                    Modules(catalog.Modules.Where(each => each.Labels.Contains(label, StringComparer.Ordinal)));
                    break;
                case Requirement.LearningLevel:
                    catalog.Credentials.Where(each => each.Level is not null).ToList().ForEach(Paper);
                    break;
                case Requirement.LanguageLevel(var language, _, _):
                    Modules(
                        catalog.Modules.Where(each =>
                            each.Awards.Languages.Any(skill =>
                                string.Equals(skill.Language, language, StringComparison.Ordinal)
                            )
                        )
                    );
                    break;
                case Requirement.ScaleStep(var scale, _, _, _):
                    Modules(catalog.Modules.Where(each => each.Awards.Scales.Any(value => value.Scale == scale)));
                    break;
                case Requirement.Experience(var trade, _):
                    catalog.Experiences.Where(each => each.Trade == trade).ToList().ForEach(Work);
                    break;
                case Requirement.Script(var expression):
                    ScriptReach.Of(expression, catalog).ToList().ForEach(Literal);
                    break;
                case Requirement.Age or Requirement.InCohort or Requirement.OnDate:
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        private void Held(Reference what)
        {
            var catalog = reach._catalog;
            switch (what)
            {
                case Reference.ToModule(var id):
                    Module(catalog.Find(id));
                    break;
                case Reference.ToOutcome(var outcome):
                    Module(catalog.Find(outcome.Module));
                    break;
                case Reference.ToCredential(var id):
                    Papers(id);
                    break;
                case Reference.ToRole(var id) when catalog.Find(id) is { } role:
                    Rules(id.Value, role.Requires);
                    break;
                case Reference.ToQualification(var id) when catalog.Find(id) is { } qualification:
                    Rules(id.Value, qualification.Requires);
                    break;
                case Reference.ToFact(var id):
                    Modules(catalog.Modules.Where(each => each.Awards.Facts.Contains(id)));
                    break;
                default:
                    break;
            }
        }

        private void Modules(IEnumerable<Module> modules) => modules.ToList().ForEach(Module);

        private void Module(Module? module)
        {
            if (module is null || !Seen.Add(module.Id.Value))
            {
                return;
            }

            _open.Enqueue(() =>
            {
                Rules(module.Requires.Concat(module.Exemptions.Select(each => each.If)));
                Modules(module.Alongside.Concat(module.Excludes).Select(reach._catalog.Find).OfType<Module>());
                Modules(reach._excluders[module.Id]);
                module.Awards.Credentials.ToList().ForEach(Papers);
                foreach (var giver in reach._givers[module.Id])
                {
                    Seen.Add((giver.BackOf ?? giver.Id).Value);
                    Rules([giver.From]);
                }
            });
        }

        /// <summary>A paper that no file declares may still be awarded.</summary>
        private void Papers(CredentialId id)
        {
            if (reach._catalog.Find(id) is { } paper)
            {
                Paper(paper);
            }
            else
            {
                Modules(reach._awarding[id]);
            }
        }

        private void Paper(CredentialType paper)
        {
            if (!Seen.Add(paper.Id.Value))
            {
                return;
            }

            _open.Enqueue(() =>
            {
                Modules(reach._awarding[paper.Id]);
                reach._higher[paper.Id].ToList().ForEach(Paper);
                Module(paper.Renewal?.Refresher is { } refresher ? reach._catalog.Find(refresher) : null);
            });
        }

        private void Work(Experience step) => Rules(step.Id.Value, step.Requires);

        private void Rules(string entity, ImmutableArray<Rule> rules)
        {
            if (Seen.Add(entity))
            {
                _open.Enqueue(() => Rules(rules));
            }
        }

        private void Rules(IEnumerable<Rule> rules)
        {
            foreach (var rule in rules)
            {
                Visit(rule.Requirement);
            }
        }
    }
}
