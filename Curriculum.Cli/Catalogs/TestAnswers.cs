using System.Collections.Immutable;
using System.Diagnostics;
using Curriculum.Answers;
using Curriculum.Dsl.Scenarios;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Cli.Catalogs;

/// <summary>Puts what came of scenarios into the answer of the contract; rules stand in the words of the catalog.</summary>
internal sealed class TestAnswers(AnswerContext context)
{
    private TextLanguage Written => context.Catalog.Manifest.Language;

    public TestAnswer Of(TestReport report) =>
        new(
            report.Ok,
            [.. report.Scenarios.Select(Of)],
            new CoverageAnswer(
                report.Coverage.Conditions,
                report.Coverage.Both,
                [
                    .. report.Coverage.Missing.Select(each => new MissingAnswer(
                        "CUR0601",
                        Text(each.Condition),
                        context.At(each.At),
                        each.Holds
                    )),
                ]
            ),
            report.Mutation is { } mutation
                ? new MutationAnswer(mutation.Mutants, mutation.Killed, [.. mutation.Survivors.Select(Of)])
                : null
        );

    private ScenarioAnswer Of(ScenarioResult result) =>
        new(
            result.Scenario.Name.In(context.Language),
            result.Scenario.At.File,
            result.Scenario.At.Line,
            result.Ok,
            Of(result.Scenario.Expects),
            Of(result.Got)
        );

    private ExpectationAnswer Of(Expectation expectation) =>
        new(
            Word(expectation.Feasible, "no", "yes"),
            Word(expectation.Outcome, "false", "true"),
            expectation.Hours,
            expectation.Undecided,
            expectation.Weeks,
            expectation.Contains,
            expectation.Lacks,
            expectation.Employable,
            expectation.Roles,
            Texts(expectation.Blocked),
            Texts(expectation.Ask)
        );

    private SurvivorAnswer Of(Mutant mutant) =>
        new(
            "CUR0602",
            mutant.Kind switch
            {
                MutationKind.Dropped => "dropped",
                MutationKind.Shifted => "shifted",
                MutationKind.Swapped => "swapped",
                MutationKind.EquivalenceDropped => "equivalence-dropped",
                _ => throw new UnreachableException(),
            },
            Text(mutant.Before),
            mutant.After is null ? null : Text(mutant.After),
            context.At(mutant.At)
        );

    private static string? Word(Truth? truth, string no, string yes) =>
        truth switch
        {
            null => null,
            Truth.True => yes,
            Truth.False => no,
            _ => "unknown",
        };

    private List<string>? Texts(ImmutableArray<Requirement>? rules) => rules?.Select(Text).ToList();

    private string Text(Requirement requirement) => RequirementPrinter.Print(requirement, Written);
}
