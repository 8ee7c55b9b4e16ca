using System.Collections.Immutable;
using Curriculum.Calendar;
using Curriculum.Model;

namespace Curriculum.Scheduling;

/// <summary>How long a module makes people wait within a window.</summary>
/// <param name="Module">The module.</param>
/// <param name="MeanWaitDays">The mean wait in whole days, rounded down; null for a dead end.</param>
/// <param name="LongestWaitDays">The longest wait in days; null for a dead end.</param>
/// <param name="DeadEnd">Whether no intake lies within the window.</param>
/// <param name="Intakes">The intakes within the window, by date.</param>
public sealed record ModuleIntakes(
    ModuleId Module,
    int? MeanWaitDays,
    int? LongestWaitDays,
    bool DeadEnd,
    ImmutableArray<Intake> Intakes
);
