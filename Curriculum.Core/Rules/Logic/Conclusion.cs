namespace Curriculum.Rules.Logic;

/// <summary>The answer to a question about requirements, for everybody at once.</summary>
/// <param name="Answer">Whether it is so; unknown when it would take too much work to decide.</param>
/// <param name="Example">A situation that shows it, when one can: of what can hold, one in which it does; of what does not follow, one in which it fails.</param>
public sealed record Conclusion(Truth Answer, Situation? Example);
