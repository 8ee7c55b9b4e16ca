using Curriculum.Model;

namespace Curriculum.Dsl.Scripting;

/// <summary>A part of an expression with the kind of its value.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Expression">The part.</param>
internal sealed record ScriptPart(ScriptKind Kind, ScriptExpression Expression);
