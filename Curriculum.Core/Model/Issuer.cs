namespace Curriculum.Model;

/// <summary>Who issues the badges of a catalog.</summary>
/// <param name="Name">The name.</param>
/// <param name="Did">The decentralized identifier, or null: then that of the active key is taken.</param>
/// <param name="BaseUrl">The address under which achievements and status lists are named; without a slash at the end.</param>
public sealed record Issuer(LocalizedText Name, string? Did, string BaseUrl);
