using System.Collections.Concurrent;
using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Rules.Logic;

/// <summary>What whoever holds one thing has with it by what a catalog says: papers, facts, levels, places on scales.</summary>
internal sealed class Gifts(Catalog catalog)
{
    private readonly ILookup<(MeasureKind Kind, string Name), (ModuleId Module, long Value)> _raising = catalog
        .Modules.SelectMany(module => Raised(module.Awards), (module, value) => (module.Id, value))
        .ToLookup(pair => (pair.value.Kind, pair.value.Name), pair => (pair.Id, pair.value.Value));

    private readonly ConcurrentDictionary<
        (Reference What, bool Earned),
        ImmutableArray<(Reference What, bool Earned)>
    > _known = [];

    /// <summary>Returns what is had with something, and whether as earned; the thing itself first.</summary>
    public ImmutableArray<(Reference What, bool Earned)> With(Reference what, bool earned) =>
        _known.GetOrAdd((what, earned), Closure);

    /// <summary>Returns the values that are reached by holding something.</summary>
    public IEnumerable<(MeasureKind Kind, string Name, long Value)> Reached(Reference what) =>
        what switch
        {
            Reference.ToModule(var id) when catalog.Find(id) is { } module => Raised(module.Awards),
            Reference.ToCredential(var id) when catalog.Find(id)?.Level is { } level =>
            [
                (MeasureKind.Level, "", MeasureBound.PlaceOf(level)),
            ],
            _ => [],
        };

    /// <summary>Returns the modules that reach a value; where there are any, a candidate may have more of it than the profile says.</summary>
    public IEnumerable<(ModuleId Module, long Value)> Raising(MeasureKind kind, string name) => _raising[(kind, name)];

    private static IEnumerable<(MeasureKind Kind, string Name, long Value)> Raised(Awards awards) =>
        [
            .. awards.Languages.Select(skill => (MeasureKind.Language, skill.Language, (long)skill.Level)),
            .. awards.Scales.Select(value => (MeasureKind.Scale, value.Scale.Value, (long)value.Place)),
        ];

    private ImmutableArray<(Reference What, bool Earned)> Closure((Reference What, bool Earned) start)
    {
        var reached = new List<(Reference What, bool Earned)> { start };
        for (var index = 0; index < reached.Count; index++)
        {
            foreach (var next in Directly(reached[index]))
            {
                if (!reached.Contains(next))
                {
                    reached.Add(next);
                }
            }
        }

        return [.. reached];
    }

    /// <summary>A module gives its papers, but for an exam only to who earned it; a paper includes lower ones and earns them for nobody.</summary>
    private IEnumerable<(Reference What, bool Earned)> Directly((Reference What, bool Earned) held)
    {
        if (held.Earned)
        {
            yield return (held.What, false);
        }

        switch (held.What)
        {
            case Reference.ToModule(var id) when catalog.Find(id) is { } module:
                foreach (var paper in module.Awards.Credentials)
                {
                    if (held.Earned || catalog.Find(paper)?.Exam != true)
                    {
                        yield return (new Reference.ToCredential(paper), held.Earned);
                    }
                }

                foreach (var fact in module.Awards.Facts)
                {
                    yield return (new Reference.ToFact(fact), false);
                }

                break;
            case Reference.ToCredential(var id) when catalog.Find(id) is { } paper:
                foreach (var lower in paper.Includes)
                {
                    yield return (new Reference.ToCredential(lower), false);
                }

                break;
        }
    }
}
