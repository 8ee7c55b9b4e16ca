using Curriculum.Model;

namespace Curriculum.Answers;

/// <summary>Finds what a candidate names as the goal.</summary>
public static class GoalFinder
{
    /// <summary>Returns the role, qualification, module or paper with this identifier, crebo or exact title; null when there is none, or more than one.</summary>
    public static Reference? Find(Catalog catalog, string goal)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(goal);
        if (catalog.Resolve(goal) is { } reference and not Reference.ToFact)
        {
            return reference;
        }

        var matches = ByCrebo(catalog, goal).Concat(ByTitle(catalog, goal)).Distinct().Take(2).ToList();
        return matches.Count == 1 ? matches[0] : null;
    }

    /// <summary>Returns the identifier nearest to what was written, or null when none is near.</summary>
    public static string? Nearest(Catalog catalog, string text)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return Diagnostics.Nearest.Of(
            text,
            catalog
                .Roles.Select(role => role.Id.Value)
                .Concat(catalog.Modules.Select(module => module.Id.Value))
                .Concat(catalog.Credentials.Select(credential => credential.Id.Value))
                .Concat(catalog.Qualifications.Select(qualification => qualification.Id.Value))
        );
    }

    private static IEnumerable<Reference> ByCrebo(Catalog catalog, string goal) =>
        catalog
            .Qualifications.Where(qualification => string.Equals(qualification.Crebo, goal, StringComparison.Ordinal))
            .Select(qualification => new Reference.ToQualification(qualification.Id));

    private static IEnumerable<Reference> ByTitle(Catalog catalog, string goal) =>
        catalog
            .Roles.Where(role => Is(role.Title, goal))
            .Select(Reference (role) => new Reference.ToRole(role.Id))
            .Concat(
                catalog
                    .Modules.Where(module => Is(module.Title, goal))
                    .Select(module => new Reference.ToModule(module.Id))
            )
            .Concat(
                catalog
                    .Credentials.Where(credential => Is(credential.Title, goal))
                    .Select(credential => new Reference.ToCredential(credential.Id))
            );

    private static bool Is(LocalizedText title, string words) =>
        string.Equals(title.Dutch, words, StringComparison.OrdinalIgnoreCase)
        || string.Equals(title.English, words, StringComparison.OrdinalIgnoreCase);
}
