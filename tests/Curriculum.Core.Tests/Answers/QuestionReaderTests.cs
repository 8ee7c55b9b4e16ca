using System.Text.Json;
using Curriculum.Answers;
using Curriculum.Core.Tests.Planning;
using Curriculum.Model;

namespace Curriculum.Core.Tests.Answers;

/// <summary>A question that is wrong is told every fault at once, each at its place.</summary>
public sealed class QuestionReaderTests
{
    public static TheoryData<string, string> Wrong =>
        new()
        {
            { "[]", ":CUR2105 /goal:CUR2104" },
            { "{}", "/goal:CUR2104" },
            { """{"goal":7}""", "/goal:CUR2105" },
            { """{"goal":"net/niets"}""", "/goal:CUR2101" },
            { """{"goal":"net/b1k1","x":1}""", "/x:CUR2103" },
            { """{"goal":"net/b1k1","language":"de"}""", "/language:CUR2107" },
            { """{"goal":"net/b1k1","profile":{"born":"gisteren"}}""", "/profile/born:CUR2105" },
            { """{"goal":"net/b1k1","profile":{"languages":{"nl":"B9"}}}""", "/profile/languages/nl:CUR2107" },
            { """{"goal":"net/b1k1","profile":{"facts":{"is-lang":true}}}""", "/profile/facts/is-lang:CUR2111" },
            { """{"goal":"net/b1k1","profile":{"holds":["net/b1k1"]}}""", "/profile/holds/0:CUR2105" },
            { """{"goal":"net/b1k1","profile":{"holds":[{"earned":"2026-01-01"}]}}""", "/profile/holds/0/id:CUR2104" },
            { """{"goal":"net/b1k1","profile":{"holds":[{"id":"net/b9"}]}}""", "/profile/holds/0/id:CUR2102" },
            { """{"goal":"net/b1k1","profile":{"holds":{}}}""", "/profile/holds:CUR2105" },
            {
                """{"goal":"net/b1k1","profile":{"experience":[{"trade":"niets","from":"2020-01-01"}]}}""",
                "/profile/experience/0/trade:CUR2102"
            },
            {
                """{"goal":"net/b1k1","profile":{"unknown":["niets",3]}}""",
                "/profile/unknown/0:CUR2102 /profile/unknown/1:CUR2105"
            },
            { """{"goal":"net/b1k1","profile":{"school":"nergens"}}""", "/profile/school:CUR2102" },
            { """{"goal":"net/b1k1","profile":{"hoursPerWeek":900}}""", "/profile/hoursPerWeek:CUR2106" },
            { """{"goal":"net/b1k1","profile":{"mode":"avond"}}""", "/profile/mode:CUR2107" },
            { """{"goal":"net/b1k1","profile":{"employmentUntil":"ooit"}}""", "/profile/employmentUntil:CUR2105" },
            {
                """{"goal":"net/b1k1","profile":{"languages":{"Nederlands":"B1"}}}""",
                "/profile/languages/Nederlands:CUR2103"
            },
            {
                """{"goal":"net/b1k1","profile":{"holds":[{"id":"net/b1k1","version":"2026","attested":["gisteren"],"result":-1}]}}""",
                "/profile/holds/0/version:CUR2105 /profile/holds/0/attested/0:CUR2105 /profile/holds/0/result:CUR2106"
            },
            {
                """{"goal":"net/b1k1","profile":{"holds":[{"id":"net/b1k1","attested":true}]}}""",
                "/profile/holds/0/attested:CUR2105"
            },
            {
                """{"goal":"net/b1k1","profile":{"decisions":[{}]}}""",
                "/profile/decisions/0/about:CUR2104 /profile/decisions/0/by:CUR2104 /profile/decisions/0/date:CUR2104"
            },
            {
                """{"goal":"net/b1k1","profile":{"decisions":[{"about":"net/b9","by":"x","date":"2026-01-01"}]}}""",
                "/profile/decisions/0/about:CUR2102"
            },
            {
                """{"goal":"net/b1k1","profile":{"decisions":[{"about":"net/b1k1","outcomes":["w99"],"by":"x","date":"2026-01-01","why":1}]}}""",
                "/profile/decisions/0/outcomes/0:CUR2102 /profile/decisions/0/why:CUR2103"
            },
            {
                """{"goal":"net/b1k1","profile":{"decisions":[{"about":"net/b1k1","outcomes":[],"by":"x","date":"2026-01-01"}]}}""",
                "/profile/decisions/0/outcomes:CUR2104"
            },
            {
                """{"goal":"net/b1k1","options":{"hoursPerWeek":1.5,"objective":"geld","alternatives":3}}""",
                "/options/objective:CUR2107 /options/hoursPerWeek:CUR2106 /options/alternatives:CUR2106"
            },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Every_fault_is_told_at_its_place(string json, string faults)
    {
        var read = Read(json);
        Assert.Null(read.Question);
        Assert.Equal(
            faults.Split(' ').Order(StringComparer.Ordinal),
            read.Faults.Select(fault => $"{fault.JsonPointer}:{fault.Diagnostic.Code}").Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    [Theory]
    [InlineData("""{"cijfer":5}""", "/profile/facts/cijfer:CUR2106")]
    [InlineData("""{"cijfer":true}""", "/profile/facts/cijfer:CUR2106")]
    [InlineData("""{"rekenen":"3F"}""", "/profile/facts/rekenen:CUR2107")]
    [InlineData("""{"rekenen":9,"werk":1}""", "/profile/facts/rekenen:CUR2107 /profile/facts/werk:CUR2105")]
    [InlineData("""{"spelling":"1F"}""", "/profile/facts/spelling:CUR2111")]
    public void A_place_that_its_scale_does_not_have_is_told(string facts, string faults)
    {
        var read = Read($$$"""{"goal":"m","profile":{"facts":{{{facts}}}}}""", Scales);
        Assert.Equal(
            faults,
            string.Join(' ', read.Faults.Select(fault => $"{fault.JsonPointer}:{fault.Diagnostic.Code}"))
        );
    }

    /// <summary>A step goes by its name or its number, and is echoed by its name.</summary>
    [Theory]
    [InlineData("""{"rekenen":"2F","cijfer":3,"werk":true}""")]
    [InlineData("""{"rekenen":2,"cijfer":3,"werk":true}""")]
    public void A_place_on_a_scale_is_read_and_echoed(string facts)
    {
        var question = Read($$$"""{"goal":"m","profile":{"facts":{{{facts}}}}}""", Scales).Question!;
        Assert.Equal(2, question.Profile.Scales["rekenen"]);
        Assert.Equal(3, question.Profile.Scales["cijfer"]);
        Assert.True(question.Profile.Facts["werk"]);
        Assert.Equal(
            """{"cijfer":3,"rekenen":"2F","werk":true}""",
            JsonSerializer.SerializeToNode(
                PathAnswers.Echo(question, Scales, TextLanguage.Dutch),
                AnswersJson.Default.QuestionAnswer
            )!["profile"]!["facts"]!.ToJsonString()
        );
    }

    /// <summary>A decision without a list of its own is about all outcomes, whatever order a list has.</summary>
    [Fact]
    public void A_decision_is_read_whole()
    {
        var all = Decision("").Outcomes;
        Assert.Equal(MainStory.Catalog.Find(new ModuleId("net/b1k1"))!.Outcomes.Length, all.Length);
        Assert.Equal(
            all,
            Decision($",\"outcomes\":[{string.Join(',', all.Reverse().Select(id => $"\"{id.Name}\""))}]").Outcomes
        );

        static ExemptionDecision Decision(string outcomes) =>
            Assert.Single(
                Read(
                    "{\"goal\":\"net/b1k1\",\"profile\":{\"decisions\":[{\"about\":\"net/b1k1\",\"by\":\"x\",\"date\":\"2026-01-01\""
                        + outcomes
                        + "}]}}"
                ).Question!.Profile.Decisions
            );
    }

