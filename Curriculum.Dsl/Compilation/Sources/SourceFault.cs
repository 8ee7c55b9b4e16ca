namespace Curriculum.Dsl.Compilation.Sources;

/// <summary>Why the files of a source cannot be read.</summary>
/// <param name="Reason">The key of the words that say so, below <c>import</c>.</param>
/// <param name="Arguments">What fills the gaps of those words.</param>
internal sealed record SourceFault(string Reason, params string[] Arguments);
