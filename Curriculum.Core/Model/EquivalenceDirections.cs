using System.Collections.Frozen;

namespace Curriculum.Model;

/// <summary>Makes of a mutual equivalence the two directions that it is.</summary>
internal static class EquivalenceDirections
{
    /// <summary>Stands behind the identifier of a way back; no author can write it.</summary>
    private const string Back = "~";

    /// <summary>Returns the equivalence and, when it is mutual between two modules, its way back.</summary>
    public static IEnumerable<Equivalence> Of(Equivalence equivalence, FrozenDictionary<ModuleId, Module> modules)
    {
        yield return equivalence;
        if (
            equivalence is { Kind: EquivalenceKind.Mutual, BackOf: null }
            && equivalence.From.Requirement is Requirement.Held { What: Reference.ToModule(var id), IsPlain: true }
            && modules.TryGetValue(id, out var module)
        )
        {
            yield return equivalence with
            {
                Id = new EquivalenceId(equivalence.Id.Value + Back),
                BackOf = equivalence.Id,
                From = new Rule(
                    Place.Of(equivalence.Id.Value, "to"),
                    new Requirement.Held(new Reference.ToModule(equivalence.To)),
                    equivalence.From.Because
                ),
                To = id,
                Covers = [.. module.Outcomes.Select(outcome => outcome.Id)],
            };
        }
    }
}
