namespace Curriculum.Answers;

/// <summary>Every module of a catalog, by identifier.</summary>
public sealed record ModulesAnswer(CatalogAnswer Catalog, IReadOnlyList<ModuleAnswer> Modules);
