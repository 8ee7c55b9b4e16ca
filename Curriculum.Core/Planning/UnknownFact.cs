using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>Something unknown about the candidate that would matter.</summary>
/// <param name="Requirement">The literal whose value is unknown.</param>
/// <param name="Saves">The hours saved when it turns out to hold, against the answer given; none when it only decides.</param>
/// <param name="Decides">Whether there is no path unless it holds.</param>
public sealed record UnknownFact(Requirement Requirement, StudyLoad Saves, bool Decides);
