namespace Curriculum.Badges;

/// <summary>An identity by which a badge names its holder.</summary>
/// <param name="Hashed">Whether <paramref name="Value"/> is a hash.</param>
/// <param name="Value">The hash, or the identity itself.</param>
/// <param name="Salt">What was put behind the identity before hashing; empty when nothing was.</param>
internal sealed record BadgeIdentity(bool Hashed, string Value, string Salt);
