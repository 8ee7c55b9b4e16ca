using System.Globalization;
using System.Text;
using Curriculum.Model;
using Curriculum.Rules;
using Curriculum.Rules.Logic;

namespace Curriculum.Core.Tests.Rules.Logic;

/// <summary>A solver that was made for other things reads rules as we do.</summary>
public sealed class SolverAgreementTests
{
    private const int Pairs = 2_500;

    private static readonly RequirementLogic Logic = RequirementLogic.Of(LogicCatalog.Catalog);

    /// <summary>What is said to follow is taken for granted by authors who take a clause out: it must be so.</summary>
    [Fact]
    public async Task What_we_decide_about_two_rules_is_what_the_solver_decides()
    {
        var script = new StringBuilder("(set-logic ALL)\n");
        var ours = new List<(Truth Answer, bool IsWithout, string Told)>();
        for (var seed = 0; seed < Pairs; seed++)
        {
            var (one, other) = new RandomRules(seed).Pair();
            var text = new SmtText(one, other);
            var (a, b) = (text.Of(one), text.Of(other));
            var told = $"{Print(one)} | {Print(other)} ({seed})";
            var implied = Logic.Implies(one, other);
            var example = implied.Example is { } situation ? Told(situation, text) : null;
            script.AppendLine("(push)").Append(text.Declarations);
            Ask($"(and {a} (not {b}))", implied.Answer, isWithout: true, "implies");
            Ask($"(xor {a} {b})", Logic.Equivalent(one, other).Answer, isWithout: true, "equals");
            Ask(a, Logic.Satisfiable(one).Answer, isWithout: false, "can be");
            Ask($"(not {b})", Logic.Valid(other).Answer, isWithout: true, "must be");
            if (example is not null)
            {
                Ask(example, Truth.True, isWithout: false, "shows");
                Ask($"(and {example} (not (and {a} (not {b}))))", Truth.True, isWithout: true, "shows by itself");
            }

            script.AppendLine("(pop)");

            void Ask(string formula, Truth answer, bool isWithout, string question)
            {
                script.AppendLine(CultureInfo.InvariantCulture, $"(push)(assert {formula})(check-sat)(pop)");
                ours.Add((answer, isWithout, $"{question}: {told}"));
            }
        }

        var theirs = await Solver.AskAsync(script.ToString());
        Assert.Equal(ours.Count, theirs.Length);
        var differences = ours.Zip(theirs)
            .Where(pair => pair.First.Answer != Truth.Unknown)
            .Where(pair => (pair.First.Answer == Truth.True) == (pair.Second == pair.First.IsWithout))
            .Select(pair => pair.First.Told)
            .ToList();
        Assert.True(differences.Count == 0, string.Join('\n', differences));
        AssertTelling([
            .. ours.Where(each => each.Told.StartsWith("implies", StringComparison.Ordinal))
                .Select(each => each.Answer),
        ]);
    }

    /// <summary>Agreement says something only where both answers come up often, and giving up is rare.</summary>
    private static void AssertTelling(Truth[] answers)
    {
        Assert.InRange(answers.Count(answer => answer == Truth.True), Pairs / 4, Pairs * 3 / 4);
        Assert.InRange(answers.Count(answer => answer == Truth.Unknown), 0, Pairs / 100);
    }

    private static string Told(Situation situation, SmtText text) =>
        $"(and true {string.Join(' ', situation.Holds.Select(text.Of))} {string.Join(' ', situation.Fails.Select(each => $"(not {text.Of(each)})"))})";

    private static string Print(Requirement requirement) => RequirementPrinter.Print(requirement, TextLanguage.Dutch);
}
