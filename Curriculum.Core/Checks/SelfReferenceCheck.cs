using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0202: nothing asks for itself, and no equivalence rests on the module that it credits.</summary>
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
        ).Concat(
            catalog.Modules.SelectMany(module =>
                Own(module, "alongside", module.Alongside)
                    .Concat(Own(module, "excludes", module.Excludes))
                    .Concat(Own(module, "supersedes", module.Supersedes))
            )
        );
    }

    private static IEnumerable<Diagnostic> Own(Module module, string key, ImmutableArray<ModuleId> others) =>
        from other in others.Index()
        where other.Item == module.Id
        select NameDiagnostics.SelfReference(Place.Of(module.Id.Value, key, other.Index), module.Id.Value);

    private static string Named(Reference reference) =>
        reference is Reference.ToOutcome(var outcome) ? outcome.Module.Value : reference.Id;
}
