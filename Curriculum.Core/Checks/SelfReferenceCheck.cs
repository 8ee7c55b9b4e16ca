using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0202: nothing asks for itself or comes with itself, and no equivalence rests on the module that it credits.</summary>
internal static class SelfReferenceCheck
{
    /// <summary>Returns every part of a rule that names what the rule belongs to.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog)
    {
        var credited = RulePlaces
            .Written(catalog)
            .ToDictionary(
                equivalence => equivalence.Id.Value,
                equivalence => equivalence.To.Value,
                StringComparer.Ordinal
            );
        return (
            from each in RulePlaces.All(catalog)
            let itself = credited.GetValueOrDefault(each.Entity, each.Entity)
            from part in RulePlaces.Parts(each.Rule)
            let held = part.Part as Requirement.Held
            where held is not null && string.Equals(Named(held.What), itself, StringComparison.Ordinal)
            select NameDiagnostics.SelfReference(part.Place, itself)
        )
            .Concat(
                catalog.Modules.SelectMany(module =>
                    Own(module.Id, "alongside", module.Alongside)
                        .Concat(Own(module.Id, "excludes", module.Excludes))
                        .Concat(Own(module.Id, "supersedes", module.Supersedes))
                )
            )
            .Concat(catalog.Credentials.SelectMany(paper => Own(paper.Id, "includes", paper.Includes)));
    }

    private static IEnumerable<Diagnostic> Own<T>(T itself, string key, ImmutableArray<T> others)
        where T : struct, IEquatable<T> =>
        from other in others.Index()
        where other.Item.Equals(itself)
        let id = itself.ToString()!
        select NameDiagnostics.SelfReference(Place.Of(id, key, other.Index), id);

    private static string Named(Reference reference) =>
        reference is Reference.ToOutcome(var outcome) ? outcome.Module.Value : reference.Id;
}
