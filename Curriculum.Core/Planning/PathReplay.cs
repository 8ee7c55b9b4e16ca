using System.Collections.Immutable;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Planning;

/// <summary>Does the steps of a chain that someone wrote down, in that order, and counts the hours.</summary>
public static class PathReplay
{
    /// <summary>Does modules and steps of work one by one until one may not start; a module studies what is not yet credited.</summary>
    public static ReplayResult Run(Catalog catalog, PathQuestion question, IEnumerable<string> steps)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(steps);
        var claims = catalog.Modules.SelectMany(module => module.Exemptions).SelectMany(exemption => exemption.Covers);
        var standing = new Standing(new Dossier(catalog, question.Profile, question.AsOf), [], claims);
        var after = ImmutableArray.CreateBuilder<StudyLoad>();
        var load = StudyLoad.None;
        foreach (var id in steps)
        {
            if (Do(catalog, standing, id) is not { } hours)
            {
                return new ReplayResult(after.ToImmutable(), id, standing.Holds(question.Goal));
            }

            load += hours;
            after.Add(load);
        }

        return new ReplayResult(after.ToImmutable(), Blocked: null, standing.Holds(question.Goal));
    }

    private static StudyLoad? Do(Catalog catalog, Standing standing, string id)
    {
        if (catalog.Find(new ModuleId(id)) is { } module && standing.Admits(module.Requires))
        {
            var open = module.Outcomes.Where(each => !standing.Holds(new Reference.ToOutcome(each.Id))).ToList();
            if (open.Count > 0)
            {
                standing.Complete(module, open.Select(outcome => outcome.Id));
            }

            return open.Aggregate(StudyLoad.None, (sum, outcome) => sum + outcome.Load);
        }

        var work = catalog.Experiences.FirstOrDefault(each => each.Id == new ExperienceId(id));
        if (work is null || !standing.Admits(work.Requires))
        {
            return null;
        }

        standing.Work(work);
        return StudyLoad.None;
    }
}
