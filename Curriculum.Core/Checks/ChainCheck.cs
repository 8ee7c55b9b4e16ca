using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0506: where one full equivalence could rest on another, it is told that it does not.</summary>
internal static class ChainCheck
{
    /// <summary>Returns every full equivalence that asks for a module which another full one gives, unless both chain.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog)
    {
        var givers = catalog.Equivalences.Where(IsFull).ToLookup(equivalence => equivalence.To);
        return from equivalence in RulePlaces.Written(catalog)
            where IsFull(equivalence)
            let asked = Asked(equivalence.From.Requirement)
            where asked is not null
            let first = givers[asked.Value].FirstOrDefault(giver => Matters(giver, equivalence))
            where first is not null
            select EquivalenceDiagnostics.DoesNotChain(
                equivalence.From.Place,
                asked.Value.Value,
                Written(first),
                equivalence.To.Value
            );
    }

    private static bool IsFull(Equivalence equivalence) =>
        equivalence.Status == EquivalenceStatus.Adopted && equivalence.Kind != EquivalenceKind.CoversPart;

    /// <summary>There and back again is no chain, and neither is a way that leads to where it began.</summary>
    private static bool Matters(Equivalence giver, Equivalence equivalence) =>
        !(giver.Transitive && equivalence.Transitive)
        && giver.Id != equivalence.Id
        && giver.BackOf != equivalence.Id
        && Asked(giver.From.Requirement) != equivalence.To;

    private static ModuleId? Asked(Requirement requirement) =>
        requirement is Requirement.Held { What: Reference.ToModule module, Earned: false, IsPlain: true }
            ? module.Module
            : null;

    private static string Written(Equivalence equivalence) => (equivalence.BackOf ?? equivalence.Id).Value;
}
