using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Curriculum.Answers;
using Curriculum.Core.Tests.Planning;
using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Core.Tests.Answers;

/// <summary>What is printed says what was found: it can be read back, and every claim of it can be checked.</summary>
public sealed class AnsweredPathsTests
{
    private const int Cases = 600;

    /// <summary>That there is no path is checked as if every module were given on the day of asking.</summary>
    private static readonly Lazy<List<Answered>> Wide = new(() =>
        [
            .. Enumerable
                .Range(0, Cases)
                .Select(Answered.WideOf)
                .Where(each =>
                    each.Result is not PlanResult.Impossible
                    || each.Catalog.Modules.All(module => module.Valid.Contains(each.Question.AsOf))
                ),
        ]
    );

    private static readonly string[] Claims = ["value", "lowerBound", "gap", "paths"];

    /// <summary>Printing loses nothing of a question, so that an answer is a bug report.</summary>
    [Fact]
    public void A_printed_question_is_the_question()
    {
        foreach (var (seed, catalog, question, result) in Every)
        {
            var answer = Printed(Context(catalog, seed), question, result);
            var read = Read(answer, catalog);
            Assert.True(read.Faults.IsEmpty, $"{seed}: {string.Join(", ", read.Faults)}");
            Assert.True(
                JsonNode.DeepEquals(answer["question"], Echo(read, catalog)),
                $"{seed}: {answer["question"]} {Echo(read, catalog)}"
            );
        }
    }

    [Fact]
    public void Every_printed_answer_holds()
    {
        var statuses = new HashSet<string>(StringComparer.Ordinal);
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (seed, catalog, question, result) in Every)
        {
            var context = Context(catalog, seed);
            var answer = Printed(context, question, result);
            statuses.Add((string)answer["status"]!);
            kinds.UnionWith(Kinds(answer));
            var faults = AnsweredPaths.Check(context, Typed(answer), Read(answer, catalog).Question!);
            Assert.True(
                faults.IsEmpty,
                $"{seed}: {string.Join(", ", faults.Select(fault => fault.Message(TextLanguage.English)))} {answer}"
            );
        }

        Assert.Equal(
            ["impossible", "optimal", "undetermined"],
            statuses.Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        Assert.Equal(
            ["assessment", "equivalence", "exemption", "experience", "held", "renewal", "study"],
            kinds.Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    /// <summary>Whatever a number of the answer is changed into, the answer no longer holds.</summary>
    /// <remarks>What it takes when claims are refused is the shortest of other paths, of which an answer carries no proof.</remarks>
    [Fact]
    public void A_changed_number_is_noticed()
    {
        foreach (
            var (seed, catalog, question, result) in Answered
                .All.Where(each => each.Result is PlanResult.Found)
                .Take(60)
                .Concat(Wide.Value.Where(each => each.Result is PlanResult.Found).Take(60))
        )
        {
            var context = Context(catalog, seed);
            var count = Numbers(Printed(context, question, result)).Count();
            for (var index = 0; index < count; index++)
            {
                var answer = Printed(context, question, result);
                var number = Numbers(answer).ElementAt(index);
                var path = number.GetPath();
                if (path.EndsWith("hoursIfClaimsRefused", StringComparison.Ordinal) && HasClaims(answer))
                {
                    continue;
                }

                number.ReplaceWith((int)number + 1);
                var faults = AnsweredPaths.Check(context, Typed(answer), Read(answer, catalog).Question!);
                Assert.False(faults.IsEmpty, $"{seed}: {path}");
            }
        }
    }

    [Fact]
    public void A_path_is_drawn_as_well_formed_xml()
    {
        foreach (var (seed, catalog, question, result) in Every.Where(each => each.Seed < 200))
        {
            var context = Context(catalog, seed);
            var picture = PathPicture.Of(context, PathAnswers.Of(context, question, result));
            Assert.Equal(result is PlanResult.Impossible, picture is null);
            if (picture is not null)
            {
                Assert.Equal("svg", XDocument.Parse(picture).Root!.Name.LocalName);
            }
        }
    }

    private static IEnumerable<Answered> Every => Answered.All.Take(Cases).Concat(Wide.Value);

    private static bool HasClaims(JsonNode answer) =>
        answer["paths"]!.AsArray().Any(path => path!["claims"]!.AsArray().Count > 0);

    private static IEnumerable<string> Kinds(JsonNode node) =>
        node switch
        {
            JsonObject members => members.SelectMany(member =>
                member is { Key: "kind", Value: System.Text.Json.Nodes.JsonValue kind } ? [(string)kind!]
                : member.Value is { } value ? Kinds(value)
                : []
            ),
            JsonArray items => items.SelectMany(item => Kinds(item!)),
            _ => [],
        };

    private static AnswerContext Context(Catalog catalog, int seed) =>
        new(catalog, seed % 2 == 0 ? TextLanguage.Dutch : TextLanguage.English, Places: null);

    private static JsonNode Printed(AnswerContext context, PathQuestion question, PlanResult result) =>
        JsonSerializer.SerializeToNode(PathAnswers.Of(context, question, result), AnswersJson.Default.PathAnswer)!;

    private static PathAnswer Typed(JsonNode answer) => answer.Deserialize(AnswersJson.Default.PathAnswer)!;

    private static ReadQuestion Read(JsonNode answer, Catalog catalog)
    {
        using var document = JsonDocument.Parse(answer["question"]!.ToJsonString());
        return QuestionReader.Read(document.RootElement, catalog, new DateOnly(2000, 1, 1));
    }

    private static JsonNode? Echo(ReadQuestion read, Catalog catalog) =>
        JsonSerializer.SerializeToNode(
            PathAnswers.Echo(read.Question!, catalog, read.Language),
            AnswersJson.Default.QuestionAnswer
        );

    /// <summary>The numbers of the answer itself; those of the question ask something else.</summary>
    private static IEnumerable<JsonNode> Numbers(JsonNode answer) => Claims.SelectMany(name => Leaves(answer[name]));

    private static IEnumerable<JsonNode> Leaves(JsonNode? node) =>
        node switch
        {
            JsonObject members => members.SelectMany(member => Leaves(member.Value)),
            JsonArray items => items.SelectMany(Leaves),
            { } value when value.GetValueKind() == JsonValueKind.Number => [value],
            _ => [],
        };
}
