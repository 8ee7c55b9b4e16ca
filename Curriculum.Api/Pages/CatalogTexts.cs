using Curriculum.Model;

namespace Curriculum.Api.Pages;

/// <summary>Every text of a catalog that a page may show.</summary>
internal static class CatalogTexts
{
    public static IEnumerable<LocalizedText> Of(Catalog catalog) =>
        [
            catalog.Manifest.Name,
            .. catalog.Manifest.Facts.Select(fact => fact.Question),
            .. catalog.Manifest.Scales.Select(scale => scale.Question),
            .. catalog.Manifest.Scopes.Values,
            .. catalog.Modules.Select(module => module.Title),
            .. catalog.Modules.SelectMany(module => module.Outcomes).Select(outcome => outcome.Text),
            .. catalog.Credentials.Select(credential => credential.Title),
            .. catalog.Roles.Select(role => role.Title),
            .. catalog.Qualifications.Select(qualification => qualification.Title),
            .. catalog.Experiences.Select(experience => experience.Title),
            .. catalog.Providers.Select(provider => provider.Name),
            .. catalog.Equivalences.Select(equivalence => equivalence.Title),
            .. catalog.Equivalences.Select(equivalence => equivalence.Ground?.Text ?? default),
            .. Rules(catalog).Select(rule => rule.Because),
        ];

    private static IEnumerable<Rule> Rules(Catalog catalog) =>
        [
            .. catalog.Modules.SelectMany(module => module.Requires),
            .. catalog.Roles.SelectMany(role => role.Requires),
            .. catalog.Qualifications.SelectMany(qualification => qualification.Requires),
            .. catalog.Experiences.SelectMany(experience => experience.Requires),
            .. catalog.Equivalences.Select(equivalence => equivalence.From),
            .. catalog.Modules.SelectMany(module => module.Exemptions).Select(exemption => exemption.If),
        ];
}
