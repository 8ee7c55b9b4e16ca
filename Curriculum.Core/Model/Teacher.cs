namespace Curriculum.Model;

/// <summary>The teacher that a module needs.</summary>
/// <param name="Competence">What the teacher must be able to teach.</param>
/// <param name="HoursPerWeek">For how many hours a week.</param>
public sealed record Teacher(string Competence, int HoursPerWeek);
