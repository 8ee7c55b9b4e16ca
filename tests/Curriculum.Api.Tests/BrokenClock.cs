namespace Curriculum.Api.Tests;

/// <summary>A clock that cannot be read: a fault of ours, for which the words of someone must not leak.</summary>
internal sealed class BrokenClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException("kanarie-in-de-fout");
}
