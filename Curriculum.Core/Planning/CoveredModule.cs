using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>A module that needs no study because each of its outcomes is credited.</summary>
/// <param name="Module">The module.</param>
/// <param name="AfterStep">The number of steps after which it is covered.</param>
/// <param name="Credited">The credit of every outcome, in the module's order.</param>
public sealed record CoveredModule(ModuleId Module, int AfterStep, ImmutableArray<Credit> Credited);
