using System.Collections.Immutable;
using System.Diagnostics;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation.Binding;

/// <summary>Makes of a file what it declares, whatever kind that is.</summary>
internal static class EntityBinder
{
    /// <summary>Returns what the file declares, or null when it cannot be read; what is wrong is reported.</summary>
    public static BoundEntity? Bind(CatalogDocument document, NameTable names, RuleCompiler rules)
    {
        if (document.Root is null)
        {
            return null;
        }

        var map = new MapReader(document, document.Root, EntityKinds.Keys(document.Kind), names, rules);
        map.Require("id");
        _ = map.Scalar("id");
        object? entity = document.Kind switch
        {
            EntityKind.Module => ModuleBinder.Bind(map, document.Id),
            EntityKind.Credential => CredentialBinder.Bind(map, document.Id),
            EntityKind.Role => RoleBinder.Bind(map, document.Id),
            EntityKind.Qualification => QualificationBinder.Bind(map, document.Id),
            EntityKind.Equivalence => EquivalenceBinder.Bind(map, document.Id),
            EntityKind.Experience => ExperienceBinder.Bind(map, document.Id),
            EntityKind.Provider => ProviderBinder.Bind(map, document.Id),
            EntityKind.Offering => OfferingBinder.Bind(map, document.Id),
            EntityKind.Funding => FundingBinder.Bind(map, document.Id),
            EntityKind.Norm => NormBinder.Bind(map, document.Id),
            EntityKind.Cohort => CohortBinder.Bind(map, document.Id),
            EntityKind.Candidate => CandidateBinder.Bind(map, document.Id),
            _ => throw new UnreachableException(),
        };
        var accepted = Accepted(map, document.Id);
        if (entity is null && !document.HasErrors && document.Doubts.Count == 0 && names.KnowsManifest)
        {
            // INVARIANT: nothing is left out without a word.
            throw new UnreachableException();
        }

        return document.HasErrors || entity is null ? null : new BoundEntity(document, entity, accepted);
    }

    private static ImmutableArray<Acceptance> Accepted(MapReader map, string id)
    {
        var accepted = ImmutableArray.CreateBuilder<Acceptance>();
        foreach (var each in map.Maps("accepted", PartTerms.Acceptance))
        {
            each.Require("code", "because");
            var because = each.Marked("because");
            if (each.Scalar("code") is not { } code)
            {
                continue;
            }

            if (WordBook.Find(code.Value) is { Severity: Severity.Error } || !IsCode(code.Value))
            {
                each.ReportValue(code, "`CUR3003`");
            }

            accepted.Add(new Acceptance(id, code.Value, because));
        }

        return accepted.DrainToImmutable();
    }

    private static bool IsCode(string code) => code is ['C', 'U', 'R', _, _, _, _] && code[3..].All(char.IsAsciiDigit);
}
