using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Planning;

/// <summary>Finds the shortest way from what a candidate holds to a goal, and proves it.</summary>
/// <remarks>
/// Shortest is fewest study hours; then fewest weeks of experience, fewest steps, the earliest first employable role, and
/// identifiers in ordinal order. A pure function of the catalog and the question.
/// </remarks>
public static class Planner
{
    /// <summary>Answers a question.</summary>
    /// <exception cref="OperationCanceledException">The answer was no longer wanted.</exception>
    public static PlanResult Plan(Catalog catalog, PathQuestion question, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(question);
        cancellationToken.ThrowIfCancellationRequested();
        return new Planning(catalog, question, cancellationToken).Answer();
    }

    private sealed class Planning
    {
        private readonly Catalog _catalog;
        private readonly PlanGraph _graph;
        private readonly Reference _goal;
        private readonly Premises _safe;
        private readonly CancellationToken _cancellation;

        public Planning(Catalog catalog, PathQuestion question, CancellationToken cancellation)
        {
            (_catalog, _goal, _cancellation) = (catalog, question.Goal, cancellation);
            _graph = PlanGraph.Of(catalog, question.AsOf);
            _safe = new Premises(
                new Dossier(catalog, question.Profile, question.AsOf),
                new ScopeTest(catalog, question.Profile.School, question.AsOf),
                []
            );
        }

        public PlanResult Answer()
        {
            var safe = Finder(_safe);
            var hopeful = Finder(_safe with { Hopeful = true });
            if (!hopeful.Possible)
            {
                return new PlanResult.Impossible(
                    new Obstacles(_catalog, _graph, _safe with { Hopeful = true }, _goal, _cancellation).Find()
                );
            }

            var questions = new OpenQuestions(_safe, Finder, safe.Unknown);
            if (safe.Best() is not { } path)
            {
                var assumes = questions.Needed();
                var conditional = Finder(_safe with { Assumed = assumes });
                var way = conditional.Best()!;
                return new PlanResult.Undetermined(
                    Write(conditional, way),
                    assumes,
                    questions.Deciding(assumes, way.Hours)
                );
            }

            return new PlanResult.Found(
                Write(safe, path),
                StudyLoad.FromHours(path.Hours),
                questions.Saving(path.Hours, hopeful)
            );
        }

        private Plan Write(PathFinder finder, StepSet path) =>
            new PlanWriter(_catalog, _graph, finder, _cancellation).Write(path, _goal);

        private PathFinder Finder(Premises premises) => new(_graph, premises, _goal, _cancellation);
    }
}
