namespace Curriculum.Answers;

/// <summary>Which catalog an answer was made from.</summary>
public sealed record CatalogAnswer(string Digest, IReadOnlyList<SourceAnswer> Sources);
