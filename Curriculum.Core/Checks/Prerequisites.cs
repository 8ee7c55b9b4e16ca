using System.Collections.Immutable;
using Curriculum.Model;
using Curriculum.Rules;
using Curriculum.Rules.Logic;

namespace Curriculum.Checks;

/// <summary>What the modules that a module asks for have asked of whoever took them, as far as it lasts.</summary>
internal sealed class Prerequisites
{
    private readonly Catalog _catalog;
    private readonly int _farthest;
    private readonly Lasting _lasting;
    private readonly ClauseSubjects _subjects;
    private readonly HashSet<ModuleId> _credited;
    private readonly Dictionary<ModuleId, Way> _ways = [];

    /// <summary>Reads a catalog; at most some modules are looked at behind each.</summary>
    public Prerequisites(Catalog catalog, int farthest)
    {
        (_catalog, _farthest) = (catalog, farthest);
        _lasting = new Lasting(catalog);
        _subjects = new ClauseSubjects(catalog);
        _credited =
        [
            .. catalog.Equivalences.Select(equivalence => equivalence.To),
            .. catalog.Modules.Where(module => !module.Exemptions.IsEmpty).Select(module => module.Id),
        ];
    }

    /// <summary>Returns the conditions of admission of a module.</summary>
    public static ImmutableArray<Clause> Clauses(Module module) =>
        [.. module.Requires.SelectMany(rule => new Clause(rule.Place, rule.Requirement).Conjuncts)];

    /// <summary>Returns the first module among the conditions that has asked a condition before, or null.</summary>
    public ModuleId? AskedBy(ModuleId asker, Clause clause, ImmutableArray<Clause> clauses)
    {
        if (!_lasting.Lasts(clause.Requirement))
        {
            return null;
        }

        foreach (var other in clauses)
        {
            if (
                other != clause
                && Taken(other.Requirement) is { } module
                && HasAsked(asker, module, clause.Requirement)
            )
            {
                return module;
            }
        }

        return null;
    }

    /// <summary>A way that leads back to whoever asks is a circle, and is told of as one.</summary>
    private bool HasAsked(ModuleId asker, ModuleId module, Requirement requirement)
    {
        var way = To(module);
        if (way.Modules.Contains(asker))
        {
            return false;
        }

        var near = _subjects.Asked(requirement).SelectMany(subject => way.Asked[subject]).Distinct().ToImmutableArray();
        return !near.IsEmpty
            && RequirementLogic.Of(_catalog).Implies(new Requirement.All(near), requirement).Answer == Truth.True;
    }

    /// <summary>Returns the module that somebody must have taken to meet a requirement, or null.</summary>
    private ModuleId? Taken(Requirement requirement) =>
        requirement is Requirement.Held { What: Reference.ToModule(var id) } held
        && (held.Earned || !_credited.Contains(id))
        && _catalog.Find(id) is not null
            ? id
            : null;

    private Way To(ModuleId module)
    {
        if (!_ways.TryGetValue(module, out var way))
        {
            way = Found(module);
            _ways.Add(module, way);
        }

        return way;
    }

    private Way Found(ModuleId first)
    {
        var asked = new List<(object Subject, Requirement Requirement)>();
        var modules = new List<ModuleId> { first };
        for (var index = 0; index < modules.Count && index < _farthest; index++)
        {
            foreach (var (_, requirement) in Clauses(_catalog.Find(modules[index])!))
            {
                if (_lasting.Lasts(requirement))
                {
                    asked.AddRange(_subjects.AskedOrGiven(requirement).Select(subject => (subject, requirement)));
                }

                if (Taken(requirement) is { } module && !modules.Contains(module))
                {
                    modules.Add(module);
                }
            }
        }

        return new Way(modules, asked.ToLookup(pair => pair.Subject, pair => pair.Requirement));
    }

    /// <summary>The modules that lead to one, and what they ask that lasts, by what it speaks of or brings with it.</summary>
    private sealed record Way(List<ModuleId> Modules, ILookup<object, Requirement> Asked);
}
