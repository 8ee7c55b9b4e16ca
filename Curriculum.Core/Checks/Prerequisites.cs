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
    private readonly Dictionary<ModuleId, ILookup<object, Requirement>> _asked = [];

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
    public ModuleId? AskedBy(Clause clause, ImmutableArray<Clause> clauses)
    {
        if (!_lasting.Lasts(clause.Requirement))
        {
            return null;
        }

        foreach (var other in clauses)
        {
            if (other != clause && Taken(other.Requirement) is { } module && HasAsked(module, clause.Requirement))
            {
                return module;
            }
        }

        return null;
    }

    private bool HasAsked(ModuleId module, Requirement requirement)
    {
        var asked = Asked(module);
        var near = _subjects.Asked(requirement).SelectMany(subject => asked[subject]).Distinct().ToImmutableArray();
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

    /// <summary>Returns what was asked on the way to a module, by what it speaks of or brings with it.</summary>
    private ILookup<object, Requirement> Asked(ModuleId module)
    {
        if (!_asked.TryGetValue(module, out var all))
        {
            all = Found(module)
                .SelectMany(asked => _subjects.AskedOrGiven(asked), (asked, subject) => (asked, subject))
                .ToLookup(pair => pair.subject, pair => pair.asked);
            _asked.Add(module, all);
        }

        return all;
    }

    private List<Requirement> Found(ModuleId first)
    {
        var asked = new List<Requirement>();
        var next = new List<ModuleId> { first };
        for (var index = 0; index < next.Count && index < _farthest; index++)
        {
            foreach (var clause in Clauses(_catalog.Find(next[index])!))
            {
                if (_lasting.Lasts(clause.Requirement))
                {
                    asked.Add(clause.Requirement);
                }

                if (Taken(clause.Requirement) is { } module && !next.Contains(module))
                {
                    next.Add(module);
                }
            }
        }

        return asked;
    }
}
