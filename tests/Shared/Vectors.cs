namespace Curriculum.Tests.Shared;

/// <summary>Test vectors of others: read from the folder that CURRICULUM_VECTORS names, never kept here.</summary>
internal static class Vectors
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("CURRICULUM_VECTORS");

    public static string Path(string name)
    {
        Assert.SkipWhen(Folder is null, $"CURRICULUM_VECTORS is not set: `{name}` is left out");
        return System.IO.Path.Combine(Folder!, name);
    }

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path(name));

    public static string Text(string name) => File.ReadAllText(Path(name)).Trim();
}
