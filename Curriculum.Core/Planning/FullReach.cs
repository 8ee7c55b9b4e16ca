using System.Collections.Immutable;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Planning;

/// <summary>Does everything that can be done, to see whether a goal can be reached at all.</summary>
/// <remarks>
/// Doing more never closes a way, but for modules that exclude each other: of two that are both needed, first the one is
/// left out and then the other, until one choice reaches the goal or none does.
/// </remarks>
internal sealed class FullReach
{
    private readonly Dossier _dossier;
    private readonly Reference _goal;
    private readonly ImmutableArray<Requirement> _assumes;
    private readonly Admission _admission;
    private readonly ImmutableArray<OutcomeId> _claims;

    /// <summary>Prepares for a question, when some unknown literals hold.</summary>
    public FullReach(Dossier dossier, Reference goal, ImmutableArray<Requirement> assumes)
    {
        (_dossier, _goal, _assumes) = (dossier, goal, assumes);
        _admission = new Admission(dossier, assumes);
        _claims = [.. Catalog.Modules.SelectMany(module => module.Exemptions).SelectMany(each => each.Covers)];
    }

    private Catalog Catalog => _dossier.Catalog;

    /// <summary>Returns whether some plan reaches the goal.</summary>
    public bool Reaches() => Reaches([.. Catalog.Modules.Where(module => _admission.IsOpen(module, hopeful: true))]);

    private bool Reaches(ImmutableList<Module> allowed)
    {
        var done = Done(allowed);
        if (done is null)
        {
            return false;
        }

        foreach (var module in done.Where(each => done.Exists(other => Admission.Excludes(each, other))).ToList())
        {
            done = Done(done.Remove(module)) ?? done;
        }

        var disputed = done.Find(each => done.Exists(other => Admission.Excludes(each, other)));
        return disputed is null
            || Reaches(allowed.Remove(disputed))
            || Reaches(allowed.RemoveAll(each => Admission.Excludes(each, disputed)));
    }

    /// <summary>Returns the modules that are done when all is done that these allow, or null when that misses the goal.</summary>
    private ImmutableList<Module>? Done(ImmutableList<Module> allowed)
    {
        var standing = new Standing(_dossier, _assumes, _claims);
        var (left, work, exams) = (allowed, Catalog.Experiences.ToList(), Catalog.Modules.Where(HasExam).ToList());
        var papers = Catalog.Credentials.Where(paper => paper.Renewal is { Refresher: null }).ToList();
        standing.Earn(
            papers.Where(paper => standing.Had(paper.Id)).Select(paper => new Reference.ToCredential(paper.Id))
        );
        for (var before = -1; before != left.Count + work.Count + exams.Count && !standing.Holds(_goal); )
        {
            before = left.Count + work.Count + exams.Count;
            var starting = Starting(left, standing);
            starting.ForEach(module => standing.Complete(module, module.Outcomes.Select(outcome => outcome.Id)));
            left = left.RemoveRange(starting);
            work.RemoveAll(step => Does(standing.Admits(step.Requires), () => standing.Work(step)));
            exams.RemoveAll(module =>
                Does(
                    standing.Admits(module.Requires) && standing.Holds(new Reference.ToModule(module.Id)),
                    () => standing.Earn(Examined(module).Select(paper => new Reference.ToCredential(paper)))
                )
            );
        }

        return standing.Holds(_goal) ? allowed.RemoveRange(left) : null;
    }

    /// <summary>Returns the modules that may start together now.</summary>
    private List<Module> Starting(ImmutableList<Module> left, Standing standing)
    {
        var starting = left.Where(module => standing.Admits(module.Requires)).ToList();
        while (starting.RemoveAll(module => !_admission.IsAccompanied(module, IsThere)) > 0)
        {
            // Whoever is left out may be missed by others.
        }

        return starting;

        bool IsThere(ModuleId id) =>
            standing.Holds(new Reference.ToModule(id)) || starting.Exists(module => module.Id == id);
    }

    private static bool Does(bool may, Action act)
    {
        if (may)
        {
            act();
        }

        return may;
    }

    private bool HasExam(Module module) => Examined(module).Any();

    private IEnumerable<CredentialId> Examined(Module module) =>
        module.Awards.Credentials.Where(paper => Catalog.Find(paper)?.Exam == true);
}
