using Curriculum.Model;

namespace Curriculum.Badges;

/// <summary>Who issues, as a badge says it.</summary>
/// <param name="Id">The decentralized identifier.</param>
/// <param name="Name">The name.</param>
/// <param name="Address">The web address.</param>
public sealed record IssuerProfile(string Id, string Name, string Address)
{
    /// <summary>Returns the profile of a catalog's issuer under an identifier.</summary>
    public static IssuerProfile Of(Issuer issuer, string did, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        return new IssuerProfile(did, issuer.Name.In(language), issuer.BaseUrl);
    }
}
