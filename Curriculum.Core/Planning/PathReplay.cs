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
        var dossier = new Dossier(catalog, question.Profile, question.AsOf);
        var claims = catalog.Modules.SelectMany(module => module.Exemptions).SelectMany(exemption => exemption.Covers);
        var standing = new Standing(dossier, [], claims);
        var replaying = new Replaying(catalog, standing, new Admission(dossier, []));
        var blocked = replaying.Do([.. steps]);
        return new ReplayResult([.. replaying.After], blocked, standing.Holds(question.Goal));
    }

    private sealed class Replaying(Catalog catalog, Standing standing, Admission admission)
    {
        private readonly List<Module> _done = [];
        private StudyLoad _load;

        public List<StudyLoad> After { get; } = [];

        /// <summary>Does the steps; returns the first that may not start, or null.</summary>
        public string? Do(ImmutableArray<string> steps)
        {
            for (var first = 0; first < steps.Length; )
            {
                var work = catalog.Experiences.FirstOrDefault(each => each.Id == new ExperienceId(steps[first]));
                var count = Starting(steps, first);
                if (count > 0)
                {
                    Study([.. steps.Slice(first, count).Select(id => catalog.Find(new ModuleId(id))!)]);
                }
                else if (work is not null && standing.Admits(work.Requires))
                {
                    standing.Work(work);
                    After.Add(_load);
                }
                else
                {
                    return steps[first];
                }

                first += Math.Max(count, 1);
            }

            return null;
        }

        /// <summary>Returns how many of the next steps start together, as few as may; none when the next may not start.</summary>
        private int Starting(ImmutableArray<string> steps, int first)
        {
            var group = new List<Module>();
            foreach (var id in steps.Skip(first))
            {
                if (catalog.Find(new ModuleId(id)) is not { } module || !MayStart(module, group))
                {
                    return 0;
                }

                group.Add(module);
                if (group.TrueForAll(each => admission.IsAccompanied(each, IsThere)))
                {
                    return group.Count;
                }
            }

            return 0;

            bool IsThere(ModuleId id) =>
                standing.Holds(new Reference.ToModule(id)) || group.Exists(module => module.Id == id);
        }

        private bool MayStart(Module module, List<Module> group) =>
            standing.Admits(module.Requires)
            && admission.IsOpen(module)
            && !_done.Concat(group).Any(other => Admission.Excludes(module, other));

        private void Study(List<Module> group)
        {
            var open = group.ConvertAll(module =>
                module.Outcomes.Where(each => !standing.Holds(new Reference.ToOutcome(each.Id))).ToList()
            );
            foreach (var (module, studied) in group.Zip(open).Where(pair => pair.Second.Count > 0))
            {
                standing.Complete(module, studied.Select(outcome => outcome.Id));
            }

            foreach (var studied in open)
            {
                _load = studied.Aggregate(_load, (sum, outcome) => sum + outcome.Load);
                After.Add(_load);
            }

            _done.AddRange(group);
        }
    }
}
