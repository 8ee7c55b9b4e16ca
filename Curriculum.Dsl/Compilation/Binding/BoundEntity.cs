using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation.Binding;

/// <summary>What a file without errors declares.</summary>
/// <param name="Document">The file.</param>
/// <param name="Entity">The module, role, equivalence …</param>
/// <param name="Accepted">The warnings that its owner accepts.</param>
internal sealed record BoundEntity(CatalogDocument Document, object Entity, ImmutableArray<Acceptance> Accepted);
