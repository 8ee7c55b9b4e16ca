namespace Curriculum.Answers;

/// <summary>Every role of a catalog, by identifier.</summary>
public sealed record RolesAnswer(CatalogAnswer Catalog, IReadOnlyList<RoleAnswer> Roles);
