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

    private static ReadQuestion Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return QuestionReader.Read(
            document.RootElement,
            MainStory.Catalog,
            new DateOnly(2026, 11, 24),
            TextLanguage.English
        );
    }
}
