using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>What is asked: the way from a profile to a goal, at one day.</summary>
/// <param name="Goal">What is to be held in the end.</param>
/// <param name="Profile">What is held and known now.</param>
/// <param name="AsOf">The day at which every rule is asked; both ends of a validity are inclusive.</param>
/// <param name="Objective">What the path should have the least of.</param>
public sealed record PathQuestion(Reference Goal, CandidateProfile Profile, DateOnly AsOf, Objective Objective);
