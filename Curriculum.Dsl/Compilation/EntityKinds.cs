using System.Diagnostics;
using Curriculum.Dsl.Yaml;

namespace Curriculum.Dsl.Compilation;

/// <summary>What is known of each kind: its folder and its keys.</summary>
internal static class EntityKinds
{
    /// <summary>Gets the kinds that have files of their own.</summary>
    public static IEnumerable<EntityKind> OfFiles { get; } =
        Enum.GetValues<EntityKind>().Where(kind => kind is not (EntityKind.Fact or EntityKind.ScaleFact)).ToList();

    /// <summary>Returns the kind that lies in a folder.</summary>
    public static EntityKind Of(Term folder) =>
        folder.English switch
        {
            "modules" => EntityKind.Module,
            "credentials" => EntityKind.Credential,
            "roles" => EntityKind.Role,
            "qualifications" => EntityKind.Qualification,
            "equivalences" => EntityKind.Equivalence,
            "experience" => EntityKind.Experience,
            "providers" => EntityKind.Provider,
            "offerings" => EntityKind.Offering,
            "candidates" => EntityKind.Candidate,
            "funding" => EntityKind.Funding,
            "norms" => EntityKind.Norm,
            "cohorts" => EntityKind.Cohort,
            _ => throw new UnreachableException(),
        };

    /// <summary>Returns the keys of a kind.</summary>
    public static Terms Keys(EntityKind kind) =>
        kind switch
        {
            EntityKind.Module => KeyTerms.Module,
            EntityKind.Credential => KeyTerms.Credential,
            EntityKind.Role => KeyTerms.Role,
            EntityKind.Qualification => KeyTerms.Qualification,
            EntityKind.Equivalence => KeyTerms.Equivalence,
            EntityKind.Experience => KeyTerms.Experience,
            EntityKind.Provider => KeyTerms.Provider,
            EntityKind.Offering => KeyTerms.Offering,
            EntityKind.Candidate => KeyTerms.Candidate,
            EntityKind.Funding => KeyTerms.Funding,
            EntityKind.Norm => KeyTerms.Norm,
            EntityKind.Cohort => KeyTerms.Cohort,
            EntityKind.Manifest => KeyTerms.Manifest,
            EntityKind.Scenarios => KeyTerms.Scenarios,
            _ => throw new UnreachableException(),
        };
}
