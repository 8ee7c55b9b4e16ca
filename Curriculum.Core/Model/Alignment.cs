namespace Curriculum.Model;

/// <summary>A link from something of ours to the same thing in an outside framework.</summary>
/// <param name="Framework">The framework: <c>crebo</c>, <c>competentnl</c>, <c>esco</c> or <c>ctdl</c>.</param>
/// <param name="Target">The code or address there, such as <c>27007/B1-K1-W2</c>.</param>
/// <remarks>An alignment is shown and never counts as evidence.</remarks>
public readonly record struct Alignment(string Framework, string Target);
