using System.Diagnostics;
using Curriculum.Model;
using Curriculum.Planning;
using Curriculum.Rules;

namespace Curriculum.Checks;

/// <summary>Knows which requirements, once met, stay met: nothing that they ask for lapses.</summary>
internal sealed class Lasting(Catalog catalog)
{
    private readonly AwardIndex _awards = new(catalog);
    private readonly Dictionary<CredentialId, bool> _papers = [];
    private bool? _levels;

    /// <summary>Returns whether whoever meets it once meets it ever after.</summary>
    public bool Lasts(Requirement requirement) =>
        requirement switch
        {
            Requirement.All all => all.Parts.All(Lasts),
            Requirement.Any any => any.Parts.All(Lasts),
            Requirement.AtLeast count => count.Parts.All(Lasts),
            Requirement.Not not => not.Part is Requirement.InCohort,
            Requirement.Held held => held.MaxAge is null
                && held.Moment != HeldMoment.End
                && (held.Moment == HeldMoment.Ever || Lasts(held.What)),
            Requirement.Sum { Set: SumSet.Listed(var items) } => items.All(Lasts),
            Requirement.Sum { Set: SumSet.Labelled } => false,
            Requirement.Age age => age.Comparison.Grows(),
            Requirement.LearningLevel level => level.Comparison.Grows() && LevelsLast(),
            Requirement.LanguageLevel level => level.Comparison.Grows(),
            Requirement.ScaleStep step => step.Comparison.Grows(),
            Requirement.Experience experience => experience.Comparison.Grows() && experience.Within is null,
            Requirement.InCohort => true,
            Requirement.OnDate date => date.Comparison.Grows(),
            Requirement.Script => false,
            _ => throw new UnreachableException(),
        };

    /// <summary>A role rests on its rules, and a fact may be so today only.</summary>
    private bool Lasts(Reference what) =>
        what switch
        {
            Reference.ToModule(var id) => ModuleLasts(id),
            Reference.ToOutcome(var id) => ModuleLasts(id.Module),
            Reference.ToCredential(var id) => Lasts(id),
            Reference.ToRole or Reference.ToQualification or Reference.ToFact => false,
            _ => throw new UnreachableException(),
        };

    private bool ModuleLasts(ModuleId id) =>
        catalog.Find(id) is { } module
        && module.Awards.Credentials.All(paper =>
            IsForGood(paper) && Validity.TermOf(new Reference.ToModule(id), paper, catalog) is null
        );

    /// <summary>A paper lasts when every way to hold it does: the paper itself, a higher one, and a module that gives it.</summary>
    private bool Lasts(CredentialId id)
    {
        if (!_papers.TryGetValue(id, out var lasts))
        {
            _papers[id] = false;
            lasts =
                IsForGood(id)
                && _awards.Higher(id).All(Lasts)
                && _awards.Awarding(id).All(module => ModuleLasts(module.Id));
            _papers[id] = lasts;
        }

        return lasts;
    }

    private bool IsForGood(CredentialId id) =>
        catalog.TermOf(id) is null && catalog.Find(id) is not ({ Attestation: not null } or { BoundToEmployer: true });

    private bool LevelsLast() =>
        _levels ??= catalog.Credentials.Where(paper => paper.Level is not null).All(paper => Lasts(paper.Id));
}
