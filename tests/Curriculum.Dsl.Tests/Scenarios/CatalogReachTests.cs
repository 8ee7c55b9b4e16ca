using System.Collections.Immutable;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Scenarios;
using Curriculum.Model;

namespace Curriculum.Dsl.Tests.Scenarios;

public sealed class CatalogReachTests
{
    private static readonly Requirement Held = new Requirement.Held(new Reference.ToModule(new ModuleId("a/basis")));

    private static readonly ImmutableArray<Requirement> Kinds =
    [
        Held,
        new Requirement.All([Held]),
        new Requirement.Any([Held]),
        new Requirement.AtLeast(1, [Held]),
        new Requirement.Not(Held),
        new Requirement.Sum(8, SumUnit.Hours, new SumSet.Labelled("glas")),
        new Requirement.Age(Comparison.AtLeast, 18),
        new Requirement.LearningLevel(Comparison.AtLeast, new Level(LevelFramework.Nlqf, 2)),
        new Requirement.LanguageLevel("nl", Comparison.AtLeast, CefrLevel.B1),
        new Requirement.ScaleStep(new ScaleId("x"), Comparison.AtLeast, 1, ""),
        new Requirement.Experience(new TradeId("glas"), Period.Of(6, PeriodUnit.Month)),
        new Requirement.InCohort(Comparison.AtLeast, new CohortId("c")),
        new Requirement.OnDate(Comparison.AtLeast, new DateOnly(2026, 9, 1)),
        new Requirement.Script(new ScriptExpression.Holds(new Reference.ToModule(new ModuleId("a/basis")))),
    ];

    [Fact]
    public void Every_kind_of_requirement_is_followed()
    {
        Assert.Equal(
            typeof(Requirement).GetNestedTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal),
            Kinds.Select(kind => kind.GetType().Name).ToHashSet(StringComparer.Ordinal)
        );
        var reach = new CatalogReach(CatalogCompiler.CompileFolder(Golden.Sample("small-nl")).Catalog!);
        Assert.All(Kinds, kind => Assert.NotNull(reach.Of([kind])));
    }

    [Theory]
    [InlineData("a/vca", "a/vca vca")]
    [InlineData("a/basis", "a/basis a/uit-nask nask")]
    [InlineData("a/meten", "a/basis a/meten a/meter a/uit-nask a/vca nask vca")]
    public void What_an_answer_can_depend_on_is_followed_to_its_end(string module, string seen)
    {
        var reach = new CatalogReach(Small.Compile().Catalog!);
        Assert.Equal(
            seen,
            string.Join(
                ' ',
                reach
                    .Of([new Requirement.Held(new Reference.ToModule(new ModuleId(module)))])
                    .Order(StringComparer.Ordinal)
            )
        );
    }
}