    /// <summary>A flood of wrong members is answered with a handful of faults.</summary>
    [Fact]
    public void A_flood_is_capped()
    {
        var members = string.Join(',', Enumerable.Range(0, 5_000).Select(number => $"\"m{number}\":1"));
        Assert.InRange(Read("{\"goal\":\"net/b1k1\",\"profile\":{\"facts\":{" + members + "}}}").Faults.Length, 1, 101);
        Assert.InRange(Read("{\"goal\":\"net/b1k1\"," + members + "}").Faults.Length, 1, 102);
    }

    [Fact]
    public void Half_a_letter_is_no_text() => Assert.NotEmpty(Read("""{"goal":"\ud800","\ud800":1}""").Faults);

    [Fact]
    public void An_option_overrules_the_profile()
    {
        var read = Read(
            """{"goal":"net/b1k1","profile":{"hoursPerWeek":8},"options":{"hoursPerWeek":16,"asOf":"2027-01-02"}}"""
        );
        Assert.Equal(16, read.Question!.Profile.HoursPerWeek);
        Assert.Equal(new DateOnly(2027, 1, 2), read.Question.AsOf);
    }

    private static Catalog Scales { get; } =
        new(
            new CatalogParts
            {
                Manifest = new Manifest
                {
                    Language = TextLanguage.Dutch,
                    Name = LocalizedText.Of(TextLanguage.Dutch, "Proef"),
                    Facts = [new Fact(new FactId("werk"), default)],
                    Scales =
                    [
                        new Scale
                        {
                            Id = new ScaleId("cijfer"),
                            Lowest = 1,
                            Highest = 4,
                        },
                        new Scale
                        {
                            Id = new ScaleId("rekenen"),
                            Steps = ["1F", "2F"],
                            Lowest = 1,
                            Highest = 2,
                        },
                    ],
                },
                Modules = new CatalogBuilder().Module("m", "8").Build().Modules,
            }
        );

    private static ReadQuestion Read(string json, Catalog? catalog = null)
    {
        using var document = JsonDocument.Parse(json);
        return QuestionReader.Read(
            document.RootElement,
            catalog ?? MainStory.Catalog,
            new DateOnly(2026, 11, 24),
            TextLanguage.English
        );
    }
}
