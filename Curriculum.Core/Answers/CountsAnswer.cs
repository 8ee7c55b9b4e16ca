using Curriculum.Model;

namespace Curriculum.Answers;

/// <summary>How many there are of each kind in a catalog.</summary>
public sealed record CountsAnswer(
    int Modules,
    int Roles,
    int Qualifications,
    int Credentials,
    int Equivalences,
    int Experiences,
    int Providers,
    int Offerings,
    int Candidates
)
{
    /// <summary>Counts a catalog; nothing in it counts zero.</summary>
    public static CountsAnswer Of(Catalog? catalog) =>
        new(
            catalog?.Modules.Length ?? 0,
            catalog?.Roles.Length ?? 0,
            catalog?.Qualifications.Length ?? 0,
            catalog?.Credentials.Length ?? 0,
            catalog?.Equivalences.Count(each => each.BackOf is null) ?? 0,
            catalog?.Experiences.Length ?? 0,
            catalog?.Providers.Length ?? 0,
            catalog?.Offerings.Length ?? 0,
            catalog?.Candidates.Length ?? 0
        );
}
