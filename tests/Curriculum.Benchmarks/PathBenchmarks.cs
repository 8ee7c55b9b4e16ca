using BenchmarkDotNet.Attributes;
using Curriculum.Model;
using Curriculum.Planning;
using Curriculum.Rules;

namespace Curriculum.Benchmarks;

/// <summary>A path query against one linear forward fixpoint: completing every module whose rules hold until none is left.</summary>
[MemoryDiagnoser]
public class PathBenchmarks
{
    private readonly Catalog _catalog = DemoCatalog.Compiled();
    private PathQuestion _question = null!;

    [Params("ins/laadpaalmonteur", "net/aansluitmonteur-ls", "net/allround-monteur-ls")]
    public string Goal { get; set; } = "";

    [GlobalSetup]
    public void Ask() =>
        _question = new PathQuestion(
            _catalog.Resolve(Goal)!,
            _catalog.Candidates.First(candidate => candidate.Id == new CandidateId("zonder-vooropleiding")),
            new DateOnly(2026, 11, 24),
            Objective.Hours
        );

    [Benchmark(Baseline = true, Description = "forward fixpoint")]
    public int Fixpoint()
    {
        var profile = _question.Profile with
        {
            Experience =
            [
                .. _catalog.Experiences.Select(each => new ExperienceRecord(
                    each.Trade,
                    new DateOnly(2000, 1, 1),
                    null
                )),
            ],
        };
        var open = _catalog.Modules.ToList();
        for (var before = -1; before != open.Count; )
        {
            before = open.Count;
            var dossier = new Dossier(_catalog, profile, _question.AsOf);
            var done = open.Where(module =>
                    module.Requires.All(rule => RequirementEvaluator.Evaluate(rule.Requirement, dossier) == Truth.True)
                )
                .ToList();
            open.RemoveAll(done.Contains);
            profile = profile with { Holds = [.. profile.Holds, .. done.SelectMany(Given)] };
        }

        return open.Count;
    }

    [Benchmark(Description = "shortest path")]
    public PlanResult Path() => Planner.Plan(_catalog, _question);

    private static IEnumerable<Evidence> Given(Module module) =>
        module
            .Awards.Credentials.Select(Reference (credential) => new Reference.ToCredential(credential))
            .Prepend(new Reference.ToModule(module.Id))
            .Select(what => new Evidence { What = what });
}
