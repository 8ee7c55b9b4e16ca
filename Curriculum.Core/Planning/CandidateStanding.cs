using System.Collections.Immutable;
using System.Diagnostics;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Planning;

/// <summary>What holds for a candidate, credit included: at first, and after each step that is done.</summary>
/// <remarks>It shares no code with the search for paths.</remarks>
public sealed class CandidateStanding
{
    private readonly Dossier _dossier;
    private readonly Standing _standing;

    /// <summary>Starts with what the profile shows.</summary>
    /// <param name="dossier">What is known of the candidate.</param>
    /// <param name="assumes">The unknown literals that are taken to hold.</param>
    /// <param name="claims">The outcomes for which claims to exemption are granted.</param>
    public CandidateStanding(
        Dossier dossier,
        ImmutableArray<Requirement> assumes = default,
        ImmutableArray<OutcomeId> claims = default
    )
    {
        ArgumentNullException.ThrowIfNull(dossier);
        _dossier = dossier;
        _standing = new Standing(dossier, assumes.IsDefault ? [] : assumes, claims.IsDefault ? [] : claims);
    }

    /// <summary>Returns whether a requirement holds for someone of whom not all is known, of whose claims none is granted.</summary>
    /// <param name="dossier">What is known of the candidate.</param>
    /// <param name="requirement">The requirement.</param>
    /// <param name="literals">The literals of all rules that could give a credit; those that are unknown may turn out to hold.</param>
    public static Truth Ask(Dossier dossier, Requirement requirement, IEnumerable<Requirement> literals)
    {
        ArgumentNullException.ThrowIfNull(literals);
        if (new CandidateStanding(dossier).Holds(requirement))
        {
            return Truth.True;
        }

        var open = literals.Where(literal => RequirementEvaluator.Evaluate(literal, dossier) == Truth.Unknown);
        return new CandidateStanding(dossier, [.. open.Distinct()]).Holds(requirement) ? Truth.Unknown : Truth.False;
    }

    /// <summary>Returns whether a requirement holds now.</summary>
    public bool Holds(Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        return _standing.Holds(requirement, Standing.HeldSet);
    }

    /// <summary>Returns whether a part of the rule of an equivalence holds now, of what that equivalence may read.</summary>
    public bool Holds(Requirement requirement, Equivalence equivalence)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        ArgumentNullException.ThrowIfNull(equivalence);
        return _standing.Holds(requirement, Standing.Read(equivalence));
    }

    /// <summary>Does a step, whether it may be done or not.</summary>
    public void Do(PlanStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        switch (step)
        {
            case PlanStep.Study study when _dossier.Catalog.Find(study.Module) is { } module:
                _standing.Complete(module, study.Studied);
                break;
            case PlanStep.Work work:
                foreach (var experience in _dossier.Catalog.Experiences.Where(each => each.Id == work.Experience))
                {
                    _standing.Work(experience);
                }

                break;
            case PlanStep.Renew renew:
                _standing.Earn([new Reference.ToCredential(renew.Paper)]);
                break;
            case PlanStep.Assess exam when _dossier.Catalog.Find(exam.Module) is { } module:
                _standing.Earn(
                    module
                        .Awards.Credentials.Where(paper => _dossier.Catalog.Find(paper)?.Exam == true)
                        .Select(paper => new Reference.ToCredential(paper))
                );
                break;
            case PlanStep.Study or PlanStep.Assess:
                break;
            default:
                throw new UnreachableException();
        }
    }
}
