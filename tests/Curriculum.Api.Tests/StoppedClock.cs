namespace Curriculum.Api.Tests;

/// <summary>A clock that stands still, so that answers are the same every day; timers do run.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
}
