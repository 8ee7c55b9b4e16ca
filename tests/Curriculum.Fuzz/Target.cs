namespace Curriculum.Fuzz;

/// <summary>Something that takes any bytes; an exception that escapes is a fault of ours.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Take">Takes one input.</param>
internal sealed record Target(string Name, Action<byte[]> Take)
{
    /// <summary>Gets every target.</summary>
    public static IReadOnlyList<Target> All { get; } =
    [new Target("rule", RuleTarget.Take), new Target("file", FileTarget.Take)];

    /// <summary>Returns the target with a name, or null.</summary>
    public static Target? Find(string name) =>
        All.FirstOrDefault(target => string.Equals(target.Name, name, StringComparison.Ordinal));
}
