namespace Curriculum.Model;

/// <summary>One rule as an author wrote it: a requirement, its place, and why it is asked.</summary>
/// <param name="Place">Where it stands; the place is the rule's identity.</param>
/// <param name="Requirement">What it asks.</param>
/// <param name="Because">Why it is asked, in the author's words; empty when the author gave no reason.</param>
public sealed record Rule(Place Place, Requirement Requirement, LocalizedText Because);
