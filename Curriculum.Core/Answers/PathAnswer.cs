namespace Curriculum.Answers;

/// <summary>The answer to a question for a path: the same on the command line, over HTTP and on the page.</summary>
/// <param name="Question">The question with every value resolved.</param>
/// <param name="Catalog">Which catalog it was asked of.</param>
/// <param name="Status"><c>optimal</c>, <c>bounded</c>, <c>impossible</c> or <c>undetermined</c>.</param>
/// <param name="Value">The study hours of the best path; null when there is none.</param>
/// <param name="LowerBound">The hours below which no path exists; null when there is none.</param>
/// <param name="Gap">What may still lie between the two, in hours; null when there is no path.</param>
/// <param name="Paths">The paths, best first.</param>
/// <param name="Ask">What is unknown and would matter, largest saving first.</param>
/// <param name="Blocked">Why there is no path.</param>
/// <param name="Notes">Proposed equivalences that would help.</param>
/// <param name="Proof">The proof of the lower bound; null as long as answers carry none.</param>
public sealed record PathAnswer(
    QuestionAnswer Question,
    CatalogAnswer Catalog,
    string Status,
    int? Value,
    int? LowerBound,
    int? Gap,
    IReadOnlyList<RouteAnswer> Paths,
    IReadOnlyList<AskAnswer> Ask,
    IReadOnlyList<BlockedAnswer> Blocked,
    IReadOnlyList<NoteAnswer> Notes,
    ProofAnswer? Proof
);
