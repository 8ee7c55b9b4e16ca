using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>What is wrong with a clause.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Place">Where the clause stands.</param>
/// <param name="Text">The clause, as an author writes it.</param>
/// <param name="Other">What it is weighed against, or what was probably meant; empty when there is no such thing.</param>
internal sealed record ClauseFault(FaultKind Kind, Place Place, string Text, string Other);
