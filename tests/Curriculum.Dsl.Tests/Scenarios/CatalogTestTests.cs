using Curriculum.Dsl.Scenarios;

namespace Curriculum.Dsl.Tests.Scenarios;

public sealed class CatalogTestTests
{
    private const string Nul = "doel: a/meter\nkandidaat: {taal: {nl: B1}}\nverwacht: {uren: 28}";
    private const string TooLittle = "doel: a/basis\nkandidaat: {taal: {nl: A2}}\nverwacht: {haalbaar: nee}";
    private const string Credited = "doel: a/meter\nkandidaat: {bewijs: [{id: nask}, {id: vca}]}\nverwacht: {uren: 16}";

    [Fact]
    public void Without_scenarios_nothing_is_seen()
    {
        var report = Small.Run();
        Assert.True(report.Ok);
        Assert.Equal((5, 0, 10), (report.Coverage.Conditions, report.Coverage.Both, report.Coverage.Missing.Length));
        Assert.Equal(0, report.Mutation!.Killed);
        Assert.Equal(report.Mutation.Mutants, report.Mutation.Survivors.Length);
    }

    /// <summary>A condition is seen at the start and after each step; what no scenario shows is named.</summary>
    [Fact]
    public void What_was_never_seen_is_named() =>
        Assert.Equal(
            "a/basis#requires/0 taal(nl) >= B1 False\na/uit-nask#from nask True\n",
            Small.Missing(Small.Run(Nul))
        );

    [Fact]
    public void What_a_scenario_cannot_depend_on_is_not_seen_by_it() =>
        Assert.Equal(
            """
            a/basis#requires/0 taal(nl) >= B1 True
            a/meten#requires/0/0 a/basis True
            a/meten#requires/0/0 a/basis False
            a/meten#requires/0/1 vca True
            a/meten#requires/0/1 vca False
            a/meter#requires/0 a/meten True
            a/meter#requires/0 a/meten False
            a/uit-nask#from nask True

            """,
            Small.Missing(Small.Run(TooLittle))
        );

    [Fact]
    public void Scenarios_of_every_kind_see_everything()
    {
        var report = Small.Run(Nul, TooLittle, Credited);
        Assert.True(report.Ok);
        Assert.Equal("", Small.Missing(report));
        Assert.Equal("", Small.Survivors(report));
        Assert.Equal(9, report.Mutation!.Mutants);
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void A_change_that_nothing_notices_is_named() =>
        Assert.Equal(
            """
            a/basis#requires/0 Dropped taal(nl) >= B1
            a/basis#requires/0 Shifted taal(nl) >= B1 -> taal(nl) >= A2
            a/uit-nask#from EquivalenceDropped nask

            """,
            Small.Survivors(Small.Run(Nul))
        );

    /// <summary>What fails already cannot notice a change.</summary>
    [Fact]
    public void A_scenario_that_fails_notices_nothing()
    {
        var report = Small.Run(Nul.Replace("28", "27", StringComparison.Ordinal));
        Assert.False(report.Ok);
        Assert.Equal(0, report.Mutation!.Killed);
    }

    [Fact]
    public void Findings_stand_at_their_places()
    {
        var report = Small.Run(Nul);
        Assert.Equal(
            """
            gelijkstellingen/a/uit-nask.yaml:3:6 CUR0601 geen scenario ziet `nask` gelden (schrijf een scenario met een kandidaat voor wie dat zo is)
            gelijkstellingen/a/uit-nask.yaml:3:6 CUR0602 zonder `a/uit-nask` slaagt elk scenario ook (schrijf een scenario dat het verschil merkt)
            modules/a/basis.yaml:5:5 CUR0601 geen scenario ziet `taal(nl) >= B1` niet gelden (schrijf een scenario met een kandidaat voor wie dat zo is)
            modules/a/basis.yaml:5:5 CUR0602 zonder `taal(nl) >= B1` slaagt elk scenario ook (schrijf een scenario dat het verschil merkt)
            modules/a/basis.yaml:5:5 CUR0602 met `taal(nl) >= A2` in plaats van `taal(nl) >= B1` slaagt elk scenario ook (schrijf een scenario dat het verschil merkt)

            """,
            Texts.Listed(report.Findings)
        );
        Assert.Equal(
            "a/basis a/meten",
            string.Join(
                ' ',
                Small
                    .Run("doel: a/vca\nverwacht: {uren: 4}")
                    .Findings.Where(finding => finding.Code is "CUR0603")
                    .Select(finding => finding.Arguments[0])
            )
        );
    }

    /// <summary>An owner may accept that something is not tested, with the reason.</summary>
    [Fact]
    public void What_is_accepted_is_no_finding()
    {
        var files = new[]
        {
            (
                "modules/a/x.yaml",
                "id: a/x\ntitel: X\nuren: {contact: 8}\naanvaard:\n  - {code: CUR0603, omdat: proef}\n"
            ),
        };
        var compilation = Texts.Compile(files);
        Assert.Equal("", Texts.Listed(compilation.Diagnostics));
        Assert.Empty(CatalogTest.Run(compilation, cancellationToken: TestContext.Current.CancellationToken).Findings);
    }

    [Fact]
    public void Whoever_is_stopped_answers_nothing()
    {
        using var source = new CancellationTokenSource();
        var progress = new Stop(source);
        Assert.ThrowsAny<OperationCanceledException>(() =>
            CatalogTest.Run(Small.Compile(Nul), changesRules: true, progress, source.Token)
        );
    }

    [Fact]
    public void Progress_comes_to_its_end()
    {
        var progress = new Last();
        var report = CatalogTest.Run(
            Small.Compile(Nul),
            changesRules: true,
            progress,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(report.Mutation!.Mutants, progress.Most);
        Assert.Null(
            CatalogTest
                .Run(Small.Compile(Nul), changesRules: false, null, TestContext.Current.CancellationToken)
                .Mutation
        );
    }

    private sealed class Stop(CancellationTokenSource source) : IProgress<TestProgress>
    {
        public void Report(TestProgress value) => source.Cancel();
    }

    private sealed class Last : IProgress<TestProgress>
    {
        private int _most;

        public int Most => _most;

        public void Report(TestProgress value)
        {
            lock (this)
            {
                _most = Math.Max(_most, value.Done);
            }
        }
    }
}
