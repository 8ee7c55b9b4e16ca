using Curriculum.Model;

namespace Curriculum.Rules.Logic;

/// <summary>The condition that a variable stands for, or whose opposite it stands for.</summary>
internal readonly record struct NamedCondition(Requirement Condition, bool IsDenied = false);
