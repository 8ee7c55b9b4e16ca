using System.Text.Json;
using Curriculum.Answers;
using Curriculum.Badges;
using Curriculum.Core.Tests.Badges;
using Curriculum.Core.Tests.Calendar;
using Curriculum.Core.Tests.Planning;
using Curriculum.Diagnostics;
using Curriculum.Entry;
using Curriculum.Model;
using Curriculum.Scheduling;
using Curriculum.Tests.Shared;

namespace Curriculum.Core.Tests.Answers;

/// <summary>The answers about a catalog, its intakes and its badges.</summary>
public sealed class CatalogAnswersTests
{
    private static readonly AnswerContext Story = new(MainStory.Catalog, TextLanguage.Dutch, Places: null);

    [Fact]
    public void Every_module_and_role_is_told()
    {
        var modules = ModuleAnswers.All(Story);
        var roles = RoleAnswers.All(Story);
        Assert.Equal(MainStory.Catalog.Modules.Length, modules.Modules.Count);
        Assert.Equal(MainStory.Catalog.Roles.Length, roles.Roles.Count);
        Assert.Equal(
            MainStory.Catalog.Modules.Sum(module => module.Load.Hours),
            modules.Modules.Sum(module => module.Hours)
        );
        Assert.All(roles.Roles, role => Assert.NotEmpty(role.Requires));
        Assert.Contains(
            "\"modules\"",
            JsonSerializer.Serialize(modules, AnswersJson.Readable.ModulesAnswer),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_list_holds_what_has_every_word()
    {
        Assert.Equal(MainStory.Catalog.Modules.Length, ListAnswers.Modules(Story, []).Items.Count);
        Assert.All(
            ListAnswers.Modules(Story, ["net/", "p2"]).Items,
            item => Assert.Contains("p2", item.Id, StringComparison.Ordinal)
        );
        Assert.Empty(ListAnswers.Roles(Story, ["bestaat niet"]).Items);
        Assert.NotEmpty(ListAnswers.Papers(Story, ["vca"]).Items);
    }

    [Fact]
    public void An_intake_report_is_told_with_its_findings()
    {
        var catalog = IntakeCatalog.With(IntakeCatalog.Yearly(2026, 2029, (8, 1)));
        var report = IntakeReport.Of(catalog, new DateOnly(2026, 8, 1), new DateOnly(2028, 8, 1));
        var context = new AnswerContext(catalog, TextLanguage.English, Places: null);
        var answer = IntakesAnswers.Of(context, report, Period.Of(26, PeriodUnit.Week));
        Assert.Equal(183, Assert.Single(answer.Modules).MeanWaitDays);
        Assert.Contains(answer.Findings, finding => finding.Code is "CUR3009");
        Assert.Empty(IntakesAnswers.Of(context, report, norm: null).Findings);
    }

    [Fact]
    public void A_verdict_is_told_aspect_by_aspect()
    {
        var verdict = SampleBadge.Verify(SampleBadge.Signed());
        var entry = BadgeEntry.Accept(SampleCatalog.Create(), TrustList.Nobody, verdict);
        var answer = VerificationAnswers.Of(verdict, entry, TextLanguage.Dutch);
        Assert.Equal("yes", answer.Verdict);
        Assert.Equal(7, answer.Aspects.Count);
        Assert.Empty(answer.EvidenceFor);
        Assert.Null(VerificationAnswers.Of(SampleBadge.Verify([]), entry: null, TextLanguage.English).Achievement);
    }

    [Fact]
    public void A_diagnostic_is_told_with_its_place_and_its_mend()
    {
        var span = new SourceSpan("modules/a.yaml", 2, 3, 2, 6);
        var diagnostic = Diagnostic.At(span, "CUR0201", "abc") with { Fix = [new TextEdit(span, "abd")] };
        var answer = DiagnosticAnswer.Of(diagnostic, TextLanguage.English);
        Assert.Equal(("CUR0201", "error", 2, 3), (answer.Code, answer.Severity, answer.Line, answer.Column));
        Assert.Equal("abd", Assert.Single(answer.Fix!.Edits).NewText);
        Assert.Null(DiagnosticAnswer.Of(Diagnostic.Of("CUR2104", "goal"), TextLanguage.Dutch).File);
    }

    [Theory]
    [InlineData("net/b1k1", "net/b1k1")]
    [InlineData("NET/B1K1", null)]
    [InlineData("niets", null)]
    public void A_goal_is_found_or_not(string words, string? id) =>
        Assert.Equal(id, GoalFinder.Find(MainStory.Catalog, words)?.Id);
}
