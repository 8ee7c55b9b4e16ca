using System.Collections.Immutable;
using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Answers;

/// <summary>A question as it was read: whole, or with everything that is wrong with it.</summary>
/// <param name="Question">The question; null when there are faults.</param>
/// <param name="Language">The language in which the answer is wanted.</param>
/// <param name="Faults">What is wrong, in the order of the members read.</param>
public sealed record ReadQuestion(PathQuestion? Question, TextLanguage Language, ImmutableArray<QuestionFault> Faults);
