namespace Curriculum.Answers;

/// <summary>A question for a path, as it is asked and as it is echoed with every value resolved.</summary>
public sealed record QuestionAnswer(string Goal, ProfileAnswer Profile, OptionsAnswer Options, string Language);
