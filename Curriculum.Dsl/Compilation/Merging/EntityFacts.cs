using Curriculum.Model;

namespace Curriculum.Dsl.Compilation.Merging;

/// <summary>Compares what two catalogs say of one name, by what an answer can depend on.</summary>
internal static class EntityFacts
{
    private static readonly CatalogParts None = new()
    {
        Manifest = new() { Language = default, Name = default },
    };

    /// <summary>Returns whether both are of one kind and go by one title; the profile of a candidate is never that of another.</summary>
    public static bool AreOneThing(object left, object right) =>
        left.GetType() == right.GetType() && left is not CandidateProfile && Title(left).Agrees(Title(right));

    /// <summary>Returns the keys, by their English names, under which two things of one kind differ.</summary>
    public static IEnumerable<string> Differing(object left, object right) =>
        (left, right) switch
        {
            (Module one, Module other) => Differing(one, other, EntityKeys.Modules)
                .Concat(Texts(one, other))
                .Distinct(StringComparer.Ordinal),
            (CredentialType one, CredentialType other) => Differing(one, other, EntityKeys.Credentials),
            (Role one, Role other) => Differing(one, other, EntityKeys.Roles),
            (Qualification one, Qualification other) => Differing(one, other, EntityKeys.Qualifications),
            (Equivalence one, Equivalence other) => Differing(one, other, EntityKeys.Equivalences),
            (Experience one, Experience other) => Differing(one, other, EntityKeys.Experiences),
            (Provider one, Provider other) => Differing(one, other, EntityKeys.Providers),
            (Offering one, Offering other) => Differing(one, other, EntityKeys.Offerings),
            (Funding one, Funding other) => Differing(one, other, EntityKeys.Funding),
            (Norm one, Norm other) => Differing(one, other, EntityKeys.Norms),
            (Cohort one, Cohort other) => Differing(one, other, EntityKeys.Cohorts),
            _ => ["id"],
        };

    private static List<string> Differing<T>(T left, T right, (string Key, Func<T, T, T> Take)[] keys)
        where T : notnull
    {
        var meaning = Meaning(left);
        if (IsSame(meaning, Meaning(right)))
        {
            return [];
        }

        var differing = keys.Where(key => !IsSame(meaning, Meaning(key.Take(left, right))))
            .Select(key => key.Key)
            .ToList();
        return differing.Count > 0 ? differing : ["id"];
    }

    /// <summary>An outcome is what its text says; two of one name and another text are not one.</summary>
    private static IEnumerable<string> Texts(Module left, Module right) =>
        left.Outcomes.Any(outcome =>
            right.Outcomes.Any(other => other.Id == outcome.Id && !other.Text.Agrees(outcome.Text))
        )
            ? ["outcomes"]
            : [];

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private static string Meaning(object entity) =>
        new Catalog(
            entity switch
            {
                Module module => None with { Modules = [module] },
                CredentialType credential => None with { Credentials = [credential] },
                Role role => None with { Roles = [role] },
                Qualification qualification => None with { Qualifications = [qualification] },
                Equivalence equivalence => None with { Equivalences = [equivalence] },
                Experience experience => None with { Experiences = [experience] },
                Provider provider => None with { Providers = [provider] },
                Offering offering => None with { Offerings = [offering] },
                Funding funding => None with { Funding = [funding] },
                Norm norm => None with { Norms = [norm] },
                _ => None with { Cohorts = [(Cohort)entity] },
            }
        ).Digest;

    private static LocalizedText Title(object entity) =>
        entity switch
        {
            Module module => module.Title,
            CredentialType credential => credential.Title,
            Role role => role.Title,
            Qualification qualification => qualification.Title,
            Equivalence equivalence => equivalence.Title,
            Experience experience => experience.Title,
            Provider provider => provider.Name,
            Funding funding => funding.Title,
            Norm norm => norm.Title,
            Cohort cohort => cohort.Title,
            _ => default,
        };
}
