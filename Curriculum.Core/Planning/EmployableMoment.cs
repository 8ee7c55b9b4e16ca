using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>A role in which one can be employed from some step on.</summary>
/// <param name="Role">The role.</param>
/// <param name="AfterStep">The number of steps done, counting from one; zero when it can be done at the start.</param>
/// <param name="AfterHours">The study hours done.</param>
public readonly record struct EmployableMoment(RoleId Role, int AfterStep, StudyLoad AfterHours);
