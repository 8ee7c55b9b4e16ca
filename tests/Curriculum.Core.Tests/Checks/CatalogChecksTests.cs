using Curriculum.Checks;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Core.Tests.Checks;

public sealed class CatalogChecksTests
{
    private static readonly Manifest Manifest = new() { Language = TextLanguage.Dutch, Name = new("Proef", "Trial") };
    private static readonly Requirement Vca = new Requirement.Held(new Reference.ToCredential(new CredentialId("vca")));

    private static readonly Requirement Mvk = new Requirement.Held(new Reference.ToCredential(new CredentialId("mvk")));

    private static readonly Requirement Bhv = new Requirement.Held(new Reference.ToCredential(new CredentialId("bhv")));

    [Fact]
    public void A_catalog_in_which_nothing_is_wrong_has_no_diagnostics() =>
        Assert.Empty(CatalogChecks.Run(Of(Module(Vca, new Requirement.AtLeast(1, [Bhv, Mvk])))));

    [Fact]
    public void A_module_does_not_ask_for_itself() =>
        AssertTold(
            Of(Module(new Requirement.Any([Vca, new Requirement.Held(new Reference.ToModule(new ModuleId("a")))]))),
            "CUR0202 a#requires/0/1 a"
        );

    [Fact]
    public void A_module_does_not_ask_for_its_own_outcome() =>
        AssertTold(
            Of(Module(new Requirement.Held(new Reference.ToOutcome(new OutcomeId(new ModuleId("a"), "lu1"))))),
            "CUR0202 a#requires/0 a"
        );

    [Fact]
    public void An_equivalence_does_not_rest_on_what_it_credits() =>
        AssertTold(
            Of(Module(), Equivalence(new Requirement.Held(new Reference.ToModule(new ModuleId("a"))), "lu1")),
            "CUR0202 eq#from a"
        );

    [Fact]
    public void An_equivalence_covers_outcomes_of_its_module() =>
        AssertTold(Of(Module(), Equivalence(Vca, "lu1", "lu2")), "CUR0501 eq#covers/1 lu2 a");

    [Fact]
    public void Hours_are_those_of_the_outcomes()
    {
        var hours = new HoursSplit(StudyLoad.FromHours(8), StudyLoad.FromHours(1), StudyLoad.None);
        AssertTold(Of(Module() with { Hours = hours }), "CUR0505 a#hours 9 8");
    }

    [Fact]
    public void A_provider_can_be_reached()
    {
        var provider = new Provider { Id = new ProviderId("roc"), Name = new("ROC", "ROC") };
        AssertTold(Of(provider), "CUR1101 roc#contact roc");
        AssertTold(Of(provider with { Contact = new Contact(null, null, null) }), "CUR1101 roc#contact roc");
        Assert.Empty(CatalogChecks.Run(Of(provider with { Contact = new Contact(null, "010", null) })));
    }

    private static void AssertTold(Catalog catalog, string expected)
    {
        var diagnostic = Assert.Single(CatalogChecks.Run(catalog));
        var place = Assert.IsType<DiagnosticPlace.InCatalog>(diagnostic.Place).Place;
        Assert.Equal(expected, $"{diagnostic.Code} {place} {string.Join(' ', diagnostic.Arguments)}");
    }

    private static Module Module(params Requirement[] rules)
    {
        var id = new ModuleId("a");
        return new Module
        {
            Id = id,
            Title = new("A", "A"),
            Outcomes =
            [
                new LearningOutcome(new OutcomeId(id, "lu1"), new("x", "x"), StudyLoad.FromHours(8), [], IsPart: false),
            ],
            Requires =
            [
                .. rules.Select((rule, index) => new Rule(Place.Of("a", "requires", index), rule, Because: default)),
            ],
        };
    }

    private static Equivalence Equivalence(Requirement from, params string[] covers) =>
        new()
        {
            Id = new EquivalenceId("eq"),
            Kind = EquivalenceKind.CoversPart,
            From = new Rule(Place.Of("eq", "from"), from, Because: default),
            To = new ModuleId("a"),
            Covers = [.. covers.Select(name => new OutcomeId(new ModuleId("a"), name))],
            Decision = new Decision("x", new DateOnly(2026, 1, 1), Document: null),
        };

    private static Catalog Of(Module module, params Equivalence[] equivalences) =>
        new(
            new CatalogParts
            {
                Manifest = Manifest,
                Modules = [module],
                Equivalences = [.. equivalences],
            }
        );

    private static Catalog Of(Provider provider) =>
        new(new CatalogParts { Manifest = Manifest, Providers = [provider] });
}
