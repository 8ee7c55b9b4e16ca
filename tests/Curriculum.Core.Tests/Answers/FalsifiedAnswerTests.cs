using System.Text.Json;
using System.Text.Json.Nodes;
using Curriculum.Answers;
using Curriculum.Core.Tests.Planning;
using Curriculum.Model;

namespace Curriculum.Core.Tests.Answers;

/// <summary>Nobody passes a changed answer for a true one: not its renewals, nor its exams, nor what it claims.</summary>
public sealed class FalsifiedAnswerTests
{
    private static readonly Lazy<List<Answered>> Cases = new(() =>
        [.. Enumerable.Range(0, 1500).Select(Answered.WideOf)]
    );

    private static readonly Dictionary<string, Func<JsonNode, bool>> Changes = new(StringComparer.Ordinal)
    {
        ["a renewal is left out"] = path => Remove(Steps(path, "renewal")),
        ["a renewal is free"] = path => Set(Steps(path, "renewal"), "hours", 0),
        ["a renewal is of another paper"] = path => Set(Steps(path, "renewal"), "module", "elsewhere"),
        ["a renewal is an exam"] = path => Set(Steps(path, "renewal"), "kind", "assessment"),
        ["a renewal comes twice"] = path => Repeat(Steps(path, "renewal")),
        ["an exam is left out"] = path => Remove(Steps(path, "assessment")),
        ["an exam is of another module"] = path => Set(Steps(path, "assessment"), "module", "elsewhere"),
        ["an exam takes hours"] = path => Set(Steps(path, "assessment"), "hours", 3),
        ["an exam comes twice"] = path => Repeat(Steps(path, "assessment")),
        ["a claim is no claim"] = path => Set(Claims(path), "claimOnly", false),
        ["a claim is held"] = path => Set(Claims(path), "kind", "held"),
        ["a claim is decided by another"] = path => Set(Claims(path), "decides", "de kandidaat"),
        ["a claim is decided"] = path =>
            Set(
                Claims(path),
                "decision",
                new JsonObject
                {
                    ["status"] = "adopted",
                    ["by"] = "examencommissie",
                    ["date"] = "2026-01-01",
                    ["ground"] = null,
                }
            ),
        ["claims are not told"] = path => Claims(path).Any() && Set([path], "claims", new JsonArray()),
        ["a claim costs less than nothing when refused"] = path =>
            path["claims"]!.AsArray().Count > 0 && Set([path], "hoursIfClaimsRefused", (int)path["hours"]! - 1),
        ["a refused claim changes a path without claims"] = path =>
            path["claims"]!.AsArray().Count == 0 && Set([path], "hoursIfClaimsRefused", (int)path["hours"]! + 1),
        ["a decision is a day younger"] = path => Set(Decisions(path), "date", "2026-11-23"),
        ["a decision is of another"] = path => Set(Decisions(path), "by", "de kandidaat"),
    };

    public static TheoryData<string> Names => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_changed_answer_is_refused(string name)
    {
        const int Enough = 20;
        var changed = 0;
        foreach (var (seed, catalog, question, result) in Cases.Value.TakeWhile(_ => changed < Enough))
        {
            var context = new AnswerContext(catalog, TextLanguage.English, Places: null);
            var answer = JsonSerializer.SerializeToNode(
                PathAnswers.Of(context, question, result),
                AnswersJson.Default.PathAnswer
            )!;
            if (answer["paths"]!.AsArray() is [{ } path] && Changes[name](path))
            {
                changed++;
                var faults = AnsweredPaths.Check(
                    context,
                    answer.Deserialize(AnswersJson.Default.PathAnswer)!,
                    question
                );
                Assert.False(faults.IsEmpty, $"{seed}: {path}");
            }
        }

        Assert.True(changed > 3, $"{changed}");
    }

    private static IEnumerable<JsonNode> Steps(JsonNode path, string kind) =>
        path["steps"]!
            .AsArray()
            .Select(step => step!)
            .Where(step => string.Equals((string?)step["kind"], kind, StringComparison.Ordinal));

    private static IEnumerable<JsonNode> Credits(JsonNode path) =>
        path["steps"]!
            .AsArray()
            .Concat(path["covered"]!.AsArray())
            .SelectMany(each => each!["credited"]!.AsArray())
            .Select(credit => credit!);

    private static IEnumerable<JsonNode> Claims(JsonNode path) =>
        Credits(path).Where(credit => (bool)credit["claimOnly"]!);

    private static IEnumerable<JsonNode> Decisions(JsonNode path) =>
        Credits(path)
            .Where(credit => (string?)credit["kind"] is "exemption" && !(bool)credit["claimOnly"]!)
            .Select(credit => credit["decision"]!);

    private static bool Set(IEnumerable<JsonNode> nodes, string member, JsonNode value)
    {
        if (nodes.FirstOrDefault() is not { } node)
        {
            return false;
        }

        node[member] = value;
        return true;
    }

    private static bool Remove(IEnumerable<JsonNode> steps)
    {
        if (steps.FirstOrDefault() is not { } step)
        {
            return false;
        }

        step.Parent!.AsArray().Remove(step);
        return true;
    }

    private static bool Repeat(IEnumerable<JsonNode> steps)
    {
        if (steps.FirstOrDefault() is not { } step)
        {
            return false;
        }

        step.Parent!.AsArray().Add(step.DeepClone());
        return true;
    }
}
