using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Core.Tests.Rules;

public sealed class RequirementPrinterTests
{
    private static readonly Requirement Vca = new Requirement.Held(new Reference.ToCredential(new CredentialId("vca")));
    private static readonly Requirement Adult = new Requirement.Age(Comparison.AtLeast, 18);
    private static readonly Requirement Fibre = new Requirement.Experience(
        new TradeId("glas"),
        Period.Of(1, PeriodUnit.Year)
    );

    public static TheoryData<string, string, Requirement> Printed =>
        new()
        {
            { "vca", "vca", Vca },
            { "leeftijd >= 18", "age >= 18", Adult },
            { "leeftijd < 67", "age < 67", new Requirement.Age(Comparison.Below, 67) },
            { "ervaring(glas) >= 1 jaar", "experience(glas) >= 1 year", Fibre },
            {
                "ervaring(glas) >= 6 maanden",
                "experience(glas) >= 6 months",
                new Requirement.Experience(new TradeId("glas"), Period.Of(6, PeriodUnit.Month))
            },
            {
                "taal(nl) > A2",
                "language(nl) > A2",
                new Requirement.LanguageLevel("nl", Comparison.Above, CefrLevel.A2)
            },
            {
                "a/b.lu1 zelf behaald",
                "a/b.lu1 itself earned",
                new Requirement.Held(new Reference.ToOutcome(new OutcomeId(new ModuleId("a/b"), "lu1")), Earned: true)
            },
            { "vca en leeftijd >= 18", "vca and age >= 18", new Requirement.All([Vca, Adult]) },
            {
                "vca en (vca of leeftijd >= 18)",
                "vca and (vca or age >= 18)",
                new Requirement.All([Vca, new Requirement.Any([Vca, Adult])])
            },
            {
                "(vca en vca) en vca",
                "(vca and vca) and vca",
                new Requirement.All([new Requirement.All([Vca, Vca]), Vca])
            },
            { "alle van (vca)", "all of (vca)", new Requirement.All([Vca]) },
            { "een van (vca)", "one of (vca)", new Requirement.Any([Vca]) },
            {
                "minstens 2 van (vca, vca of leeftijd >= 18)",
                "at least 2 of (vca, vca or age >= 18)",
                new Requirement.AtLeast(2, [Vca, new Requirement.Any([Vca, Adult])])
            },
        };

    [Theory]
    [MemberData(nameof(Printed))]
    public void A_requirement_is_written_as_an_author_would(string dutch, string english, Requirement requirement)
    {
        Assert.Equal(dutch, RequirementPrinter.Print(requirement, TextLanguage.Dutch));
        Assert.Equal(english, RequirementPrinter.Print(requirement, TextLanguage.English));
    }
}
