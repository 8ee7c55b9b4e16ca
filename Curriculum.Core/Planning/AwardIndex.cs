using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Planning;

/// <summary>The modules of a catalog by what completing them gives, each list in order of identifier.</summary>
internal sealed class AwardIndex(Catalog catalog)
{
    private readonly ILookup<CredentialId, Module> _papers = Awarded(catalog, module => module.Awards.Credentials);
    private readonly ILookup<FactId, Module> _facts = Awarded(catalog, module => module.Awards.Facts);
    private readonly ILookup<string, Module> _languages = Awarded(
        catalog,
        module => module.Awards.Languages.Select(skill => skill.Language)
    );

    private readonly ILookup<ScaleId, Module> _scales = Awarded(
        catalog,
        module => module.Awards.Scales.Select(value => value.Scale)
    );

    private readonly ILookup<CredentialId, CredentialId> _higher = catalog
        .Credentials.SelectMany(higher => higher.Includes.Distinct().Select(lower => (lower, higher.Id)))
        .ToLookup(pair => pair.lower, pair => pair.Id);

    /// <summary>Returns the papers that include a paper, in order of identifier.</summary>
    public IEnumerable<CredentialId> Higher(CredentialId paper) => _higher[paper];

    /// <summary>Returns the modules that award a paper.</summary>
    public IEnumerable<Module> Awarding(CredentialId paper) => _papers[paper];

    /// <summary>Returns the modules that make a fact true.</summary>
    public IEnumerable<Module> Awarding(FactId fact) => _facts[fact];

    /// <summary>Returns the modules that raise a candidate to the place on a scale, or the level of a language, that a literal asks.</summary>
    public IEnumerable<Module> Raising(Requirement literal) =>
        literal switch
        {
            Requirement.LanguageLevel level when level.Comparison.Grows() => _languages[level.Language]
                .Where(module => Reaches(module, level)),
            Requirement.ScaleStep step when step.Comparison.Grows() => _scales[step.Scale]
                .Where(module => Reaches(module, step)),
            _ => [],
        };

    private static bool Reaches(Module module, Requirement.LanguageLevel rule) =>
        module.Awards.Languages.Any(skill =>
            string.Equals(skill.Language, rule.Language, StringComparison.Ordinal)
            && rule.Comparison.Holds((int)skill.Level, (int)rule.Level)
        );

    private static bool Reaches(Module module, Requirement.ScaleStep rule) =>
        module.Awards.Scales.Any(value => value.Scale == rule.Scale && rule.Comparison.Holds(value.Place, rule.Place));

    private static ILookup<TKey, Module> Awarded<TKey>(Catalog catalog, Func<Module, IEnumerable<TKey>> awards)
        where TKey : notnull =>
        catalog
            .Modules.SelectMany(module => awards(module).Distinct().Select(award => (award, module)))
            .ToLookup(pair => pair.award, pair => pair.module);
}
