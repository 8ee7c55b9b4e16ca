namespace Curriculum.Model;

/// <summary>A warning or hint about an entity that its owner accepts; never an error.</summary>
/// <param name="Entity">The identifier of the module, offering … that it is about.</param>
/// <param name="Code">The code of the warning, such as <c>CUR3003</c>.</param>
/// <param name="Because">Why it is accepted.</param>
public sealed record Acceptance(string Entity, string Code, LocalizedText Because);
