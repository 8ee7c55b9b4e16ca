namespace Curriculum.Dsl.Tests.Scripting;

/// <summary>Tests that look at the whole process run alone.</summary>
[CollectionDefinition(nameof(OneAtATime), DisableParallelization = true)]
public sealed class OneAtATime;
