namespace Curriculum.Cli.Demonstration;

/// <summary>A clock that stands still, so that every run of the demo prints the same.</summary>
internal sealed class PinnedClock(DateTimeOffset moment) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => moment;
}
