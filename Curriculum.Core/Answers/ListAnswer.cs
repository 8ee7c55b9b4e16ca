namespace Curriculum.Answers;

/// <summary>The entities of one kind whose titles hold the words asked for.</summary>
public sealed record ListAnswer(CatalogAnswer Catalog, string Kind, IReadOnlyList<ListItemAnswer> Items);
