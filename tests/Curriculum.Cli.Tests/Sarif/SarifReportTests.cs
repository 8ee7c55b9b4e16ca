using Curriculum.Cli.Sarif;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Cli.Tests.Sarif;

public sealed class SarifReportTests
{
    /// <summary>GitHub stores 5,000 findings of a run; none of the most serious may be among those it drops.</summary>
    [Fact]
    public void The_most_serious_come_first_and_the_rest_is_counted()
    {
        var span = new SourceSpan("modules/a/x.yaml", 3, 5, 3, 9);
        var warnings = Enumerable.Repeat(Diagnostic.At(span, "CUR3001", "x", "y", "z"), 6_000);
        var log = Report().Of([.. warnings, Diagnostic.At(span, "CUR0201", "y")]);
        var results = log.Runs[0].Results;
        Assert.Equal(5_000, results.Count);
        Assert.Equal("CUR0201", results[0].RuleId);
        Assert.Equal("CUR2233", results[^1].RuleId);
        Assert.StartsWith("there are 1002 more findings", results[^1].Message.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_text_twice_gives_two_fingerprints()
    {
        var diagnostic = Diagnostic.At(new SourceSpan("a.yaml", 3, 5, 3, 9), "CUR0201", "y");
        var prints = Report()
            .Of([diagnostic, diagnostic])
            .Runs[0]
            .Results.SelectMany(each => each.PartialFingerprints!.Values);
        Assert.Equal(2, prints.Distinct(StringComparer.Ordinal).Count());
    }

    private static SarifReport Report() =>
        new(TextLanguage.English, file => $"catalog/{file}", (_, _) => "  - a  b", span => span);
}
